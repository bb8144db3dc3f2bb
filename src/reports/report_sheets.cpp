// The workbook of a report: what it says in one sheet, and each table in one of its own.
#include "platform/sheets/workbook.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"
#include "reports/report_paper.hpp"

#include <set>

namespace pendopo::reports {

namespace {

constexpr std::size_t longest_sheet_name = 28; // Excel takes 31; the rest is for telling equal ones apart

// Excel refuses some signs in the name of a sheet, and two sheets of one name.
std::string sheet_name(const std::string& title, std::set<std::string>& taken)
{
    std::string name;
    for (const char letter : title)
        if (std::string_view("[]:*?/\\'").find(letter) == std::string_view::npos)
            name += letter;
    while (text::length(name) > longest_sheet_name)
        do
            name.pop_back();
        while (!text::valid_utf8(name));
    auto unique = name;
    for (int turn = 2; !taken.insert(unique).second; ++turn)
        unique = name + " " + std::to_string(turn);
    return unique;
}

} // namespace

std::string report_xlsx(const Report& report)
{
    const auto content = read_content(report.content);
    std::set<std::string> taken;
    std::vector<sheets::Sheet> all;
    sheets::Sheet first{sheet_name(in_words(say("Laporan")), taken),
        {{in_words(say("Bagian")), 28}, {in_words(say("Isi")), 90}}, {}};
    for (const auto& [label, value] : std::vector<std::pair<Message, std::string>>{{say("Judul"), content.title},
             {say("Nomor"), report.label}, {say("Kepada"), content.to}, {say("Melalui"), content.through},
             {say("Dari"), content.from}, {say("Masa"), content.period}, {say("Dasar"), content.basis},
             {say("Angka dihitung"), content.counted_at}, {say("Pembuka"), content.intro}})
        if (!value.empty())
            first.rows.push_back({in_words(label), value});
    for (const auto& part : content.parts)
        for (const auto& said : part.said)
            first.rows.push_back({part.title, said});
    if (!content.closing.empty())
        first.rows.push_back({in_words(say("Penutup")), content.closing});
    all.push_back(std::move(first));
    for (const auto& part : content.parts) {
        if (part.table.rows.empty())
            continue;
        sheets::Sheet sheet{sheet_name(part.title, taken), {}, part.table.rows};
        for (const auto& title : part.table.header)
            sheet.columns.push_back({title, 24});
        all.push_back(std::move(sheet));
    }
    return sheets::write_xlsx(all, report.decided_at.value_or(report.handed_in_at.value_or(report.made_at)));
}

} // namespace pendopo::reports
