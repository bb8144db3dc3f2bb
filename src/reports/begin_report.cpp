#include "reports/begin_report.hpp"

#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"
#include "reports/act_on_report.hpp"

#include <algorithm>

namespace pendopo::reports {

namespace {

using Length = governance::Report::Period;

Refusal wrong(const char* field, Message message)
{
    auto refusal = refuse(Why::invalid, "report.invalid", say("Laporan belum dapat dibuat."));
    refusal.complaints.push_back({field, std::move(message), std::string(field) + ".wrong"});
    return refusal;
}

// What happened: it must be in a register that the report tells of, in sight of who reports, and the agency's own.
Result<> take_event(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const governance::Report& definition, std::int64_t id, Report& report)
{
    const auto entry = registers::entry_by_id(reader, id);
    const auto registers = registers_of_event(definition);
    const bool fits = entry && std::find(registers.begin(), registers.end(), entry->register_key) != registers.end();
    const auto* of = fits ? place.arrangements().entry_register(entry->register_key) : nullptr;
    if (!of || !registers::Permissions(place.city(), actor).sees(*of, *entry))
        return wrong("entry", say("Pilih entri yang menjadi sebab laporan ini"));
    if (definition.from == governance::Owner::agency && entry->owner != report.owner)
        return wrong("entry", say("Entri itu milik yang lain"));
    report.entry = id;
    report.entry_register = entry->register_key;
    report.occasion = "entry:" + std::to_string(id);
    const auto noted = entry->created_at.date(place.city().zone.offset); // its later steps are other days
    report.period = {noted, noted};
    return Nothing{};
}

Result<Report> drafted(db::Reader& reader, const Workplace& place, const access::Actor& actor, const NewReport& given,
    Instant now)
{
    const auto* definition = place.arrangements().report(given.kind);
    if (!definition)
        return wrong("kind", say("Pilih laporan yang hendak dibuat"));
    Report report;
    report.kind = given.kind;
    report.owner = given.owner;
    const bool agency = definition->from == governance::Owner::agency;
    if (agency ? place.city().agency(given.owner) == nullptr : !given.owner.empty())
        return wrong("owner",
            agency ? say("Pilih perangkat daerah yang melapor")
                   : say("Laporan ini dibuat oleh dinas, bukan oleh perangkat daerah"));
    if (!Standing(place.city(), actor).makes(given.owner))
        return not_yours();
    const auto today = place.today(now);
    report.period = given.day ? period_around(definition->period, *given.day) : last_over(definition->period, today);
    report.occasion = report.period.first.iso();
    if (definition->period == Length::event)
        TRY(take_event(reader, place, actor, *definition, given.entry, report));
    else if (report.period.first > today)
        return wrong("day", say("Masa itu belum dimulai"));
    report.made_at = now;
    report.made_name = actor.audit().name;
    return report;
}

} // namespace

Refusal not_yours()
{
    return refuse(Why::forbidden, "report.not_yours", say("Laporan ini bukan tugas Anda."));
}

std::vector<std::string> registers_of_event(const governance::Report& definition)
{
    std::vector<std::string> registers;
    for (const auto& section : definition.sections)
        if (section.show == governance::ReportSection::Show::entries)
            registers.push_back(section.entry_register);
    return registers;
}

Result<Report> begin_report(const Workplace& place, const access::Actor& actor, const NewReport& given, Instant now,
    const std::optional<audit::Once>& once)
{
    static const auto& insert = db::query("reports/insert_report");
    std::optional<Result<Report>> draft;
    std::optional<Report> there;
    place.database().read([&](db::Reader& reader) {
        draft = drafted(reader, place, actor, given, now);
        if (!draft->refused())
            there = report_about(reader, draft->value().kind, draft->value().owner, draft->value().occasion);
    });
    auto report = TRY(*std::move(draft));
    if (there)
        return *there;
    report.id = place.identifiers().next("report");
    return audit::write(place.database(), place.identifiers(), [&](audit::Act& act) -> Result<audit::Kept<Report>> {
        const auto rows = act.change(insert,
            {{"id", report.id}, {"report", report.kind}, {"owner", report.owner}, {"occasion", report.occasion},
                {"first_on", report.period.first}, {"last_on", report.period.last}, {"entry_register", report.entry_register},
                {"entry_id", report.entry ? std::optional(report.entry) : std::nullopt}, {"now", now},
                {"name", report.made_name}});
        if (rows == 0)
            return refuse(Why::conflict, "report.begun",
                say("Laporan itu baru saja dimulai orang lain. Buka dari daftar laporan."));
        if (once)
            act.once(*once, {"report", report.id}, now);
        const audit::Event event{{}, "report.begun", actor.audit(), now, {},
            Value::map({{"report", report.kind}, {"owner", report.owner}, {"occasion", report.occasion}})};
        return keep_report(act, report, event);
    });
}

} // namespace pendopo::reports
