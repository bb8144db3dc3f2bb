#include "reports/settle_reports.hpp"

#include "duties/evidence.hpp"
#include "duties/find_obligation.hpp"
#include "duties/keep_change.hpp"
#include "reports/find_report.hpp"

namespace pendopo::reports {

namespace {

constexpr int most_at_once = 100;

bool is_met_by(const duties::Obligation& obligation, const Report& report)
{
    if (owner_of(obligation) != report.owner)
        return false;
    if (report.entry)
        return obligation.cause.entry == report.entry && obligation.cause.entry_register == report.entry_register;
    return obligation.term.first <= report.period.first && report.period.last <= obligation.term.last;
}

std::vector<duties::Obligation> met_by(db::Reader& reader, const Workplace& place, const Report& report)
{
    static const auto& owed = db::query("reports/owed_reports");
    constexpr int most = 5000;
    std::vector<duties::Obligation> all;
    std::string seen;
    for (const auto& duty : place.arrangements().duties()) {
        if (duty.evidence.kind != governance::Evidence::Kind::report || duty.evidence.key != report.kind || duty.key == seen)
            continue;
        seen = duty.key; // its versions stand side by side
        for (const auto& row : reader.rows(owed, {{"duty", duty.key}, {"most", most}}))
            if (auto obligation = duties::obligation_of(row); is_met_by(obligation, report))
                all.push_back(std::move(obligation));
    }
    return all;
}

void keep_evidence(audit::Act& act, const duties::Obligation& obligation, const Report& report, std::int64_t id, Date on,
    bool counts)
{
    static const auto& insert = db::query("duties/insert_evidence");
    const std::optional<std::string> none;
    act.run(insert,
        {{"id", id}, {"obligation_id", obligation.id}, {"kind", duties::word(governance::Evidence::Kind::report)}, {"note", ""},
            {"file_name", none}, {"media_type", none}, {"size", std::optional<std::int64_t>()}, {"sha256", none},
            {"entry_register", none}, {"entry_id", std::optional<std::int64_t>()}, {"report_number", report.label},
            {"effective_on", on}, {"now", *report.decided_at}, {"sent_by", report.handed_in_by},
            {"sent_name", report.handed_in_name}, {"outcome", counts ? std::optional(std::string("accepted")) : none}});
}

bool fulfil(const Workplace& place, const Report& report, std::int64_t id, Instant now)
{
    const auto evidence = place.identifiers().next("obligation_evidence");
    const auto done
        = audit::write(place.database(), place.identifiers(), [&](audit::Act& act) -> Result<audit::Kept<duties::Obligation>> {
              auto obligation = duties::obligation_by_id(act.database(), id);
              if (!obligation || obligation->state != duties::State::open)
                  return duties::changed_meanwhile();
              const auto& duty = place.duties.kept.of(act.database(), obligation->duty, obligation->duty_version);
              const auto on = report.decided_at->date(place.city().zone.offset);
              const bool counts = !duty.second_person;
              keep_evidence(act, *obligation, report, evidence, on, counts);
              obligation->state = counts ? duties::State::fulfilled : duties::State::submitted;
              obligation->effective_on = on;
              if (counts) {
                  obligation->settled_at = now;
                  obligation->settled_by = report.handed_in_by;
                  obligation->settled_name = report.handed_in_name;
                  obligation->next_on.reset();
              }
              const audit::Event event{{}, counts ? "obligation.fulfilled" : "obligation.submitted", place.duties.program(),
                  now, {}, Value::map({{"report_number", report.label}, {"report", report.id}})};
              return duties::keep_change(act, *std::move(obligation), event);
          });
    return !done.refused();
}

} // namespace

int settle_reports(const Workplace& place, Instant now)
{
    static const auto& unsettled = db::query("reports/unsettled_reports");
    static const auto& settle = db::query("reports/settle_report");
    std::vector<Report> reports;
    place.database().read([&](db::Reader& reader) {
        reports.clear();
        for (const auto& row : reader.rows(unsettled, {{"most", most_at_once}}))
            reports.push_back(report_of(row));
    });
    int met = 0;
    for (const auto& report : reports) {
        std::vector<duties::Obligation> obligations;
        place.database().read([&](db::Reader& reader) { obligations = met_by(reader, place, report); });
        for (const auto& obligation : obligations)
            met += fulfil(place, report, obligation.id, now);
        // A mark of this program's own, not an act: the obligations' events tell what happened.
        place.database().write([&](db::Writer& writer) {
            writer.run(settle, {{"id", report.id}});
            return true;
        });
    }
    return met;
}

} // namespace pendopo::reports
