// One line of text, with the keyboard and the autofill that its type calls for (WHATWG HTML, autofill field names).
#include "ui/components/field_view.hpp"

namespace pendopo::ui {

namespace {

struct Manner {
    const char *input = "text", *mode = "", *autocomplete = "", *width = "";
    bool exact = false; // no spelling help, no capitals
};

Manner manner_of(const catalogue::Field& field)
{
    const auto& type = field.type;
    if (type == "nik" || type == "nip")
        return {"text", "numeric", "off", " govuk-input--width-20", true};
    if (type == "phone")
        return {"tel", "tel", "tel", " govuk-input--width-20", true};
    if (type == "email")
        return {"email", "email", "email", "", true};
    if (type == "url")
        return {"url", "url", "off", "", true};
    if (type == "ip_address" || type == "dns_label" || type == "mailbox_name")
        return {"text", "", "off", " govuk-input--width-20", true};
    const char* width = field.width == "short" ? " govuk-input--width-10"
        : field.width == "medium"              ? " govuk-input--width-20"
                                               : "";
    return {"text", "", "", width, false};
}

// Which of the applicant's own data a field asks for.
const char* autofill(const FieldView& view)
{
    const auto* identity = view.state.identity;
    if (!identity || !view.prefix.empty())
        return "";
    if (view.field.key == identity->name)
        return "name";
    return view.field.key == identity->organisation ? "organization" : "";
}

} // namespace

void fill_text(const FieldView& view, Place place, std::string_view place_name)
{
    const auto manner = manner_of(view.field);
    auto& input = place.include(place_name, "ui/components/text/text");
    fill_common(view, input);
    input.set("VALUE", view.value(view.name())).set("TYPE", manner.input).set("WIDTH", manner.width);
    const std::string own = autofill(view);
    const std::string autocomplete = own.empty() ? manner.autocomplete : own;
    if (!autocomplete.empty())
        input.add("AUTOCOMPLETE").set("TEXT", autocomplete);
    if (*manner.mode)
        input.add("MODE").set("TEXT", manner.mode);
    input.show_if(manner.exact, "EXACT");
}

} // namespace pendopo::ui
