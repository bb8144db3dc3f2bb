// Entries of the same few fields. Without script, "add" and "remove" are buttons of the form itself:
// _tambah=<key>, _hapus=<key>.<number>.
#include "ui/components/field_view.hpp"

#include <algorithm>

namespace pendopo::ui {

static int shown_entries(const FieldView& view)
{
    const auto& answer = view.state.answers[view.field.key];
    const int filled = answer.is_list() ? static_cast<int>(answer.items().size()) : 0;
    const int more = view.state.one_more == view.field.key ? 1 : 0;
    const int least = std::max(view.field.minimum, view.field.required ? 1 : 0);
    return std::clamp(filled + more, least, std::max(view.field.maximum, filled));
}

static void fill_entry(const FieldView& view, templates::Fill& list, int number)
{
    const auto entry = view.name() + "." + std::to_string(number);
    auto& row
        = list.add("ROW").set("NUMBER", static_cast<std::int64_t>(number)).set("COUNT", static_cast<std::int64_t>(number + 1));
    for (const auto& field : view.field.fields) {
        const FieldView part{view.visit, view.state, view.field.fields, view.inputs, field, entry + "."};
        fill_field(part, row.add("FIELDS"), "FIELD");
    }
    if (number >= view.field.minimum)
        row.add("REMOVE").set("ENTRY", entry);
}

void fill_list(const FieldView& view, Place place, std::string_view place_name)
{
    auto& list = place.include(place_name, "ui/components/list/list");
    fill_common(view, list);
    list.set("ITEM", view.visit.say(view.field.item));
    list.set("MOST", static_cast<std::int64_t>(view.field.maximum))
        .set("FEWEST", static_cast<std::int64_t>(view.field.minimum));
    const int shown = shown_entries(view);
    for (int number = 0; number < shown; ++number)
        fill_entry(view, list, number);
    list.show_if(shown == 0, "EMPTY").show_if(shown < view.field.maximum, "MORE");
}

} // namespace pendopo::ui
