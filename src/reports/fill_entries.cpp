// Sections of entries: a table of them, or how many there are by what, and what they cost together.
#include "catalogue/answers.hpp"
#include "duties/owner.hpp"
#include "registers/count_entries.hpp"
#include "registers/find_entry.hpp"
#include "reports/fill_sections.hpp"

#include <algorithm>

namespace pendopo::reports {

namespace {

using governance::ReportSection;
using registers::Entry;

const governance::Register& register_of(const Asked& asked, const ReportSection& section)
{
    const auto* of = asked.place.arrangements().entry_register(section.entry_register);
    INVARIANT(of, "check_reports saw that the register is there");
    return *of;
}

registers::EntryCondition condition_of(const Asked& asked, const ReportSection& section, const governance::Register& of)
{
    // An agency tells of its own; a register of the office is everybody's.
    const bool own = !asked.report.owner.empty() && of.owner == governance::Owner::agency;
    return {section.entry_register, section.states, section.where, own ? asked.report.owner : std::string()};
}

bool is_in_period(const Asked& asked, const ReportSection& section, const Entry& entry)
{
    if (section.in_period.empty())
        return true;
    const auto day = Date::parse(entry.values.text_or(section.in_period));
    return day && *day >= asked.report.period.first && *day <= asked.report.period.last;
}

// Every entry that the section tells of; of an event only the one that it is about.
template <class See>
void each_entry(const Asked& asked, const ReportSection& section, const governance::Register& of, See see)
{
    if (asked.report.entry && asked.report.entry_register == section.entry_register) {
        if (const auto entry = registers::entry_by_id(asked.reader, asked.report.entry))
            see(*entry);
        return;
    }
    const auto condition = condition_of(asked, section, of);
    constexpr int page = 500;
    for (std::int64_t after = 0;;) {
        const auto entries = registers::entries_where(asked.reader, condition, after, page);
        for (const auto& entry : entries)
            if (is_in_period(asked, section, entry))
                see(entry);
        if (entries.size() < page)
            return;
        after = entries.back().id;
    }
}

std::string owner_word(const Asked& asked, const governance::Register& of, const std::string& key)
{
    using Kind = duties::Owner::Kind;
    const auto kind = key.empty() || of.owner == governance::Owner::office ? Kind::office
        : of.owner == governance::Owner::agency                            ? Kind::agency
                                                                           : Kind::unit;
    return asked.words(duties::name_of(asked.city(), {kind, kind == Kind::office ? std::string() : key}));
}

sheets::Cell cell_of(const Asked& asked, const catalogue::Field& field, const Value& value)
{
    if (value.is_null())
        return std::monostate{};
    if (value.is_integer() && (field.type == "money" || field.type == "whole_number"))
        return value.integer();
    if (field.type == "date" && value.is_text())
        if (const auto day = Date::parse(value.text()))
            return *day;
    if (field.type == "entry" && value.is_integer()) {
        const auto named = registers::entry_by_id(asked.reader, value.integer());
        return named ? named->title : std::string();
    }
    return catalogue::show_answer(field, value, Language::indonesian, asked.city());
}

std::string value_word(const Asked& asked, const governance::Register& of, const std::string& by, const std::string& value)
{
    if (by == "state")
        return of.state(value) ? asked.words(of.state(value)->name) : value;
    if (by == "owner")
        return owner_word(asked, of, value);
    const auto* field = of.field(by);
    return field ? catalogue::show_answer(*field, Value(value), Language::indonesian, asked.city()) : value;
}

std::string value_of(const governance::Register&, const Entry& entry, const std::string& by)
{
    if (by == "state")
        return entry.state;
    if (by == "owner")
        return entry.owner;
    const auto& value = entry.values[by];
    return value.is_integer() ? std::to_string(value.integer()) : value.is_text() ? value.text() : std::string();
}

std::string head_of(const Asked& asked, const governance::Register& of, const std::string& by)
{
    if (by == "state")
        return asked.words(say("Keadaan"));
    if (by == "owner")
        return asked.words(say("Pemilik"));
    return of.field(by) ? asked.words(of.field(by)->label) : by;
}

} // namespace

void fill_entries(const Asked& asked, const ReportSection& section, Part& part)
{
    const auto& of = register_of(asked, section);
    std::vector<const catalogue::Field*> fields;
    for (const auto& key : section.columns)
        if (const auto* field = of.field(key)) {
            fields.push_back(field);
            part.table.header.push_back(asked.words(field->label));
        }
    const bool whose = asked.report.owner.empty() && of.owner != governance::Owner::office;
    if (whose)
        part.table.header.push_back(head_of(asked, of, "owner"));
    part.table.header.push_back(head_of(asked, of, "state"));
    int found = 0;
    each_entry(asked, section, of, [&](const Entry& entry) {
        if (++found > most_rows)
            return;
        auto& row = part.table.rows.emplace_back();
        for (const auto* field : fields)
            row.push_back(cell_of(asked, *field, entry.values[field->key]));
        if (whose)
            row.push_back(owner_word(asked, of, entry.owner));
        row.push_back(value_word(asked, of, "state", entry.state));
    });
    if (found == 0)
        part.said.push_back(asked.words(say("Tidak ada.")));
    if (found > most_rows)
        part.said.push_back(asked.words(say("Dan {0} lagi, yang dapat dilihat di register.", std::to_string(found - most_rows))));
}

// 67/2019 Pasal 9 ayat (3), where sums are asked for: what all agencies spend together.
void fill_counts(const Asked& asked, const ReportSection& section, Part& part)
{
    const auto& of = register_of(asked, section);
    part.table.header = {head_of(asked, of, section.by), asked.words(say("Jumlah"))};
    for (const auto& key : section.columns)
        part.table.header.push_back(head_of(asked, of, key));
    std::map<std::string, std::vector<std::int64_t>> counts;
    if (section.columns.empty()) {
        const auto by = section.by == "state" || section.by == "owner" ? "@" + section.by : section.by;
        for (const auto& [value, number] : registers::count_entries_by(asked.reader, condition_of(asked, section, of), by))
            counts[value] = {number};
    } else
        each_entry(asked, section, of, [&](const Entry& entry) {
            auto& row = counts[value_of(of, entry, section.by)];
            row.resize(section.columns.size() + 1);
            ++row[0];
            for (std::size_t i = 0; i < section.columns.size(); ++i)
                if (const auto& sum = entry.values[section.columns[i]]; sum.is_integer())
                    row[i + 1] += sum.integer();
        });
    std::vector<std::int64_t> all(section.columns.size() + 1);
    for (const auto& [value, numbers] : counts) {
        auto& row = part.table.rows.emplace_back();
        row.emplace_back(value.empty() && section.by != "owner" ? asked.words(say("Belum diisi")) : value_word(asked, of, section.by, value));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            row.emplace_back(numbers[i]);
            all[i] += numbers[i];
        }
    }
    auto& last = part.table.rows.emplace_back();
    last.emplace_back(asked.words(say("Semuanya")));
    for (const auto number : all)
        last.emplace_back(number);
}

} // namespace pendopo::reports
