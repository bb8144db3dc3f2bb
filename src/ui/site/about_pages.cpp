#include "platform/text/amount.hpp"
#include "ui/layout/layout.hpp"
#include "ui/site/site.hpp"

namespace pendopo::ui {

static http::Response about_page(Visit& visit, const Message& title, const char* template_name)
{
    const auto& city = visit.city();
    templates::Fill fill;
    fill.set("TITLE", visit.say(title)).set("PORTAL", city.portal).set("HOURS", office_hours(visit));
    fill.set("OFFICE", visit.say(city.office) + ", " + visit.say(city.name)).set("BASIS", visit.say(city.basis));
    fill.set("DRAFT_DAYS", visit.say(text::amount(city.draft_days, text::Counted::days)));
    Page shown;
    shown.title = visit.say(title);
    return page(visit, shown, template_name, fill);
}

Result<http::Response> show_help(Visit& visit)
{
    return about_page(visit, say("Bantuan"), "ui/site/help");
}

Result<http::Response> show_accessibility(Visit& visit)
{
    return about_page(visit, say("Aksesibilitas"), "ui/site/accessibility");
}

Result<http::Response> show_personal_data(Visit& visit)
{
    return about_page(visit, say("Pelindungan data pribadi"), "ui/site/personal_data");
}

} // namespace pendopo::ui
