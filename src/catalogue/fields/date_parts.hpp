// The inputs of which dates and times are made: day, month, year, and a clock.
#pragma once
#include "catalogue/fields/field_type.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

// From name.day, name.month, name.year: "2026-11-30"; the three texts as typed when they make no date; null when empty.
Value read_date(const Form& form, const std::string& name);
void flat_date(const Value& date, const std::string& name, FlatFields& into);
// "9.05" and "09:05" are both "09:05"; anything else stays as typed.
Value read_clock(std::string_view typed);
// Texts trimmed, clocks written in one way; the parts of a map likewise, blank ones left out.
Value tidy_moments(const Value& answer);
// Complains unless `value` is a date.
void check_date(const Question& question, const Value& value);
// A map must have no other parts than these, each a text or null.
bool has_only(const Value& map, std::initializer_list<std::string_view> parts);

} // namespace pendopo::catalogue
