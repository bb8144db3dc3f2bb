// What checks and field types may ask about the entries of the city's registers. Answered outside the catalogue; null where
// there is no database (a form of a service, a file being read).
#pragma once
#include "platform/data/value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::catalogue {

class EntryFinder {
public:
    virtual ~EntryFinder() = default;

    // The agency's or unit's key of the entry that is being checked; empty: the office.
    virtual std::string owner() const = 0;
    virtual bool exists(std::string_view entry_register, std::int64_t id) const = 0;
    virtual bool request_exists(std::string_view number) const = 0;

    // Titles of others, to name them in a complaint; empty when there is none. The entry being checked never counts.
    // A range of the same register and field that overlaps this one; `states` empty: in any state that is not final.
    virtual std::optional<std::string> overlapping(std::string_view field, std::string_view range,
        const std::vector<std::string>& states) const = 0;
    // A living entry of that register whose range in that field holds this range or address.
    virtual std::optional<std::string> holding(std::string_view entry_register, std::string_view field,
        std::string_view range) const = 0;
    // A living entry of the same register and owner with this value.
    virtual std::optional<std::string> of_same_owner(std::string_view field, const Value& value) const = 0;
    // A living entry of another owner in that register with the same words in that field, of those where all holds.
    virtual std::optional<std::string> twin(std::string_view entry_register, std::string_view field, std::string_view words,
        const std::vector<std::pair<std::string, std::string>>& where) const = 0;
};

} // namespace pendopo::catalogue
