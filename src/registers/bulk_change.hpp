// One act on many entries of one register, all or nothing: the same values set, or the same step taken.
// One event "entries.changed" or "entries.step_taken" with the subject "entry_batch"; every entry gets a version.
#pragma once
#include "registers/create_entry.hpp"
#include "registers/take_step.hpp"

#include <string>
#include <variant>
#include <vector>

namespace pendopo::registers {

inline constexpr std::size_t most_in_bulk = 1000;

struct Seen {
    std::int64_t id = 0;
    int version = 0;
};
struct BulkChange {
    std::vector<Seen> entries;           // at most most_in_bulk
    std::variant<Value, StepTaken> what; // values as in change_entry, or a step
    std::optional<Date> effective_on = std::nullopt;
    std::string note = {};
};
struct BulkChanged {
    std::int64_t batch = 0;
    std::size_t changed = 0;
};
// When one cannot be changed, none is: the refusal's complaints have fields "<id>" or "<id>.<field>".
Result<BulkChanged> bulk_change(const Workplace& place, const access::Actor& actor, const Register& of,
    const BulkChange& change, Instant now);

} // namespace pendopo::registers
