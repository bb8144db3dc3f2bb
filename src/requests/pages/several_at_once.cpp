// One step on several requests. Each is a transaction of its own: what one cannot do hinders no other, and the page
// that follows says which succeeded and why others did not.
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_visit.hpp"
#include "requests/record_request.hpp"
#include "requests/take_request.hpp"
#include "ui/page.hpp"

#include <charconv>
#include <functional>

namespace pendopo::requests::pages {

namespace {

constexpr std::size_t most_at_once = 25; // a page of the queue

struct Chosen {
    std::string number;
    int version = 0;
};

std::vector<Chosen> chosen(const ui::Visit& visit)
{
    std::vector<Chosen> all;
    for (const auto& value : visit.request.all_fields("pilih")) {
        const auto colon = value.rfind(':');
        if (colon == std::string::npos || all.size() == most_at_once)
            continue;
        Chosen one{value.substr(0, colon)};
        std::from_chars(value.data() + colon + 1, value.data() + value.size(), one.version);
        all.push_back(std::move(one));
    }
    return all;
}

struct Several {
    Message title;
    std::string back;
    std::function<Result<Request>(const OfficeAct&)> act;
    std::function<std::string(const Request&)> words;
};

http::Response act_on_each(ui::Visit& visit, const Several& several)
{
    const auto all = chosen(visit);
    templates::Fill content;
    content.show_if(all.empty(), "NONE");
    templates::Fill* lists[2]{};
    for (const auto& one : all) {
        const auto result = several.act({visit.actor, one.number, one.version, visit.now, std::nullopt});
        auto& list = lists[result ? 0 : 1];
        if (!list)
            list = &content.add(result ? "DONE" : "NOT_DONE");
        auto& item = list->add("ITEM").set("NUMBER", one.number).set("ADDRESS", "/permohonan/" + one.number);
        item.set("WORDS", result ? several.words(*result) : visit.say(result.refusal().message));
    }
    const auto title = visit.say(several.title);
    content.set("TITLE", title).set("BACK", several.back);
    ui::Page page{.title = title, .current = "/antrean", .look = ui::Page::Look::office};
    return ui::page(visit, page, "requests/pages/several_at_once", content);
}

} // namespace

Reply record_several(ui::Visit& visit)
{
    const auto& place = workplace_of(visit.program);
    return act_on_each(visit,
        {say("Pencatatan di agenda"), "/antrean?meja=%40records",
            [&](const OfficeAct& by) { return record_request(place, by, ""); },
            [&](const Request& request) {
                return visit.say(say("nomor agenda {0}", request.agenda_label(visit.city().agenda_number)));
            }});
}

Reply take_several(ui::Visit& visit)
{
    const auto& place = workplace_of(visit.program);
    return act_on_each(visit,
        {say("Penerimaan di bidang"), "/antrean", [&](const OfficeAct& by) { return take_request(place, by); },
            [&](const Request&) { return visit.say(say("diterima bidang Anda")); }});
}

} // namespace pendopo::requests::pages
