#include "platform/sheets/read_sheet.hpp"

#include "platform/sheets/row_checks.hpp"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace pendopo::sheets {

Refusal damaged()
{
    return refuse(Why::invalid, "sheet.damaged",
        say("Berkas ini bukan lembar kerja XLSX yang utuh. Buka dan simpan lagi sebagai XLSX atau CSV UTF-8, lalu unggah "
            "kembali."));
}

Refusal too_many_rows(const Limits& limits)
{
    return refuse(Why::too_large, "sheet.rows",
        say("Berkas ini memuat lebih dari {0} baris. Bagi menjadi beberapa berkas.", std::to_string(limits.rows)));
}

Refusal too_many_columns(std::size_t row, const Limits& limits)
{
    return refuse(Why::too_large, "sheet.columns",
        say("Baris {0} memuat lebih dari {1} kolom. Pakai templat register ini.", std::to_string(row),
            std::to_string(limits.columns)));
}

Refusal cell_too_long(std::size_t row)
{
    return refuse(Why::too_large, "sheet.cell", say("Baris {0} memuat sel yang terlalu panjang.", std::to_string(row)));
}

Refusal too_large()
{
    return refuse(Why::too_large, "sheet.size", say("Isi berkas ini terlalu besar. Bagi menjadi beberapa berkas."));
}

bool hand_on(Row&& row, const TakeRow& take)
{
    constexpr const char* blanks = " \t\r\n";
    for (auto& cell : row.cells) {
        const auto begin = cell.find_first_not_of(blanks);
        cell = begin == std::string::npos ? std::string() : cell.substr(begin, cell.find_last_not_of(blanks) - begin + 1);
    }
    while (!row.cells.empty() && row.cells.back().empty())
        row.cells.pop_back();
    return row.cells.empty() || take(std::move(row));
}

Result<> read_sheet(const std::string& path, const Limits& limits, const TakeRow& take)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::system_error(errno, std::generic_category(), "cannot read a table");
    char first[2]{};
    file.read(first, 2);
    // A ZIP archive begins with the initials of its inventor; no table in words does so by chance and holds together.
    return first[0] == 'P' && first[1] == 'K' ? read_xlsx(path, limits, take) : read_csv(path, limits, take);
}

} // namespace pendopo::sheets
