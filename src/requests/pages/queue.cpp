// The queue of a desk: what is to be done there, most urgent first; filters, and acts on several at once.
#include "requests/queue.hpp"

#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/pages/queue_words.hpp"
#include "requests/pages/workplace_of.hpp"

namespace pendopo::requests::pages {

namespace {

QueueFilter filter_of(const ui::Visit& visit)
{
    const auto query = [&](std::string_view name) { return std::string(visit.request.query_field(name)); };
    QueueFilter filter;
    filter.desk = query("meja");
    filter.view = view_of(query("tampilan")).value_or(View::action);
    filter.order = query("urut") == "newest" ? Order::newest : Order::due;
    filter.service = query("layanan");
    filter.typed = query("cari").substr(0, 100);
    filter.after = query("sesudah");
    return filter;
}

std::string address_of(const QueueFilter& filter)
{
    std::string address = "/antrean?meja=" + http::encode_percent(filter.desk) + "&tampilan=" + std::string(word(filter.view));
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            address += std::string("&") + name + "=" + http::encode_percent(value);
    };
    add("urut", filter.order == Order::newest ? "newest" : "");
    add("layanan", filter.service);
    add("cari", filter.typed);
    add("sesudah", filter.after);
    return address;
}

void fill_desks(const ui::Visit& visit, templates::Fill& content, const QueueFilter& filter)
{
    const auto desks = visit.actor.desks();
    if (desks.size() < 2)
        return;
    auto& list = content.add("DESKS");
    for (const auto& desk : desks) {
        const auto* unit = visit.city().unit(desk);
        auto& item = list.add("DESK").set("LABEL", unit ? visit.say(unit->name) : visit.say(desk_title(desk)));
        item.set("ADDRESS", "/antrean?meja=" + http::encode_percent(desk)).show_if(desk == filter.desk, "CURRENT");
    }
}

void fill_views(const ui::Visit& visit, templates::Fill& content, const QueueFilter& filter, const QueuePage& page)
{
    const std::pair<View, int> views[]{{View::action, page.counts.action}, {View::late, page.counts.late},
        {View::waiting, page.counts.waiting}, {View::elsewhere, page.counts.elsewhere}, {View::done, page.counts.done}};
    for (const auto& [view, count] : views) {
        auto there = filter;
        there.view = view;
        there.after.clear();
        there.typed.clear();
        auto& item = content.add("VIEW").set("LABEL", visit.say(view_title(view))).set("ADDRESS", address_of(there));
        item.show_if(view == filter.view && filter.typed.empty(), "CURRENT").show_if(view == View::late && count > 0, "LATE");
        item.add("COUNT").set("TEXT", count_words(visit.language, count));
    }
}

void fill_filter(const ui::Visit& visit, templates::Fill& content, const QueueFilter& filter)
{
    content.set("DESK_KEY", filter.desk).set("VIEW_WORD", word(filter.view)).set("TYPED", filter.typed);
    content.show_if(filter.order == Order::newest, "NEWEST");
    // On a phone the first request stands before what narrows the list, until somebody asks for that.
    content.show_if(filter.typed.empty() && filter.service.empty() && filter.order == Order::due, "FOLDED");
    for (const auto& service : visit.program.catalogue.services())
        if (filter.desk.starts_with('@') || service.owner_unit == filter.desk || service.key == filter.service) {
            auto& option = content.add("SERVICE").set("KEY", service.key).set("NAME", visit.say(service.name));
            option.show_if(service.key == filter.service, "CHECKED");
        }
    if (filter.typed.empty())
        return;
    auto without = filter;
    without.typed.clear();
    content.add("FOUND").set("ADDRESS", address_of(without)).set("TYPED", filter.typed);
}

void fill_paging(templates::Fill& list, const QueueFilter& filter, const QueuePage& page)
{
    if (page.next.empty() && filter.after.empty())
        return;
    auto& paging = list.add("PAGING");
    auto there = filter;
    there.after.clear();
    if (!filter.after.empty())
        paging.add("FIRST").set("ADDRESS", address_of(there));
    there.after = page.next;
    if (!page.next.empty())
        paging.add("NEXT").set("ADDRESS", address_of(there));
}

void fill_list(ui::Visit& visit, templates::Fill& content, const QueueFilter& filter, const QueuePage& page)
{
    auto& list = content.add("LIST");
    ui::csrf(visit, list);
    const auto several = act_on_several(filter.desk);
    bool selecting = false;
    for (const auto& row : page.rows)
        selecting = selecting || may_select(several, row);
    list.set("ACTION", several.address).set("CAPTION", visit.say(view_title(filter.view)));
    list.show_if(selecting, "SELECTING");
    for (const auto& row : page.rows)
        fill_queue_row(visit, list.add("ROW"), row, selecting ? std::optional(several) : std::nullopt);
    if (selecting)
        list.add("SEVERAL").set("LABEL", visit.say(several.label));
    fill_paging(list, filter, page);
}

} // namespace

Reply show_queue(ui::Visit& visit)
{
    const auto& place = workplace_of(visit.program);
    auto filter = filter_of(visit);
    std::optional<Result<QueuePage>> listed;
    place.database.read(
        [&](db::Reader& reader) { listed = list_queue(reader, visit.actor, visit.city(), filter, visit.today()); });
    const auto page = TRY(*std::move(listed));
    filter.desk = page.desk;
    templates::Fill content;
    const auto title = visit.say(desk_title(filter.desk));
    content.set("TITLE", title).set("NOW", office_moment(visit, visit.now));
    fill_desks(visit, content, filter);
    fill_views(visit, content, filter, page);
    fill_filter(visit, content, filter);
    if (page.rows.empty())
        ui::fill_empty(content, "EMPTY", nothing_there(visit, filter));
    else
        fill_list(visit, content, filter, page);
    if (filter.desk == records_desk) {
        const auto year = std::to_string(visit.today().year());
        content.add("BOOK").set("YEAR", year).set("ADDRESS", "/agenda/" + year);
    }
    ui::Page whole{.title = title, .current = "/antrean", .look = ui::Page::Look::office};
    return ui::page(visit, whole, "requests/pages/queue", content);
}

Reply show_agenda(ui::Visit& visit)
{
    const auto desks = visit.actor.desks();
    return http::redirect(desks.contains(std::string(records_desk)) ? "/antrean?meja=%40records" : "/antrean");
}

} // namespace pendopo::requests::pages
