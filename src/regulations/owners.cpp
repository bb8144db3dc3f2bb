#include "regulations/owners.hpp"

#include "regulations/serving.hpp"

#include <algorithm>

namespace pendopo::regulations {

namespace {

// "Perangkat Daerah" and the like, as the city says.
Bilingual name_of_owner(const catalogue::City& city, const std::string& owner)
{
    const auto key = owner.substr(std::min(owner.find(':'), owner.size() - 1) + 1);
    if (owner.starts_with("unit:"))
        return city.unit(key) ? city.unit(key)->name : Bilingual(key);
    if (owner.starts_with("agency:"))
        return city.agency(key) ? city.agency(key)->name : Bilingual(key);
    if (owner == "agencies")
        return {"Setiap " + city.agency_word.indonesian, "Each " + city.agency_word.english};
    if (owner == "units")
        return {"Setiap bidang", "Each division"};
    return owner == "office" ? city.office : Bilingual("Program ini sendiri", "The program itself");
}

} // namespace

std::string owner_word(governance::Owner owner)
{
    switch (owner) {
    case governance::Owner::agency:
        return "agencies";
    case governance::Owner::unit:
        return "units";
    case governance::Owner::office:
        return "office";
    }
    throw Bug("every owner has its word");
}

std::string owner_of_role(const catalogue::City& city, std::string_view key)
{
    const auto* role = city.role(key);
    if (!role || role->scope == catalogue::Scope::office)
        return "office";
    return role->scope == catalogue::Scope::unit ? "units" : "agencies";
}

std::string owner_of_duty(const Workplace& place, const governance::Debtor& who)
{
    using Kind = governance::Debtor::Kind;
    switch (who.kind) {
    case Kind::each_agency:
        return "agencies";
    case Kind::each_unit:
        return "units";
    case Kind::agency:
        return "agency:" + who.key;
    case Kind::unit:
        return "unit:" + who.key;
    case Kind::role:
        return owner_of_role(place.city(), who.key);
    case Kind::owner_of: {
        const auto* of = place.arrangements.entry_register(who.key);
        return of ? owner_word(of->owner) : "office";
    }
    }
    throw Bug("every debtor is somebody's");
}

std::vector<std::pair<std::string, Bilingual>> owners_in(const Workplace& place, const Regulation& regulation)
{
    std::set<std::string> all;
    for (const auto& article : regulation.articles)
        for (const auto& binding : article.served_by)
            all.merge(serving(place, binding).owners);
    std::vector<std::pair<std::string, Bilingual>> named;
    const auto add = [&](const std::string& owner) {
        if (all.erase(owner) > 0)
            named.emplace_back(owner, name_of_owner(place.city(), owner));
    };
    add("office");
    for (const auto& unit : place.city().units)
        add("unit:" + unit.key);
    add("units");
    for (const auto& agency : place.city().agencies)
        add("agency:" + agency.key);
    add("agencies");
    add("program");
    return named;
}

bool is_of(const Workplace& place, const Article& article, std::string_view owner)
{
    const std::string each = owner.starts_with("unit:") ? "units"
        : owner.starts_with("agency:")                  ? "agencies"
                                                        : std::string(owner);
    return std::any_of(article.served_by.begin(), article.served_by.end(), [&](const Binding& binding) {
        const auto owners = serving(place, binding).owners;
        return owners.contains(std::string(owner)) || owners.contains(each);
    });
}

} // namespace pendopo::regulations
