#include "governance/arrangements.hpp"
#include "platform/text/amount.hpp"
#include "ui/layout/layout.hpp"
#include "ui/site/site.hpp"

#include <algorithm>

namespace pendopo::ui {

// Where somebody may write without a name: the service for complaints, in a city that offers one.
static const catalogue::Service* complaints(const catalogue::Catalogue& catalogue)
{
    const auto& all = catalogue.services();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.anonymous_allowed; });
    return found == all.end() ? nullptr : &*found;
}

// Nothing is explained that this city does not offer.
static void show_what_is_offered(const Visit& visit, templates::Fill& fill)
{
    const auto& services = visit.program.catalogue.services();
    const bool for_people = std::any_of(services.begin(), services.end(),
        [](const auto& one) { return one.audience == catalogue::Audience::external; });
    fill.show(for_people ? "FOR_PEOPLE" : "FOR_AGENCIES");
    if (const auto* service = complaints(visit.program.catalogue))
        fill.add("COMPLAIN").set("SERVICE", visit.say(service->name)).set("ADDRESS", "/layanan/" + service->key);
    else
        fill.show("COUNTER");
    const auto* arranged = visit.program.arrangements;
    fill.show_if(arranged && !arranged->regulations().empty(), "REGULATIONS");
    fill.show_if(arranged && !arranged->registers().empty(), "REGISTERS");
    fill.show_if(arranged && !arranged->duties().empty(), "DUTIES");
    fill.show_if(arranged && !arranged->reports().empty(), "REPORTS");
    fill.show_if(arranged && !arranged->instruments().empty(), "MEASURES");
}

static http::Response about_page(Visit& visit, const Message& title, const char* template_name)
{
    const auto& city = visit.city();
    templates::Fill fill;
    fill.set("TITLE", visit.say(title)).set("PORTAL", city.portal).set("HOURS", office_hours(visit));
    fill.set("OFFICE", visit.say(city.office) + ", " + visit.say(city.name)).set("BASIS", visit.say(city.basis));
    fill.set("DRAFT_DAYS", visit.say(text::amount(city.draft_days, text::Counted::days)));
    show_what_is_offered(visit, fill);
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
