#include "duties/dates_of_entries.hpp"

#include "duties/say_duty.hpp"
#include "governance/arrangements.hpp"
#include "registers/permissions.hpp"
#include "registers/workplace.hpp"

#include <algorithm>
#include <set>

namespace pendopo::duties {

std::vector<DatesOfEntries> dates_of_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, Date today)
{
    static const auto& of_owner = db::query("duties/dates_of_owner");
    constexpr int near_days = 30, most = 5000;
    std::vector<DatesOfEntries> all;
    if (!place.registers || !actor.grants.may(access::Act::see_registers))
        return all;
    const auto& arrangements = place.registers->arrangements;
    const registers::Permissions permissions(place.city, actor);
    std::set<std::string> owners;
    for (const auto& of : arrangements.registers())
        owners.merge(permissions.own(of));
    for (const auto& owner : owners)
        for (const auto& row :
            reader.rows(of_owner, {{"owner", owner}, {"today", today}, {"soon", today.plus_days(near_days)}, {"most", most}})) {
            const auto* of = arrangements.entry_register(row.text("register"));
            if (of && permissions.own(*of).contains(owner) && permissions.keeps(*of, owner))
                all.push_back({of, row.text("field"), owner, static_cast<int>(row.integer("entries")),
                    static_cast<int>(row.integer("late")), row.date("earliest")});
        }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.earliest < b.earliest; });
    return all;
}

Bilingual name_of(const DatesOfEntries& dates)
{
    if (dates.field == registers::confirm_key)
        return in_both(say("perlu dinyatakan masih benar"));
    for (const auto& due : dates.of->due)
        if (due.field == dates.field)
            return due.name;
    return in_both(say("jatuh tempo"));
}

} // namespace pendopo::duties
