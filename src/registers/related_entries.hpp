// Relations: which entries point to this one, and the relations of a whole register for its picture.
#pragma once
#include "access/grants.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::registers {

struct Related {
    std::int64_t id = 0;
    std::string register_key, title, state, owner;
    std::string field; // of that entry, by which it points here
};
// Only what the asker may see; by register and title, at most `most`.
std::vector<Related> entries_pointing_to(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    std::int64_t entry_id, int most = 100);
// Entries that name a request of this program in a field of type request.
std::vector<Related> entries_of_request(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const std::string& request_number);

// One arrow of the picture.
struct Relation {
    std::int64_t from = 0, to = 0;
    std::string field;
};
// Of living entries of the register, from and to entries of any; by from, at most `most`.
std::vector<Relation> relations_of_register(db::Reader& reader, const std::string& register_key, int most = 5000);

} // namespace pendopo::registers
