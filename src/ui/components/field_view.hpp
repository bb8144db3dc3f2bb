// One field of a form as its component shows it: where its inputs are named, what they hold, what is wrong.
#pragma once
#include "ui/form.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::ui {

// What the inputs hold, by name.
using Inputs = std::multimap<std::string, std::string, std::less<>>;

struct FieldView {
    Visit& visit;
    const FormState& state;
    const std::vector<catalogue::Field>& beside; // the field's own list: the form's, or a list entry's
    const Inputs& inputs;
    const catalogue::Field& field;
    std::string prefix; // "anggota.2." inside a list, else empty

    std::string name() const { return prefix + field.key; }
    std::string part(std::string_view part_name) const { return name() + "." + std::string(part_name); }
    std::string id() const { return anchor(name()); }
    std::string label() const { return visit.say(field.label); }
    std::string_view value(std::string_view input_name) const; // the first, or empty
    bool holds(std::string_view input_name, std::string_view value) const;
    const Complaint* complaint() const; // null when nothing is wrong
};

// Where the component is to stand, under the name the form's template has for it.
using Place = templates::Fill&;

// Fills what every component has: ID, NAME, QUESTION, ABOUT, WRONG, DESCRIBED, WHEN. `example` is a second hint.
void fill_common(const FieldView& view, templates::Fill& component, const std::string& example = {});
// {{>PLACE}} becomes the component of the field's type.
void fill_field(const FieldView& view, Place place, std::string_view place_name);

void fill_text(const FieldView& view, Place place, std::string_view place_name);
void fill_long_text(const FieldView& view, Place place, std::string_view place_name);
void fill_number(const FieldView& view, Place place, std::string_view place_name);
void fill_yes_no(const FieldView& view, Place place, std::string_view place_name);
void fill_choice(const FieldView& view, Place place, std::string_view place_name);
void fill_choices(const FieldView& view, Place place, std::string_view place_name);
void fill_place(const FieldView& view, Place place, std::string_view place_name);
void fill_unit(const FieldView& view, Place place, std::string_view place_name);
void fill_agency(const FieldView& view, Place place, std::string_view place_name);
void fill_resource(const FieldView& view, Place place, std::string_view place_name);
void fill_date(const FieldView& view, Place place, std::string_view place_name); // and date_time
void fill_time(const FieldView& view, Place place, std::string_view place_name);
void fill_time_span(const FieldView& view, Place place, std::string_view place_name);
void fill_date_span(const FieldView& view, Place place, std::string_view place_name);
void fill_list(const FieldView& view, Place place, std::string_view place_name);

// The three inputs of a date under `date_name`, the first with the id `id`.
void fill_date_parts(const FieldView& view, Place place, std::string_view place_name, const std::string& date_name,
    const std::string& id);
// A time: quarter hours to choose from where the field asks for them, else an input of minutes.
void fill_clock(const FieldView& view, Place place, std::string_view place_name, const std::string& input_name,
    const std::string& label);
std::string date_example(const FieldView& view);

} // namespace pendopo::ui
