// CSV: RFC 4180, and what Excel makes of it (semicolons, a byte order mark, lone line feeds).
#include "platform/sheets/csv_writer.hpp"
#include "platform/sheets/row_checks.hpp"
#include "platform/text/unicode.hpp"

#include <cerrno>
#include <fstream>
#include <optional>
#include <system_error>

namespace pendopo::sheets {

namespace {

constexpr std::size_t piece_size = 64 * 1024;

char separator_of(std::string_view beginning)
{
    std::size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const char c : beginning) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (tabs > 0 && tabs >= commas && tabs >= semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

class CsvReader {
public:
    CsvReader(const Limits& limits, const TakeRow& take) : m_limits(limits), m_take(take) {}

    // Whether to go on; `refusal` says why not, when it is the file's fault.
    bool read(std::string_view piece)
    {
        if (!m_separator)
            m_separator = separator_of(piece);
        for (const char c : piece)
            if (!read(c))
                return false;
        return true;
    }
    bool finish() { return (m_cells.empty() && m_cell.empty()) || end_row(); }
    std::optional<Refusal> refusal;

private:
    bool read(char c)
    {
        const bool after_return = std::exchange(m_after_return, false);
        if (m_quoted) {
            if (c != '"')
                return append(c);
            m_quoted = false;
            m_closed = true;
            return true;
        }
        if (c == '"' && m_closed) { // two quotes inside quotes are one
            m_closed = false;
            m_quoted = true;
            return append('"');
        }
        if (c == '"' && m_cell.empty()) {
            m_quoted = true;
            return true;
        }
        if (c == *m_separator)
            return end_cell();
        if (c == '\n' && after_return)
            return true;
        if (c == '\n' || c == '\r') {
            m_after_return = c == '\r';
            return end_row();
        }
        return append(c);
    }
    bool append(char c)
    {
        m_cell += c;
        return m_cell.size() <= m_limits.cell || stop(cell_too_long(m_row + 1));
    }
    bool end_cell()
    {
        m_closed = false;
        if (!text::valid_utf8(m_cell) || m_cell.find('\0') != std::string::npos)
            return stop(refuse(Why::invalid, "sheet.not_utf8",
                say("Baris {0} memuat huruf yang tidak terbaca. Simpan berkas sebagai CSV UTF-8 atau XLSX.",
                    std::to_string(m_row + 1))));
        m_cells.push_back(undefused(m_cell));
        m_cell.clear();
        return m_cells.size() <= m_limits.columns || stop(too_many_columns(m_row + 1, m_limits));
    }
    bool end_row()
    {
        if (!end_cell())
            return false;
        if (++m_row > m_limits.rows)
            return stop(too_many_rows(m_limits));
        return hand_on({m_row, std::exchange(m_cells, {})}, m_take);
    }
    bool stop(Refusal why)
    {
        refusal = std::move(why);
        return false;
    }

    const Limits& m_limits;
    const TakeRow& m_take;
    std::optional<char> m_separator;
    std::vector<std::string> m_cells;
    std::string m_cell;
    std::size_t m_row = 0;
    bool m_quoted = false, m_closed = false, m_after_return = false;
};

} // namespace

Result<> read_csv(const std::string& path, const Limits& limits, const TakeRow& take)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::system_error(errno, std::generic_category(), "cannot read a table");
    CsvReader reader(limits, take);
    std::string piece(piece_size, '\0');
    bool more = true, first = true;
    while (more && (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0)) {
        std::string_view read(piece.data(), static_cast<std::size_t>(file.gcount()));
        if (std::exchange(first, false) && read.starts_with("\xEF\xBB\xBF"))
            read.remove_prefix(3);
        more = reader.read(read);
    }
    if (file.bad())
        throw std::system_error(EIO, std::generic_category(), "cannot read a table");
    if (more)
        reader.finish();
    if (reader.refusal)
        return std::move(*reader.refusal);
    return Nothing{};
}

} // namespace pendopo::sheets
