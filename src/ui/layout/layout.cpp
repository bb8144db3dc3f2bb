#include "ui/layout/layout.hpp"

#include "platform/text/translate.hpp"
#include "ui/assets.hpp"
#include "ui/language.hpp"

namespace pendopo::ui {

using templates::Fill;

static void fill_who(Visit& visit, Fill& header)
{
    if (!visit.actor.person)
        return;
    const auto& person = *visit.actor.person;
    auto& who = header.add("WHO");
    who.set("NAME", person.name);
    if (!person.position.empty())
        who.add("ROLE").set("TEXT", visit.say(person.position));
    for (const auto& role : person.roles)
        if (!role.acting_for.empty()) {
            who.add("ACTING").set("NAME", role.acting_for);
            break;
        }
    csrf(visit, who);
}

static void fill_header(Visit& visit, const Page& page, Fill& layout)
{
    auto& header = layout.include("HEADER", "ui/layout/header");
    const bool hall = page.look == Page::Look::hall;
    header.set("CLASS", hall ? "pd-header pd-header--hall" : "pd-header");
    header.set("PORTAL", visit.city().portal).set("GOVERNMENT", visit.say(visit.city().government));
    if (!hall) {
        header.include("ROOF", "ui/layout/roof");
        header.show("EAVES");
    }
    for (const auto& item : menu(visit)) {
        auto& entry = header.add("ITEM").set("LABEL", item.label).set("ADDRESS", item.address);
        entry.show_if(item.address == page.current, "CURRENT");
    }
    const bool english = visit.language == Language::english;
    const auto other = english ? Language::indonesian : Language::english;
    header.add("OTHER_LANGUAGE")
        .set("ADDRESS", address_in(visit.request, other))
        .set("CODE", text::code(other))
        .set("NAME", english ? "Bahasa Indonesia" : "English");
    fill_who(visit, header);
}

static void fill_footer(const Visit& visit, const Page& page, Fill& layout)
{
    const auto& city = visit.city();
    auto& footer = layout.include("FOOTER", "ui/layout/footer");
    auto& part = footer.add(page.look == Page::Look::office ? "OFFICER" : "CITIZEN");
    part.set("PORTAL", city.portal).set("BASIS", visit.say(city.basis)).set("HOURS", office_hours(visit));
    part.set("OFFICE", visit.say(city.office) + ", " + visit.say(city.name));
}

static void fill_way_back(const Page& page, Fill& inner)
{
    if (!page.back_address.empty())
        inner.add("BACK").set("ADDRESS", page.back_address).set("LABEL", page.back_label);
    if (page.crumbs.empty())
        return;
    auto& crumbs = inner.add("CRUMBS");
    for (const auto& crumb : page.crumbs)
        crumbs.add("CRUMB").set("ADDRESS", crumb.address).set("LABEL", crumb.label);
}

void fill_layout(Visit& visit, const Page& page, Fill& layout)
{
    const auto& city = visit.city();
    const bool office = page.look == Page::Look::office;
    layout.set("LANGUAGE", text::code(visit.language)).set("TITLE", page.title.empty() ? "" : page.title + " – ");
    layout.set("PORTAL", city.portal).set("CITY", visit.say(city.name)).set("ACCENT", city.colours.accent);
    layout.set("FONT", asset_address("fonts/plus-jakarta-sans-latin-wght-normal.woff2"));
    layout.set("STYLE", asset_address("pendopo.css")).set("SCRIPT", asset_address("pendopo.js"));
    layout.set("COLOURS", colours_address(city));
    layout.set("BODY", office ? "govuk-template__body pd-office" : "govuk-template__body");
    layout.show_if(visit.actor.person.has_value() || page.status >= 400, "PRIVATE");
    fill_header(visit, page, layout);
    fill_footer(visit, page, layout);
    if (page.look == Page::Look::hall) {
        layout.show("HALL");
        return;
    }
    auto& inner = layout.add("INNER");
    inner.set("MAIN", page.narrow ? "govuk-main-wrapper pd-form" : "govuk-main-wrapper");
    fill_way_back(page, inner);
}

} // namespace pendopo::ui
