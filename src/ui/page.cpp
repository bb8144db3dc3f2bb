#include "ui/page.hpp"

#include "ui/layout/layout.hpp"
#include "ui/notice_cookie.hpp"

namespace pendopo::ui {

http::Response page(Visit& visit, const Page& page, std::string_view template_name, templates::Fill& content)
{
    templates::Fill layout;
    const auto notice = take_notice(visit);
    if (notice)
        fill_notice(visit, layout, *notice, Notice::done);
    const auto body = templates::render(template_name, visit.language, content);
    layout.set("CONTENT", body);
    fill_layout(visit, page, layout);
    auto response = http::html(page.status, templates::render("ui/layout/layout", visit.language, layout));
    const bool personal = visit.actor.person.has_value() || visit.visitor_needed || notice.has_value();
    response.with("Cache-Control", personal ? "no-store" : "private, no-cache");
    response.with("Vary", "Cookie, Accept-Language");
    if (notice)
        forget_notice(response, visit);
    return response;
}

void csrf(Visit& visit, templates::Fill& form)
{
    form.include("CSRF", "ui/components/csrf/csrf").set("TOKEN", visit.csrf_token());
}

void icon(templates::Fill& fill, std::string_view name, std::string_view icon_name)
{
    fill.include(name, "ui/icons/" + std::string(icon_name));
}

void fill_notice(Visit& visit, templates::Fill& page, const Message& message, Notice kind)
{
    auto& notice = page.include("NOTICE", "ui/components/notice/notice");
    const bool done = kind == Notice::done;
    notice.set("ID", "pemberitahuan").set("ROLE", done ? "alert" : "region").show_if(done, "DONE");
    notice.set("TITLE", visit.say(done ? say("Selesai") : say("Perlu Anda ketahui"))).set("TEXT", visit.say(message));
}

} // namespace pendopo::ui
