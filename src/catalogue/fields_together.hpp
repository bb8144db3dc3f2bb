// Fields that stand beside each other (a page, or one entry of a list), tidied and checked together.
#pragma once
#include "catalogue/answers.hpp"

namespace pendopo::catalogue {

// Adds to `tidied` the answers of these fields, in order, so that a condition sees only what is still asked.
void tidy_into(Value& tidied, const std::vector<Field>& fields, const Value& answers);
// Complains about tidied answers; `prefix` stands before each field's key in a complaint ("anggota.2.").
void check_tidied(const std::vector<Field>& fields, const Value& tidied, const std::string& prefix, const Surroundings& around,
    std::vector<Complaint>& complaints);

} // namespace pendopo::catalogue
