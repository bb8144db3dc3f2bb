// Whether values are such as the register's file asks for.
#pragma once
#include "base/result.hpp"
#include "catalogue/entry_finder.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::registers {

// Tidied; what is not asked is left out.
Value tidy_values(const Register& of, const Value& values);
// `finder` null: checks that ask the database are left out.
std::vector<Complaint> check_values(const Workplace& place, const Register& of, const Value& tidied,
    const catalogue::EntryFinder* finder, Instant now);
// Keys that no field of the register has: a misspelled one must not vanish.
std::vector<Complaint> unknown_values(const Register& of, const Value& values);

Refusal wrong_values(std::vector<Complaint> complaints);
// Complains when it is later than today.
void check_effective_date(const Workplace& place, const std::optional<Date>& effective_on, Instant now,
    std::vector<Complaint>& complaints);

} // namespace pendopo::registers
