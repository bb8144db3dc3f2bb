#include "people/pages/role_choices.hpp"

namespace pendopo::people::pages {

static std::string word(const RoleHeld& held)
{
    return held.unit.empty() ? held.role : held.role + ":" + held.unit;
}

Bilingual role_label(const catalogue::City& city, const RoleHeld& held)
{
    const auto* role = city.role(held.role);
    const auto* unit = city.unit(held.unit);
    const auto name = role ? role->name : Bilingual(held.role);
    if (held.unit.empty())
        return name;
    const auto place = unit ? unit->name : Bilingual(held.unit);
    return {name.indonesian + ", " + place.indonesian, name.english + ", " + place.english};
}

std::vector<catalogue::Option> role_options(const catalogue::City& city)
{
    std::vector<catalogue::Option> options;
    const auto add = [&](const RoleHeld& held) { options.push_back({word(held), role_label(city, held), {}}); };
    for (const auto& role : city.roles) {
        if (role.scope != catalogue::Scope::unit)
            add({role.key, "", ""});
        else
            for (const auto& unit : city.units)
                add({role.key, unit.key, ""});
    }
    return options;
}

std::vector<RoleHeld> roles_ticked(const ui::Visit& visit)
{
    std::vector<RoleHeld> roles;
    for (const auto& ticked : visit.request.all_fields("roles")) {
        const auto colon = ticked.find(':');
        roles.push_back({ticked.substr(0, colon), colon == ticked.npos ? "" : ticked.substr(colon + 1), ""});
    }
    return roles;
}

Value ticks(const std::vector<RoleHeld>& roles)
{
    std::vector<Value> words;
    for (const auto& held : roles)
        if (held.acting_for.empty())
            words.emplace_back(word(held));
    return Value::list(std::move(words));
}

std::string roles_in_words(const ui::Visit& visit, const std::vector<RoleHeld>& roles)
{
    std::string words;
    for (const auto& held : roles) {
        words += (words.empty() ? "" : "; ") + visit.say(role_label(visit.city(), held));
        if (!held.acting_for.empty())
            words += " (" + visit.say(say("mewakili {0}", held.acting_for)) + ")";
    }
    return words.empty() ? "–" : words;
}

} // namespace pendopo::people::pages
