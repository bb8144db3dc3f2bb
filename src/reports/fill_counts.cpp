// Sections that count entries by one thing or several, and add up what they cost.
#include "reports/entry_words.hpp"

#include <iterator>
#include <map>
#include <sstream>

namespace pendopo::reports {

namespace {

// What they are counted by → how many there are, then each sum.
using Counts = std::map<std::vector<std::string>, std::vector<std::int64_t>>;

Counts counted(const Asked& asked, const governance::ReportSection& section, const governance::Register& of,
    const std::vector<std::string>& by)
{
    Counts counts;
    if (section.columns.empty() && by.size() == 1) {
        const auto what = by[0] == "state" || by[0] == "owner" ? "@" + by[0] : by[0];
        for (const auto& [value, number] : registers::count_entries_by(asked.reader, condition_of(asked, section, of), what))
            counts[{value}] = {number};
        return counts;
    }
    each_entry(asked, section, of, [&](const registers::Entry& entry) {
        std::vector<std::string> values;
        for (const auto& one : by)
            values.push_back(value_of(entry, one));
        auto& row = counts[values];
        row.resize(section.columns.size() + 1);
        ++row[0];
        for (std::size_t i = 0; i < section.columns.size(); ++i)
            if (const auto& sum = entry.values[section.columns[i]]; sum.is_integer())
                row[i + 1] += sum.integer();
    });
    return counts;
}

} // namespace

// 67/2019 Pasal 9 ayat (3), where sums are asked for: what all agencies spend together.
void fill_counts(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    const auto& of = register_of(asked, section);
    std::istringstream words(section.by);
    const std::vector<std::string> by{std::istream_iterator<std::string>(words), {}};
    for (const auto& one : by)
        part.table.header.push_back(head_of(asked, of, one));
    part.table.header.push_back(asked.words(say("Jumlah")));
    for (const auto& key : section.columns)
        part.table.header.push_back(head_of(asked, of, key));
    std::vector<std::int64_t> all(section.columns.size() + 1);
    for (const auto& [values, numbers] : counted(asked, section, of, by)) {
        auto& row = part.table.rows.emplace_back();
        for (std::size_t i = 0; i < by.size(); ++i)
            row.emplace_back(values[i].empty() && by[i] != "owner" ? asked.words(say("Belum diisi"))
                                                                   : value_word(asked, of, by[i], values[i]));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            row.emplace_back(numbers[i]);
            all[i] += numbers[i];
        }
    }
    auto& last = part.table.rows.emplace_back();
    last.emplace_back(asked.words(say("Semuanya")));
    last.resize(by.size());
    for (const auto number : all)
        last.emplace_back(number);
}

} // namespace pendopo::reports
