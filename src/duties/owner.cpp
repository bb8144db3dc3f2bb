#include "duties/owner.hpp"

#include "base/invariant.hpp"

namespace pendopo::duties {

std::string_view word(Owner::Kind kind)
{
    switch (kind) {
    case Owner::Kind::agency:
        return "agency";
    case Owner::Kind::unit:
        return "unit";
    case Owner::Kind::role:
        return "role";
    case Owner::Kind::office:
        return "office";
    }
    throw Bug("every kind of owner has its word");
}

std::string Owner::text() const
{
    return key.empty() ? std::string(word(kind)) : std::string(word(kind)) + ":" + key;
}

std::optional<Owner> owner_of(std::string_view kind, std::string_view key)
{
    for (const auto known : {Owner::Kind::agency, Owner::Kind::unit, Owner::Kind::role, Owner::Kind::office})
        if (word(known) == kind && key.empty() == (known == Owner::Kind::office))
            return Owner{known, std::string(key)};
    return std::nullopt;
}

std::optional<Owner> owner_in(std::string_view text)
{
    const auto colon = text.find(':');
    return colon == text.npos ? owner_of(text, {}) : owner_of(text.substr(0, colon), text.substr(colon + 1));
}

Bilingual name_of(const catalogue::City& city, const Owner& owner)
{
    const auto* agency = owner.kind == Owner::Kind::agency ? city.agency(owner.key) : nullptr;
    const auto* unit = owner.kind == Owner::Kind::unit ? city.unit(owner.key) : nullptr;
    const auto* role = owner.kind == Owner::Kind::role ? city.role(owner.key) : nullptr;
    if (owner.kind == Owner::Kind::office)
        return city.office;
    return agency ? agency->name : unit ? unit->name : role ? role->name : Bilingual(owner.key);
}

bool is_known(const catalogue::City& city, const Owner& owner)
{
    switch (owner.kind) {
    case Owner::Kind::agency:
        return city.agency(owner.key) != nullptr;
    case Owner::Kind::unit:
        return city.unit(owner.key) != nullptr;
    case Owner::Kind::role:
        return city.role(owner.key) != nullptr;
    case Owner::Kind::office:
        return true;
    }
    throw Bug("every kind of owner is known or not");
}

std::vector<Owner> debtors(const catalogue::City& city, const governance::Debtor& who)
{
    using Kind = governance::Debtor::Kind;
    std::vector<Owner> owners;
    switch (who.kind) {
    case Kind::each_agency:
        for (const auto& agency : city.agencies)
            owners.push_back({Owner::Kind::agency, agency.key});
        break;
    case Kind::each_unit:
        for (const auto& unit : city.units)
            owners.push_back({Owner::Kind::unit, unit.key});
        break;
    case Kind::agency:
        return {{Owner::Kind::agency, who.key}};
    case Kind::unit:
        return {{Owner::Kind::unit, who.key}};
    case Kind::role:
        return {{Owner::Kind::role, who.key}};
    case Kind::owner_of:
        break;
    }
    return owners;
}

} // namespace pendopo::duties
