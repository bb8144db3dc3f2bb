// The noun: one thing that one owner owes by one day. What happens to it stands in the files named after that.
#pragma once
#include "audit/event.hpp"
#include "duties/owner.hpp"
#include "duties/terms.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::duties {

// open → submitted (a second person checks) → fulfilled; open → fulfilled; waived; cancelled (nothing is owed any more).
enum class State { open, submitted, fulfilled, waived, cancelled };
std::string_view word(State state);
std::optional<State> state_of(std::string_view word);

// The entry of a register that caused it.
struct Cause {
    std::string entry_register; // empty: none
    std::int64_t entry = 0;
    std::optional<Date> date; // of the field, for what is due before a date
};

struct Obligation {
    std::int64_t id = 0;
    std::string duty;
    int duty_version = 1;
    Owner owner;
    std::string occasion;
    Term term;
    Instant due_at; // from then on it is late
    State state = State::open;
    std::optional<Date> next_on; // the next reminder or consequence
    Cause cause;
    Instant made_at;
    int version = 0; // raised by every act
    std::string chain;
    std::optional<Date> effective_on;  // of the evidence: when it was really done
    std::optional<Instant> settled_at; // fulfilled, waived or cancelled
    std::int64_t settled_by = 0;
    std::string settled_name, reason;

    bool is_open() const { return state == State::open || state == State::submitted; }
    bool is_late(Instant now) const { return is_open() && now >= due_at; }
    // Fulfilled by its day, counted by the date of effect and not by that of upload.
    bool kept_in_time() const { return state == State::fulfilled && effective_on && *effective_on <= term.due_on; }
};
Obligation obligation_of(const db::Row& row);

} // namespace pendopo::duties
