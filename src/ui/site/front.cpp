#include "ui/page.hpp"
#include "ui/site/site.hpp"

namespace pendopo::ui {

Result<http::Response> show_front(Visit& visit)
{
    templates::Fill fill;
    for (const auto& service : visit.program.catalogue.services()) {
        auto& item = fill.add("SERVICE").set("KEY", service.key);
        item.set("SERVICE_NAME", visit.say(service.name)).set("SUMMARY", visit.say(service.summary));
    }
    Page shown;
    shown.title = visit.say(say("Beranda"));
    shown.current = "/";
    shown.look = Page::Look::hall;
    return page(visit, shown, "ui/site/front", fill);
}

} // namespace pendopo::ui
