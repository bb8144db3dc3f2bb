#include "duties/nobody_in_charge.hpp"

#include "duties/reminder.hpp"

#include <algorithm>
#include <map>

namespace pendopo::duties {

namespace {

constexpr int days_between = 30;

struct Found {
    std::vector<Owner> lacking;
    std::vector<Owner> looked_after; // they lacked somebody when it was last told
    bool worth_telling = false;
};

Found look(db::Reader& reader, const Workplace& place, const Addressees& people, Date today)
{
    static const auto& told_before = db::query("duties/owners_without_keeper");
    std::map<Owner, Date> told;
    for (const auto& row : reader.rows(told_before, {}))
        if (const auto owner = owner_of(row.text("owner_kind"), row.text("owner")))
            told.emplace(*owner, row.date("told_on"));
    Found found;
    found.lacking = owners_without_keeper(reader, place.city, people);
    for (const auto& owner : found.lacking) {
        const auto last = told.find(owner);
        found.worth_telling = found.worth_telling || last == told.end() || last->second.days_until(today) >= days_between;
        told.erase(owner);
    }
    for (const auto& [owner, day] : told)
        found.looked_after.push_back(owner);
    return found;
}

} // namespace

std::vector<Owner> owners_without_keeper(db::Reader& reader, const catalogue::City& city, const Addressees& people)
{
    static const auto& owing = db::query("duties/owners_who_owe");
    std::vector<Owner> owners;
    for (const auto& agency : city.agencies)
        owners.push_back({Owner::Kind::agency, agency.key});
    for (const auto& row : reader.rows(owing, {}))
        if (const auto owner = owner_of(row.text("owner_kind"), row.text("owner"));
            owner && is_known(city, *owner) && std::find(owners.begin(), owners.end(), *owner) == owners.end())
            owners.push_back(*owner);
    std::erase_if(owners, [&](const Owner& owner) { return !people.of_owner(owner).empty(); });
    return owners;
}

int tell_of_owners_without_keeper(const Workplace& place, const Addressees& people, Instant now)
{
    static const auto& keep = db::query("duties/keep_owner_without_keeper");
    static const auto& forget = db::query("duties/forget_owner_without_keeper");
    const auto today = place.today(now);
    Found found;
    place.database.read([&](db::Reader& reader) { found = look(reader, place, people, today); });
    if (!found.worth_telling && found.looked_after.empty())
        return 0;
    const auto told = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<int>> {
        auto owners = Value::list();
        for (const auto& owner : found.looked_after)
            act.run(forget, {{"owner_kind", word(owner.kind)}, {"owner", owner.key}});
        for (const auto& owner : found.lacking) {
            if (!found.worth_telling)
                break;
            owners.push(owner.text());
            act.run(keep, {{"owner_kind", word(owner.kind)}, {"owner", owner.key}, {"today", today}});
            queue_reminder(act, people.coordinators(), {Reminder::Kind::nobody, 0, owner.text(), today, 0}, now);
        }
        const int count = static_cast<int>(owners.items().size());
        return act.commit(audit::Event{{"reminders", 0}, "reminders.nobody_in_charge", place.program(), now, {},
                              Value::map({{"owners", std::move(owners)}})},
            count);
    });
    return told.value();
}

} // namespace pendopo::duties
