#include "duties/cancel_obligations.hpp"

#include "duties/beginning.hpp"
#include "duties/find_obligation.hpp"
#include "duties/keep_change.hpp"
#include "registers/find_entry.hpp"

namespace pendopo::duties {

namespace {

bool settle(const Workplace& place, std::int64_t id, State state, std::optional<Date> effective_on, const std::string& reason,
    Instant now)
{
    const auto program = place.program();
    const auto done = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Obligation>> {
        auto obligation = obligation_by_id(act.database(), id);
        if (!obligation || obligation->state != State::open)
            return changed_meanwhile();
        obligation->state = state;
        obligation->effective_on = effective_on;
        obligation->settled_at = now;
        obligation->settled_name = program.name;
        obligation->reason = reason;
        obligation->next_on.reset();
        const audit::Event event{{}, "obligation." + std::string(word(state)), program, now, {},
            Value::map({{"reason", reason}})};
        return keep_change(act, *std::move(obligation), event);
    });
    return !done.refused();
}

struct Fate {
    State state = State::open; // open: nothing changes
    std::optional<Date> effective_on;
};

Fate fate_of(db::Reader& reader, const Workplace& place, const Obligation& obligation)
{
    const auto& duty = place.kept.of(reader, obligation.duty, obligation.duty_version);
    const auto* before = std::get_if<governance::BeforeDate>(&duty.when);
    const auto entry = before ? registers::entry_by_id(reader, obligation.cause.entry) : std::nullopt;
    if (!before || !entry || !obligation.cause.date)
        return {};
    if (entry->final)
        return {State::cancelled, {}};
    const auto& value = entry->values[before->field];
    const auto date = value.is_text() ? Date::parse(value.text()) : std::nullopt;
    if (date == obligation.cause.date)
        return {};
    const bool is_evidence
        = duty.evidence.kind == governance::Evidence::Kind::entry && duty.evidence.key == before->entry_register;
    if (is_evidence && date && *date > *obligation.cause.date)
        return {State::fulfilled, entry->updated_at.date(place.city.zone.offset)};
    return {State::cancelled, {}};
}

} // namespace

int cancel_for_lost_owners(const Workplace& place, Instant now)
{
    static const auto& owners_who_owe = db::query("duties/owners_who_owe");
    static const auto& open_of_owner = db::query("duties/open_of_owner");
    db::Rows lost;
    place.database.read([&](db::Reader& reader) {
        for (const auto& row : reader.rows(owners_who_owe, {})) {
            const auto owner = owner_of(row.text("owner_kind"), row.text("owner"));
            if (owner && !is_known(place.city, *owner))
                for (auto& open :
                    reader.rows(open_of_owner, {{"owner_kind", row.text("owner_kind")}, {"owner", row.text("owner")}}))
                    lost.push_back(std::move(open));
        }
    });
    int cancelled = 0;
    for (const auto& row : lost)
        cancelled += settle(place, row.integer("id"), State::cancelled, {}, "owner_gone", now) ? 1 : 0;
    return cancelled;
}

int cancel_before_city_began(const Workplace& place, Instant now)
{
    static const auto& open_before = db::query("duties/open_before_city_began");
    db::Rows over;
    place.database.read([&](db::Reader& reader) {
        over.clear();
        if (const auto begins = find_city_begins(reader))
            over = reader.rows(open_before, {{"begins", *begins}});
    });
    int cancelled = 0;
    for (const auto& row : over)
        cancelled += settle(place, row.integer("id"), State::cancelled, {}, "before_city_began", now) ? 1 : 0;
    return cancelled;
}

Settled settle_moved_dates(const Workplace& place, Instant now)
{
    static const auto& open_before_dates = db::query("duties/open_before_dates");
    Settled settled;
    if (!place.registers)
        return settled;
    std::vector<std::pair<std::int64_t, Fate>> changed;
    place.database.read([&](db::Reader& reader) {
        for (const auto& row : reader.rows(open_before_dates, {})) {
            const auto obligation = obligation_of(row);
            if (const auto fate = fate_of(reader, place, obligation); fate.state != State::open)
                changed.emplace_back(obligation.id, fate);
        }
    });
    for (const auto& [id, fate] : changed)
        if (settle(place, id, fate.state, fate.effective_on, "date_moved", now))
            ++(fate.state == State::fulfilled ? settled.fulfilled : settled.cancelled);
    return settled;
}

} // namespace pendopo::duties
