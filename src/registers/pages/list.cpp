// The entries of a register: filtered, searched, a page at a time, the late ones marked.
#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"
#include "registers/pages/list_address.hpp"
#include "registers/pages/list_filters.hpp"
#include "registers/pages/list_rows.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"
#include "registers/saved_searches.hpp"

namespace pendopo::registers::pages {

namespace {

struct Contents {
    EntryPage page;
    EntryNames names;
    EntryChoices choices;
    std::vector<SavedSearch> searches;
};

Result<Contents> read_contents(const ui::Visit& visit, const OpenedRegister& opened, const ListFilter& filter)
{
    std::optional<Result<Contents>> read;
    opened.place.database.read([&](db::Reader& reader) {
        auto page = list_entries(reader, opened.place, visit.actor, opened.of, filter, visit.today());
        if (page.refused()) {
            read.emplace(page.refusal());
            return;
        }
        Contents contents{std::move(page).value(), {}, entry_choices(reader, opened, visit, filter),
            saved_searches(reader, visit.actor, opened.of.key)};
        contents.names = names_of_columns(reader, opened, visit, contents.page.rows);
        read.emplace(std::move(contents));
    });
    return *std::move(read);
}

void fill_head(const ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened)
{
    const auto& of = opened.of;
    content.set("TITLE", visit.say(of.name)).set("SUMMARY", visit.say(of.summary)).set("ADDRESS", opened.address);
    if (!opened.permissions.owners_to_keep(of).empty())
        content.add("NEW").set("LABEL", visit.say(say("Catat {0}", of.entry)));
    // A register that cities share names the articles of all of them.
    templates::Fill* based = nullptr;
    for (const auto& regulation : opened.place.arrangements.regulations())
        for (const auto& article : of.basis)
            if (article.starts_with(regulation.number + " ")) {
                if (!based)
                    based = &content.add("BASED");
                based->add("BASIS").set("TEXT", article);
            }
    content.show_if(of.picture, "PICTURE");
    content.show_if(of.duplicates.has_value(), "ALIKE");
    if (of.shown)
        content.add("PUBLIC").set("PUBLIC_ADDRESS", "/terbuka/" + of.key);
}

void fill_views(const ui::Visit& visit, templates::Fill& content, const std::string& list, const ListFilter& filter)
{
    const std::pair<View, Message> views[]{{View::all, say("Semua")}, {View::living, say("Masih berjalan")},
        {View::due, say("Jatuh tempo 30 hari")}, {View::late, say("Terlambat")}};
    for (const auto& [view, label] : views)
        content.add("VIEW")
            .set("LABEL", visit.say(label))
            .set("ADDRESS", list_address(list, with_view(filter, view)))
            .show_if(view == view_of(filter), "CURRENT");
}

void fill_searches(ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const ListFilter& filter,
    const std::vector<SavedSearch>& searches)
{
    templates::Fill* saved = nullptr;
    for (const auto& search : searches) {
        if (!saved)
            saved = &content.add("SAVED");
        auto& item = saved->add("SEARCH").set("NAME", search.name).set("ADDRESS", opened.address + "?" + search.query);
        if (!search.shared_by.empty())
            item.add("SHARED_BY").set("NAME", search.shared_by);
        else
            ui::csrf(visit,
                item.add("OWN").set("ID", search.id).set("FORM", opened.address + "/pencarian").set("NAME", search.name));
    }
    if (!is_narrowed(filter) && view_of(filter) == View::all)
        return;
    auto& form = content.add("SAVE").set("QUERY", query_of(filter)).set("ADDRESS", opened.address + "/pencarian");
    ui::csrf(visit, form);
}

void fill_paging(templates::Fill& list, const std::string& address, ListFilter filter, const EntryPage& page)
{
    if (page.next.empty() && filter.after.empty())
        return;
    auto& paging = list.add("PAGING");
    const bool first = filter.after.empty();
    filter.after.clear();
    if (!first)
        paging.add("FIRST").set("ADDRESS", list_address(address, filter));
    filter.after = page.next;
    if (!page.next.empty())
        paging.add("NEXT").set("ADDRESS", list_address(address, filter));
}

ui::EmptyList nothing_there(const ui::Visit& visit, const OpenedRegister& opened, const ListFilter& filter)
{
    const auto& entry = opened.of.entry;
    if (is_narrowed(filter) || !filter.after.empty())
        return {visit.say(say("Tidak ada {0} yang cocok", entry)),
            visit.say(say("Ubah saringannya, atau cari dengan sebagian namanya.")), visit.say(say("Tampilkan semua")),
            opened.address};
    if (view_of(filter) == View::late)
        return {visit.say(say("Tidak ada yang terlambat")),
            visit.say(say("{0} yang melewati tanggalnya muncul di sini.", capitalised(visit.say(entry)))), {}, {}};
    if (view_of(filter) == View::due)
        return {visit.say(say("Tidak ada yang jatuh tempo dalam 30 hari")),
            visit.say(say("Tanggal yang mendekat muncul di sini sebelum lewat.")), {}, {}};
    const bool keeps = !opened.permissions.owners_to_keep(opened.of).empty();
    return {visit.say(say("Belum ada {0}", entry)),
        visit.say(keeps ? say("Catat satu per satu, atau impor sekaligus dari CSV atau XLSX.")
                        : say("Yang dicatat pengelolanya muncul di sini.")),
        keeps ? visit.say(say("Catat {0} yang pertama", entry)) : std::string(),
        keeps ? opened.address + "/baru" : std::string()};
}

// "Menampilkan 25 dari 48": the total is counted on the first page only.
std::string said_shown(const ui::Visit& visit, const ListFilter& filter, const EntryPage& page)
{
    const auto rows = text::number(visit.language, static_cast<std::int64_t>(page.rows.size()));
    if (!filter.after.empty())
        return visit.say(say("Menampilkan {0} berikutnya.", rows));
    const auto total = text::number(visit.language, page.total.number) + (page.total.at_least ? "+" : "");
    return visit.say(say("Menampilkan {0} dari {1}.", rows, total));
}

} // namespace

Reply show_list(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto filter = filter_of(visit.request, opened.of);
    const auto contents = TRY(read_contents(visit, opened, filter));
    templates::Fill content;
    fill_head(visit, content, opened);
    fill_views(visit, content, opened.address, filter);
    fill_filters(visit, content, opened, filter, contents.choices);
    fill_searches(visit, content, opened, filter, contents.searches);
    if (contents.page.rows.empty() && contents.page.next.empty())
        ui::fill_empty(content, "EMPTY", nothing_there(visit, opened, filter));
    else {
        auto& list = content.add("LIST_OF");
        fill_rows(visit, list, opened, contents.page.rows, contents.names);
        list.set("SHOWN", said_shown(visit, filter, contents.page));
        fill_paging(list, opened.address, filter, contents.page);
    }
    const auto query = query_of(filter);
    content.set("DOWNLOAD", opened.address + "/unduh" + (query.empty() ? "" : "?" + query));
    if (visit.actor.grants.may(access::Act::import_entries) && !opened.permissions.owners_to_keep(opened.of).empty())
        content.add("IMPORT").set("ADDRESS", opened.address + "/impor");
    ui::Page page{.title = visit.say(opened.of.name),
        .current = "/register",
        .back_label = visit.say(say("Semua register")),
        .back_address = "/register",
        .look = ui::Page::Look::office};
    return ui::page(visit, page, "registers/pages/list", content);
}

} // namespace pendopo::registers::pages
