#include "ui/form.hpp"

#include "ui/components/field_view.hpp"

#include <algorithm>

namespace pendopo::ui {

void fill_fields(Visit& visit, templates::Fill& form, const FormState& state)
{
    Inputs inputs;
    for (auto& [name, value] : catalogue::flat(state.fields, state.answers))
        inputs.emplace(name, value);
    for (const auto& field : state.fields) {
        const bool shown = state.only.empty() || std::find(state.only.begin(), state.only.end(), field.key) != state.only.end();
        if (shown)
            fill_field({visit, state, state.fields, inputs, field, {}}, form.add("FIELDS"), "FIELD");
    }
}

void fill_errors(Visit& visit, templates::Fill& page, const std::vector<Complaint>& complaints)
{
    if (complaints.empty())
        return;
    auto& summary = page.include("ERRORS", "ui/components/error_summary/error_summary");
    const auto count = std::to_string(complaints.size());
    summary.set("TITLE",
        visit.say(
            complaints.size() == 1 ? say("Ada 1 hal yang perlu diperbaiki") : say("Ada {0} hal yang perlu diperbaiki", count)));
    for (const auto& complaint : complaints)
        summary.add("ERROR").set("ANCHOR", anchor(complaint.field)).set("TEXT", visit.say(complaint.message));
}

std::string anchor(std::string_view field_key)
{
    auto id = "f-" + std::string(field_key);
    std::replace(id.begin(), id.end(), '.', '-');
    return id;
}

std::string letter_input(std::string_view letter_key)
{
    return "surat." + std::string(letter_key);
}

void remove_entry(catalogue::FlatFields& form, std::string_view entry)
{
    const auto prefix = std::string(entry) + ".";
    std::erase_if(form, [&](const auto& field) { return field.first.starts_with(prefix); });
}

} // namespace pendopo::ui
