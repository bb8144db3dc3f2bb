// Answers to a form: from a browser's flat fields, checked against the definition, shown to people.
// Answers are a Value map: field key → value as in data/schema/README.md.
#pragma once
#include "base/result.hpp"
#include "catalogue/catalogue.hpp"
#include "catalogue/entry_finder.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::catalogue {

// What checks may need to know besides the answers.
struct Surroundings {
    const City& city;
    Instant now;
    // Whether a resource is free in [from, to) except for the request or draft that asks; empty: not asked.
    std::function<bool(std::string_view resource, Instant from, Instant to)> is_free;
    // The city's registers; null: not asked.
    const EntryFinder* entries = nullptr;
};

using FlatFields = std::vector<std::pair<std::string, std::string>>;

// The answers of these fields as a browser sent them. Names in the form: the key; parts after a dot:
// date: key.day key.month key.year; date_time: those and key.time; time_span: those and key.start key.end;
// date_span: key.first.day … key.last.year; list: key.0.part, key.1.part …; choices: key repeated.
// What cannot be read as its type is kept as the text (or map of texts) that was typed, so that it can be shown again.
// Every field gets an entry, null when nothing was typed: set over a draft's answers it also clears what was cleared.
Value read_form(const std::vector<Field>& fields, const FlatFields& form);
// The flat fields that would fill the form with these answers (the inverse, for showing what was typed).
FlatFields flat(const std::vector<Field>& fields, const Value& answers);

// Whether the field is asked, given the answers so far.
bool is_asked(const Field& field, const Value& answers);
bool is_asked(const Letter& letter, const Value& answers);

// Normalised: texts tidied, phone and NIK without blanks, e-mail lower-cased domain; what is not asked, unknown or
// empty is left out.
Value tidy_answers(const Service& service, const Value& answers);

// What is wrong with the answers to these fields (a page's, or all pages').
std::vector<Complaint> check_fields(const std::vector<Field>& fields, const Value& answers, const Surroundings& around);
std::vector<Complaint> check_answers(const Service& service, const Value& answers, const Surroundings& around);
// The same of answers that tidy_answers has tidied.
std::vector<Complaint> check_tidied_answers(const Service& service, const Value& tidied, const Surroundings& around);
// Keys that no field of the service has: for the API, where a misspelled key must not vanish.
std::vector<Complaint> unknown_answers(const Service& service, const Value& answers);

enum class Showing { full, masked };
// The answer as people read it: option labels, dates in words, units; masked hides the middle of sensitive ones.
std::string show_answer(const Field& field, const Value& answer, Language language, const City& city,
    Showing showing = Showing::full);

// When the booking's time begins and ends; empty when it has none or the answer is not whole.
std::optional<std::pair<Instant, Instant>> booked_time(const Service& service, const Value& answers, const City& city);

} // namespace pendopo::catalogue
