// A list's filter as the queries take it, and which of its parts an index can begin with.
#pragma once
#include "registers/list_entries.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

// A part of the filter that an index answers: entries of one owner, with a value, with a word that begins so, with a
// date in the span.
struct Driver {
    enum class Kind { owner, value, word, due } kind = Kind::value;
    std::string field, value; // of value; the owner and the word stand in `value`
};

struct ListQuery {
    db::Parameters parameters; // of every query that filters
    std::vector<Driver> drivers;
    std::string owner;     // where all that may be shown are one owner's
    bool filtered = false; // whether it leaves out more than what is not for everybody's eyes
    bool nothing = false;  // the asker may see none at all
};

// `actor` null: anyone, at the public register.
Result<ListQuery> read_filter(const Workplace& place, const access::Actor* actor, const Register& of, const ListFilter& filter,
    Date today);

} // namespace pendopo::registers
