// Who owes something: an agency of the city, a unit of the office, those who hold a role, or the office as a whole.
#pragma once
#include "catalogue/city.hpp"
#include "governance/duty.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::duties {

struct Owner {
    enum class Kind { agency, unit, role, office } kind = Kind::office;
    std::string key; // empty for the office
    auto operator<=>(const Owner&) const = default;

    std::string text() const; // "agency:dinkes"; "office"
};
std::string_view word(Owner::Kind kind);
std::optional<Owner> owner_of(std::string_view kind, std::string_view key);
std::optional<Owner> owner_in(std::string_view text); // the reverse of Owner::text
// As people call it; the key where the city's files no longer know it.
Bilingual name_of(const catalogue::City& city, const Owner& owner);
// Whether the city's files know it.
bool is_known(const catalogue::City& city, const Owner& owner);

// Who owes a duty by itself; empty for `owner_of`, where the entry that causes it says who.
std::vector<Owner> debtors(const catalogue::City& city, const governance::Debtor& who);

} // namespace pendopo::duties
