// Fields that choose from a list: as radios, boxes or a list that unfolds.
#pragma once
#include "ui/components/field_view.hpp"

namespace pendopo::ui {

// Up to five stand in the open.
inline constexpr std::size_t most_radios = 5;

void fill_radios(const FieldView& view, Place place, std::string_view place_name,
    const std::vector<catalogue::Option>& options);
void fill_checkboxes(const FieldView& view, Place place, std::string_view place_name,
    const std::vector<catalogue::Option>& options);
void fill_select(const FieldView& view, Place place, std::string_view place_name,
    const std::vector<catalogue::Option>& options);
// One option of a select: VALUE, OPTION_LABEL, CHECKED.
void fill_select_option(const FieldView& view, templates::Fill& into, const std::string& value, const std::string& label);

} // namespace pendopo::ui
