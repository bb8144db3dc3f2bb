#include "measures/propose_evidence.hpp"

#include "duties/obligation.hpp"
#include "duties/owner.hpp"
#include "duties/say_duty.hpp"
#include "measures/sent_report.hpp"
#include "registers/list_entries.hpp"

#include <set>

namespace pendopo::measures {

namespace {

using governance::Binding;

// Of an agency's or unit's assessment: its own entries, where the register's entries belong to such.
std::string owner_in_register(const std::string& owner, const governance::Register& of)
{
    const auto known = duties::owner_in(owner);
    if (!known)
        return {};
    using Kind = duties::Owner::Kind;
    const bool fits = (of.owner == governance::Owner::agency && known->kind == Kind::agency)
        || (of.owner == governance::Owner::unit && known->kind == Kind::unit);
    return fits ? known->key : std::string();
}

// A list takes one value of a field: each of several is asked, and an entry that has two of them told once.
std::vector<registers::Entry> entries_with(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const governance::Register& of, registers::ListFilter filter, const governance::Where& where, Date today)
{
    std::vector<registers::ListFilter> filters{std::move(filter)};
    for (const auto& [field, values] : where) {
        std::vector<registers::ListFilter> narrowed;
        for (const auto& one : filters)
            for (const auto& value : values) {
                narrowed.push_back(one);
                narrowed.back().fields.emplace_back(field, value);
            }
        filters = std::move(narrowed);
    }
    std::vector<registers::Entry> all;
    std::set<std::int64_t> seen;
    for (const auto& one : filters)
        if (const auto page = registers::list_entries(reader, place.registers, actor, of, one, today); !page.refused())
            for (const auto& entry : page->rows)
                if (seen.insert(entry.id).second)
                    all.push_back(entry);
    return all;
}

void propose_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const OpenedAssessment& opened,
    const Binding& binding, const std::string& words, Date today, std::vector<Proposal>& all)
{
    const auto* of = place.arrangements.entry_register(binding.key);
    if (!of)
        return;
    registers::ListFilter filter;
    filter.owner = owner_in_register(opened.assessment.owner, *of);
    filter.states = binding.states;
    filter.typed = words;
    filter.sort = registers::Sort::updated;
    filter.size = most_proposed;
    for (const auto& entry : entries_with(reader, place, actor, *of, std::move(filter), binding.where, today))
        all.push_back({PieceKind::entry, entry.id, "", of->name,
            entry.number.empty() ? entry.title : entry.number + " · " + entry.title, Binding::Kind::entries});
}

void propose_obligations(db::Reader& reader, const Workplace& place, const OpenedAssessment& opened, const Binding& binding,
    std::vector<Proposal>& all)
{
    static const auto& fulfilled = db::query("measures/fulfilled_of_duty");
    const auto owner = duties::owner_in(opened.assessment.owner);
    const auto year = opened.assessment.year;
    for (const auto& row : reader.rows(fulfilled,
             {{"duty", binding.key}, {"owner_kind", owner ? duties::word(owner->kind) : std::string_view{}},
                 {"owner", owner ? owner->key : std::string()}, {"first", Date::of(year, 1, 1).value()},
                 {"last", Date::of(year, 12, 31).value()}, {"most", most_proposed}})) {
        const auto one = duties::obligation_of(row);
        const auto& duty = place.duties.kept.of(reader, one.duty, one.duty_version);
        all.push_back({PieceKind::obligation, one.id, "", duty.name,
            duties::period_in_words(duty.when, one.term).indonesian + ", " + duties::name_of(place.city, one.owner).indonesian,
            Binding::Kind::duty});
    }
}

void propose_reports(db::Reader& reader, const Workplace& place, const OpenedAssessment& opened, const Binding& binding,
    std::vector<Proposal>& all)
{
    const auto* definition = place.arrangements.report(binding.key);
    if (!definition)
        return;
    for (auto& report : sent_reports(reader, place, opened.assessment, binding.key, most_proposed))
        all.push_back({PieceKind::file, report.id, "", definition->name, std::move(report.title), Binding::Kind::report});
}

void propose_service(const Workplace& place, const Binding& binding, std::vector<Proposal>& all)
{
    if (binding.key == "all")
        return all.push_back({PieceKind::link, 0, place.registers.public_address + "/", place.city.portal, place.city.portal,
            Binding::Kind::service});
    if (const auto* service = place.registers.catalogue.service(binding.key))
        all.push_back({PieceKind::link, 0, place.registers.public_address + "/layanan/" + binding.key, service->name,
            service->name.indonesian, Binding::Kind::service});
}

} // namespace

std::vector<Proposal> propose_evidence(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const OpenedAssessment& opened, const Indicator& indicator, const std::string& words, Date today)
{
    std::vector<Proposal> all;
    for (const auto& binding : indicator.served_by) {
        if (binding.kind == Binding::Kind::entries)
            propose_entries(reader, place, actor, opened, binding, words, today, all);
        else if (binding.kind == Binding::Kind::duty && words.empty())
            propose_obligations(reader, place, opened, binding, all);
        else if (binding.kind == Binding::Kind::report && words.empty())
            propose_reports(reader, place, opened, binding, all);
        else if (binding.kind == Binding::Kind::service && words.empty())
            propose_service(place, binding, all);
    }
    return all;
}

} // namespace pendopo::measures
