#include "ui/components/field_view.hpp"

#include <algorithm>

namespace pendopo::ui {

std::string_view FieldView::value(std::string_view input_name) const
{
    const auto found = inputs.find(input_name);
    return found == inputs.end() ? std::string_view{} : found->second;
}

bool FieldView::holds(std::string_view input_name, std::string_view value) const
{
    const auto [from, to] = inputs.equal_range(input_name);
    return std::any_of(from, to, [&](const auto& entry) { return entry.second == value; });
}

const Complaint* FieldView::complaint() const
{
    const auto own = name();
    for (const auto& complaint : state.complaints)
        if (complaint.field == own)
            return &complaint;
    return nullptr;
}

using Filler = void (*)(const FieldView&, Place, std::string_view);

static Filler filler_of(std::string_view type)
{
    static const std::map<std::string_view, Filler> special{
        {"long_text", fill_long_text},
        {"whole_number", fill_number},
        {"decimal", fill_number},
        {"money", fill_number},
        {"percent", fill_number},
        {"year", fill_number},
        {"yes_no", fill_yes_no},
        {"choice", fill_choice},
        {"choices", fill_choices},
        {"place", fill_place},
        {"unit", fill_unit},
        {"agency", fill_agency},
        {"resource", fill_resource},
        {"date", fill_date},
        {"date_time", fill_date},
        {"time", fill_time},
        {"time_span", fill_time_span},
        {"date_span", fill_date_span},
        {"list", fill_list},
    };
    const auto found = special.find(type);
    return found == special.end() ? fill_text : found->second;
}

void fill_field(const FieldView& view, Place place, std::string_view place_name)
{
    filler_of(view.field.type)(view, place, place_name);
}

} // namespace pendopo::ui
