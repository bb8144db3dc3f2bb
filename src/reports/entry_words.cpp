#include "reports/entry_words.hpp"

#include "catalogue/answers.hpp"
#include "duties/owner.hpp"
#include "registers/find_entry.hpp"

namespace pendopo::reports {

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

static bool is_in_period(const Asked& asked, const ReportSection& section, const Entry& entry)
{
    if (section.in_period.empty())
        return true;
    const auto day = Date::parse(entry.values.text_or(section.in_period));
    return day && *day >= asked.report.period.first && *day <= asked.report.period.last;
}

void each_entry(const Asked& asked, const ReportSection& section, const governance::Register& of,
    const std::function<void(const Entry&)>& see)
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

std::string value_of(const Entry& entry, const std::string& by)
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

} // namespace pendopo::reports
