// What at_least and at_most share: a number beside another field's.
#pragma once
#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

// The other field's number, when it was answered with one.
std::optional<double> other_number(const Question& question, const Value& arguments);
// The other field's answer as people read it.
Bilingual other_in_words(const Question& question, const Value& arguments);
Bilingual other_label(const Question& question, const Value& arguments);

} // namespace pendopo::catalogue
