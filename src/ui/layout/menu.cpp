#include "ui/layout/layout.hpp"

#include <algorithm>

namespace pendopo::ui {

using access::Act;

static bool may_any(const Visit& visit, std::initializer_list<Act> acts)
{
    return std::any_of(acts.begin(), acts.end(), [&](Act act) { return visit.actor.grants.may(act); });
}

std::vector<Crumb> menu(const Visit& visit)
{
    const auto& grants = visit.actor.grants;
    std::vector<Crumb> items;
    const auto add = [&](bool condition, const Message& label, const char* address) {
        if (condition)
            items.push_back({visit.say(label), address});
    };
    const bool queue = may_any(visit, {Act::see_unit_requests, Act::see_recorded_requests, Act::see_all_requests, Act::record});
    // Who keeps an agency's registers goes on asking for services too.
    const bool keeps_only = grants.may(Act::see_registers) && !grants.may(Act::apply_internal);
    const bool officer = queue || keeps_only || may_any(visit, {Act::dispose, Act::manage_people, Act::see_system});
    add(!officer, say("Semua layanan"), "/");
    add(queue, say("Antrean"), "/antrean");
    add(grants.may(Act::dispose), say("Disposisi"), "/disposisi");
    add(grants.may(Act::see_duties), say("Kewajiban"), "/kewajiban");
    add(grants.may(Act::see_registers), say("Register"), "/register");
    add(!officer || grants.may(Act::see_regulations), say("Peraturan"), "/peraturan");
    add(grants.may(Act::see_measures), say("Monev"), "/monev");
    // Reports tell what registers, duties and measures say: who reads all three reads reports too.
    const bool reads_all = grants.may(Act::see_registers) && grants.may(Act::see_duties) && grants.may(Act::see_measures);
    add(grants.may(Act::make_reports) || reads_all, say("Laporan"), "/laporan");
    add(grants.may(Act::manage_people), say("Orang"), "/orang");
    add(grants.may(Act::see_system), say("Sistem"), "/sistem");
    add(visit.actor.person && !officer, say("Permohonan saya"), "/permohonan-saya");
    add(!officer, say("Lacak"), "/lacak");
    add(!visit.actor.person, say("Masuk"), "/masuk");
    return items;
}

} // namespace pendopo::ui
