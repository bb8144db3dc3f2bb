// An entry of a register: what is known of it now. What happens to it stands in files of its own.
#pragma once
#include "base/time.hpp"
#include "governance/register.hpp"
#include "platform/data/value.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::registers {

using governance::Classification;
using governance::Register;

struct Entry {
    std::int64_t id = 0;
    std::string register_key;
    std::string owner; // key of the agency or unit; empty: the office as a whole
    std::string state;
    bool final = false; // the state is one in which an entry no longer lives
    Classification classification = Classification::internal;
    int version = 0;    // counts every change: what an officer has seen
    Value values;       // field key → value as in data/schema
    std::string title;  // its naming fields, joined by " · "
    std::string number; // given by a step; empty before
    Date effective_on;  // since when it is so, apart from when it was written down
    Instant created_at, updated_at;
    std::int64_t created_by = 0, updated_by = 0; // people; 0: the program
    std::string created_name, updated_name;
    std::optional<Instant> confirmed_at; // last declared still right
    std::optional<Date> due_on;          // the earliest of its dates that fall due; empty in a final state
    std::string due_key;                 // of the register's `due`, or confirm_key
};

// The key under which an entry that nobody confirmed for too long is due (Register::confirm_months).
inline constexpr std::string_view confirm_key = "@confirm";

Entry entry_of(const db::Row& row);

std::string_view word(Classification classification); // as in the files: "public"
std::optional<Classification> classification_of(std::string_view word);

} // namespace pendopo::registers
