#include "people/pages/own_form.hpp"

#include "platform/text/unicode.hpp"
#include "ui/components/about/about.hpp"

#include <algorithm>

namespace pendopo::people::pages {

namespace {

std::vector<catalogue::Field> fields_of(const ui::Visit& visit, const OwnForm& form)
{
    std::vector<catalogue::Field> fields;
    for (const auto& ask : form.fields) {
        catalogue::Field field;
        field.key = ask.key;
        field.type = ask.type;
        field.label = visit.say(ask.label);
        field.hint = ask.hint.id.empty() ? Bilingual() : Bilingual(visit.say(ask.hint));
        field.required = ask.required;
        field.options = ask.options;
        field.shown_as = ask.type == "choice" ? "list" : "";
        fields.push_back(std::move(field));
    }
    return fields;
}

void fill_password(ui::Visit& visit, templates::Fill& page, const AskPassword& ask, const std::vector<Complaint>& complaints)
{
    const auto wrong
        = std::find_if(complaints.begin(), complaints.end(), [&](const auto& one) { return one.field == ask.key; });
    ui::AboutView about{ui::anchor(ask.key), ask.key, visit.say(ask.label),
        ask.hint.id.empty() ? std::string() : visit.say(ask.hint), "", wrong == complaints.end() ? nullptr : &*wrong};
    auto& input = page.add("PASSWORDS").include("PASSWORD", "ui/components/text/text");
    ui::fill_about(visit, about, input);
    input.set("TYPE", "password").set("VALUE", "").set("WIDTH", "").show("EXACT");
    input.add("AUTOCOMPLETE").set("TEXT", ask.autocomplete);
}

} // namespace

std::string field(const ui::Visit& visit, std::string_view name)
{
    return text::tidy(visit.request.field(name));
}

Value typed(const ui::Visit& visit, const OwnForm& form)
{
    return catalogue::read_form(fields_of(visit, form), visit.request.form);
}

void fill_form(ui::Visit& visit, templates::Fill& page, const OwnForm& form, const Value& answers,
    const std::vector<Complaint>& complaints)
{
    static const catalogue::Identity own{.name = "name"};
    ui::fill_errors(visit, page, complaints);
    ui::csrf(visit, page);
    page.set("ACTION", form.action);
    const auto fields = fields_of(visit, form);
    ui::FormState state{fields, answers, complaints, {}, {}};
    state.identity = &own;
    ui::fill_fields(visit, page, state);
    for (const auto& ask : form.passwords)
        fill_password(visit, page, ask, complaints);
}

http::Response form_page(ui::Visit& visit, const FormPage& page, const Value& answers, const std::vector<Complaint>& complaints,
    int status)
{
    templates::Fill fill;
    fill_form(visit, fill, page.form, answers, complaints);
    fill.set("TITLE", visit.say(page.title)).set("BUTTON", visit.say(page.button));
    if (!page.lead.id.empty())
        fill.add("LEAD").set("TEXT", visit.say(page.lead));
    for (const auto& [name, value] : page.hidden)
        fill.add("HIDDEN").set("NAME", name).set("VALUE", value);
    for (const auto& [address, label] : page.links)
        fill.add("LINK").set("ADDRESS", address).set("LABEL", visit.say(label));
    ui::Page whole;
    whole.title = (complaints.empty() ? "" : visit.say(say("Salah:")) + " ") + visit.say(page.title);
    whole.current = page.form.action;
    whole.status = status;
    return ui::page(visit, whole, "people/pages/form", fill);
}

std::vector<Complaint> complaints_of(const Refusal& refusal, std::string_view field)
{
    if (!refusal.complaints.empty())
        return refusal.complaints;
    return {{std::string(field), refusal.message, refusal.code}};
}

int form_status(const Refusal& refusal)
{
    return refusal.why == Why::too_many ? 429 : 422;
}

http::Response refused_form(ui::Visit& visit, const FormPage& page, const Refusal& refusal, std::string_view field)
{
    return form_page(visit, page, typed(visit, page.form), complaints_of(refusal, field), form_status(refusal));
}

http::Response saying_page(ui::Visit& visit, const Saying& saying)
{
    templates::Fill fill;
    fill.set("TITLE", visit.say(saying.title));
    for (const auto& paragraph : saying.paragraphs)
        fill.add("PARAGRAPH").set("TEXT", visit.say(paragraph));
    fill.set("ADDRESS", saying.link.first).set("LABEL", visit.say(saying.link.second));
    ui::Page whole;
    whole.title = visit.say(saying.title);
    return ui::page(visit, whole, "people/pages/saying", fill);
}

http::Response shown_once_page(ui::Visit& visit, const ShownOnce& shown)
{
    templates::Fill fill;
    fill.set("TITLE", visit.say(shown.title)).set("LABEL", visit.say(shown.label)).set("SECRET", shown.secret);
    fill.set("WHAT", visit.say(shown.what_to_do)).set("NEXT", shown.next);
    ui::Page whole;
    whole.title = visit.say(shown.title);
    whole.look = ui::Page::Look::office;
    return ui::page(visit, whole, "people/pages/shown_once", fill);
}

} // namespace pendopo::people::pages
