// Forms of this folder: fields that are ours, not a service's, through the same components; and passwords, which are
// never shown again.
#pragma once
#include "ui/form.hpp"
#include "ui/route.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pendopo::people::pages {

struct Ask {
    std::string key, type; // type: as in data/schema/README.md
    Message label, hint = {};
    bool required = true;
    std::vector<catalogue::Option> options = {};
};

struct AskPassword {
    std::string key;
    Message label, hint = {};
    std::string autocomplete = "current-password"; // or new-password (WHATWG HTML, autofill)
};

struct OwnForm {
    std::string action;
    std::vector<Ask> fields;
    std::vector<AskPassword> passwords = {};
};

// What was typed, so that it can be shown again; passwords left out.
Value typed(const ui::Visit& visit, const OwnForm& form);
// Fills ERRORS, CSRF, ACTION, FIELDS and PASSWORDS.
void fill_form(ui::Visit& visit, templates::Fill& page, const OwnForm& form, const Value& answers,
    const std::vector<Complaint>& complaints);

// A page that is one form.
struct FormPage {
    Message title, lead = {}, button;
    OwnForm form;
    http::Fields hidden = {};
    std::vector<std::pair<std::string, Message>> links = {}; // address, label
};
http::Response form_page(ui::Visit& visit, const FormPage& page, const Value& answers = Value::map(),
    const std::vector<Complaint>& complaints = {}, int status = 200);
// The same page with what was typed and why it was refused; a refusal without complaints stands at `field`.
http::Response refused_form(ui::Visit& visit, const FormPage& page, const Refusal& refusal, std::string_view field);

// A page that says one thing.
struct Saying {
    Message title;
    std::vector<Message> paragraphs;
    std::pair<std::string, Message> link;
};
http::Response saying_page(ui::Visit& visit, const Saying& saying);

// A secret that is shown now and never again: a first password, a token. Never stored, never cached.
struct ShownOnce {
    Message title, label;
    std::string secret;
    Message what_to_do;
    std::string next; // address of the page that goes on
};
http::Response shown_once_page(ui::Visit& visit, const ShownOnce& shown);

std::vector<Complaint> complaints_of(const Refusal& refusal, std::string_view field);
int form_status(const Refusal& refusal);
// The first field of that name, trimmed.
std::string field(const ui::Visit& visit, std::string_view name);

} // namespace pendopo::people::pages
