// The hall: what do you need, what has become of my request, what does the city promise.
#include "catalogue/find_services.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/promise_figures.hpp"
#include "requests/pages/workplace_of.hpp"
#include "ui/components.hpp"

#include <cmath>

namespace pendopo::requests::pages {

namespace {

constexpr std::size_t most_examples = 3;

void fill_service(const ui::Visit& visit, templates::Fill& list, const catalogue::Service& service)
{
    auto& item = list.add("SERVICE").set("NAME", visit.say(service.name)).set("ADDRESS", "/layanan/" + service.key);
    item.set("SUMMARY", visit.say(service.summary)).set("DAYS", visit.say(text::working_days(service.service_days)));
}

void fill_group(const ui::Visit& visit, templates::Fill& content, const char* section, catalogue::Audience audience)
{
    templates::Fill* group = nullptr;
    for (const auto& service : visit.program.catalogue.services()) {
        if (service.audience != audience)
            continue;
        if (!group)
            group = &content.add(section).set("AGENCY_WORD", visit.say(visit.city().agency_word));
        fill_service(visit, *group, service);
    }
}

void fill_found(const ui::Visit& visit, templates::Fill& content, const std::string& typed)
{
    const auto services = catalogue::find_services(visit.program.catalogue, typed);
    auto& found = content.add("FOUND").set("TYPED", typed);
    if (services.empty())
        found.show("NOTHING");
    else
        for (auto& list = found.add("LIST"); const auto* service : services)
            fill_service(visit, list, *service);
}

// One decimal, as the language writes it.
std::string decimal(Language language, double number)
{
    const auto tenths = std::lround(number * 10);
    return text::number(language, tenths / 10) + (language == Language::english ? "." : ",") + std::to_string(tenths % 10);
}

void fill_promise(const ui::Visit& visit, templates::Fill& content)
{
    const auto figures = promise_figures(workplace_of(visit.program), visit.now);
    const auto& zone = visit.city().zone;
    auto& promise = content.add("PROMISE");
    promise.set("COUNTED", text::long_moment(visit.language, figures.counted_at, zone.offset, zone.abbreviation));
    promise.set("LATE", text::number(visit.language, figures.late));
    if (figures.all.answered == 0) {
        promise.show("NONE_YET");
        return;
    }
    auto& answered = promise.add("ANSWERED").set("ON_TIME", text::number(visit.language, figures.all.on_time));
    answered.set("ALL", text::number(visit.language, figures.all.answered));
    answered.set("SHARE", static_cast<std::int64_t>(100 * figures.all.on_time / figures.all.answered));
    answered.set("AVERAGE", decimal(visit.language, figures.average_days));
}

void fill_examples(const ui::Visit& visit, templates::Fill& content)
{
    std::size_t count = 0;
    for (const auto& service : visit.program.catalogue.services())
        if (service.audience == catalogue::Audience::external && count++ < most_examples)
            content.add("EXAMPLE").set("NAME", visit.say(service.short_name)).set("ADDRESS", "/layanan/" + service.key);
}

} // namespace

Reply show_home(ui::Visit& visit)
{
    const std::string typed(visit.request.query_field("q"));
    templates::Fill content;
    content.set("Q", typed).set("NUMBER_EXAMPLE", visit.city().request_number_prefix + "-26-0412-7");
    fill_examples(visit, content);
    if (!typed.empty())
        fill_found(visit, content, typed);
    fill_group(visit, content, "EXTERNAL", catalogue::Audience::external);
    fill_group(visit, content, "INTERNAL", catalogue::Audience::internal);
    fill_promise(visit, content);
    const auto title = typed.empty() ? std::string() : visit.say(say("Layanan untuk “{0}”", typed));
    return ui::page(visit, {.title = title, .current = "/", .look = ui::Page::Look::hall}, "requests/pages/home", content);
}

} // namespace pendopo::requests::pages
