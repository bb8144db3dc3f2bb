// The noun: the assessment of a year by an instrument, of the city as a whole, an agency or a unit. A closed one never
// changes; what was wrong in it is put right in its next edition. What happens to it stands in the files named after that.
#pragma once
#include "catalogue/city.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::measures {

// counted: levels follow from accepted evidence, where the instrument counts so. given: marks that somebody else has set
// (the result that the ministry announced), entered with their document.
enum class Manner { counted, given };
enum class State { open, closed };
std::string_view word(Manner manner);
std::string_view word(State state);
std::optional<Manner> manner_of(std::string_view word);

struct Assessment {
    std::int64_t id = 0;
    int year = 0;
    std::string instrument; // key
    std::string owner;      // empty: the city as a whole; else "agency:dinkes", "unit:persandian"
    int edition = 1;
    Manner manner = Manner::counted;
    State state = State::open;
    std::string reason; // why this edition corrects the one before
    Instant begun_at;
    std::string begun_name;
    std::optional<Instant> closed_at;
    std::string closed_name;
    int acts = 0;       // counts every act, so that a program sees whether something changed
    bool newest = true; // no later edition

    bool is_open() const { return state == State::open; }
};
Assessment assessment_of(const db::Row& row);

// "Kota Pontianak", "Dinas Kesehatan"; the key where the city's files no longer know it.
Bilingual name_of_owner(const catalogue::City& city, const std::string& owner);
// Empty, or an agency or unit that the city's files know.
bool is_owner(const catalogue::City& city, const std::string& owner);

} // namespace pendopo::measures
