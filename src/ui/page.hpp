// A whole page: layout around the content of a template.
#pragma once
#include "platform/templates/templates.hpp"
#include "ui/visit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::ui {

struct Crumb {
    std::string label, address;
};

struct Page {
    std::string title;   // of the document; the layout adds portal and city
    std::string current; // the address in the menu that is current
    std::string back_label, back_address;
    std::vector<Crumb> crumbs;
    enum class Look { citizen, hall, office } look = Look::citizen;
    int status = 200;
    bool narrow = false;
};

// Renders `template_name` with `content` inside the layout. HTML is never cached by browsers or proxies (no-store) when
// somebody is signed in or a form is shown.
http::Response page(Visit& visit, const Page& page, std::string_view template_name, templates::Fill& content);

// A hidden field with the CSRF token: {{>CSRF}} in the template's form.
void csrf(Visit& visit, templates::Fill& form);
// The icon of that name as inline SVG: {{>NAME}}.
void icon(templates::Fill& fill, std::string_view name, std::string_view icon_name);
enum class Notice { know, done };
// The banner at the top of a page: {{>NOTICE}}.
void fill_notice(Visit& visit, templates::Fill& page, const Message& message, Notice kind);
// A notice that is shown once on the next page ("Tersimpan"): a signed cookie.
void notify_next(http::Response& response, Visit& visit, const Message& message);

} // namespace pendopo::ui
