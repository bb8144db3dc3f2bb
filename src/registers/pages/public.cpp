// Registers that are open to anyone, without signing in: found by words, only what each register shows.
#include "platform/text/translate.hpp"
#include "registers/list_entries.hpp"
#include "registers/pages/list_address.hpp"
#include "registers/pages/list_filters.hpp"
#include "registers/pages/list_rows.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/public_names.hpp"
#include "registers/pages/words.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

std::vector<const catalogue::Field*> shown_columns(const Register& of)
{
    std::vector<const catalogue::Field*> fields;
    for (const auto& key : of.columns)
        if (const auto* field = of.field(key); field && is_shown(of, key))
            fields.push_back(field);
    return fields;
}

// Filters that anybody may use: those of fields that are shown, and have their own list of values.
void fill_public_filters(const ui::Visit& visit, templates::Fill& content, const Register& of, const ListFilter& filter)
{
    content.set("TYPED", filter.typed);
    for (const auto& key : of.filters) {
        const auto* field = of.field(key);
        if (!field || !is_shown(of, key) || fill_year_filter(visit, content, *field, filter))
            continue;
        const auto choices = choices_of(visit, *field, {});
        if (choices.empty())
            continue;
        auto& select = content.add("FIELD").set("KEY", key).set("LABEL", visit.say(field->label));
        for (const auto& [value, label] : choices)
            select.add("OPTION")
                .set("VALUE", value)
                .set("LABEL", label)
                .show_if(std::find(filter.fields.begin(), filter.fields.end(), std::pair(key, value)) != filter.fields.end(),
                    "CHECKED");
    }
}

ui::EmptyList nothing_there(const ui::Visit& visit, const Register& of, const ListFilter& filter)
{
    if (is_narrowed(filter))
        return {visit.say(say("Tidak ada {0} yang cocok", of.entry)), visit.say(say("Coba kata lain, atau sebagian namanya.")),
            visit.say(say("Tampilkan semua")), public_registers + of.key};
    return {visit.say(say("Belum ada {0}", of.entry)), visit.say(say("Yang dibuka untuk umum muncul di sini.")), {}, {}};
}

} // namespace

Reply show_public_registers(ui::Visit& visit)
{
    const auto place = workplace_of(visit.program);
    templates::Fill content;
    const auto& all = place.arrangements.registers();
    const bool any = std::any_of(all.begin(), all.end(), [](const Register& of) { return of.shown.has_value(); });
    if (!any)
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada yang dibuka untuk umum")),
                visit.say(say("Catatan yang boleh dibaca siapa saja muncul di sini.")), {}, {}});
    auto* list = any ? &content.add("REGISTERS") : nullptr;
    for (const auto& of : all)
        if (of.shown)
            list->add("REGISTER")
                .set("NAME", visit.say(of.name))
                .set("SUMMARY", visit.say(of.summary))
                .set("ADDRESS", public_registers + of.key);
    return ui::page(visit, {.title = visit.say(say("Terbuka untuk umum")), .current = "/terbuka"},
        "registers/pages/public_registers", content);
}

Reply show_public_list(ui::Visit& visit)
{
    const auto place = workplace_of(visit.program);
    const auto& of = *TRY(public_register(visit, place));
    auto filter = with_view(filter_of(visit.request, of), View::all);
    filter.owner.clear();
    filter.sort = Sort::title;
    filter.after = std::string(visit.request.query_field("sesudah"));
    const auto address = public_registers + of.key;
    const auto columns = shown_columns(of);
    std::optional<Result<EntryPage>> listed;
    EntryNames names;
    place.database.read([&](db::Reader& reader) {
        listed = list_public_entries(reader, place, of, filter, visit.today());
        if (!listed->refused())
            names = public_names(reader, visit, place, columns, (*listed)->rows);
    });
    const auto page = TRY(*std::move(listed));
    templates::Fill content;
    content.set("TITLE", visit.say(of.name)).set("SUMMARY", visit.say(of.summary)).set("ADDRESS", address);
    fill_public_filters(visit, content, of, filter);
    auto* list = page.rows.empty() ? nullptr : &content.add("ENTRIES");
    for (const auto& entry : page.rows) {
        auto& item = list->add("ENTRY")
                         .set("NAME", public_title(visit, of, entry))
                         .set("ENTRY_ADDRESS", address + "/" + std::to_string(entry.id));
        fill_state(visit, item, "STATE", of, entry.state);
        for (const auto* field : columns)
            if (const auto words = value_text(visit, *field, entry.values[field->key], names); !words.empty())
                item.add("COLUMN").set("LABEL", visit.say(field->label)).set("TEXT", words);
    }
    if (page.rows.empty() && page.next.empty())
        ui::fill_empty(content, "EMPTY", nothing_there(visit, of, filter));
    if (!page.next.empty()) {
        filter.after = page.next;
        content.add("NEXT").set("NEXT_ADDRESS", list_address(address, filter));
    }
    return ui::page(visit,
        {.title = visit.say(of.name),
            .current = "/terbuka",
            .back_label = visit.say(say("Terbuka untuk umum")),
            .back_address = "/terbuka"},
        "registers/pages/public_list", content);
}

} // namespace pendopo::registers::pages
