// Forms from definitions: fields of a service as components, with what was typed and what is wrong.
#pragma once
#include "catalogue/answers.hpp"
#include "ui/page.hpp"

#include <string>
#include <vector>

namespace pendopo::ui {

struct FormState {
    const std::vector<catalogue::Field>& fields;
    const Value& answers;                      // what was typed or saved
    const std::vector<Complaint>& complaints;
    std::vector<std::string> only;             // keys to show; empty: all (corrections show some)
    std::vector<std::pair<std::string, std::string>> notes; // field key → what the officer wrote
};

// Fills {{#FIELDS}}{{>FIELD}}{{/FIELDS}} of the template, one component a field type.
void fill_fields(Visit& visit, templates::Fill& form, const FormState& state);
// The summary at the top: {{>ERRORS}}; each line links to its field.
void fill_errors(Visit& visit, templates::Fill& page, const std::vector<Complaint>& complaints);
// The id of the first input of a field in the page ("f-waktu"): where the summary links to.
std::string anchor(std::string_view field_key);

} // namespace pendopo::ui
