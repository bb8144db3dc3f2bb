#include "registers/pages/entry_page.hpp"

#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

EntryContents read_contents(const ui::Visit& visit, const OpenedEntry& opened)
{
    EntryContents contents;
    const auto before = static_cast<int>(read_id(visit.request.query_field("sebelum")).value_or(0));
    opened.place.database.read([&](db::Reader& reader) {
        contents.files = all_files_of_entry(reader, opened.entry.id);
        contents.pointing = entries_pointing_to(reader, opened.place, visit.actor, opened.entry.id, related_shown);
        contents.versions = history_of(reader, opened.entry.id, before, versions_shown);
        std::vector<const Value*> values{&opened.entry.values};
        for (const auto& version : contents.versions)
            values.push_back(&version.values);
        // What the oldest one shown replaced may name others yet.
        std::vector<Value> replaced;
        for (const auto& version : contents.versions) {
            auto& before_it = replaced.emplace_back(Value::map());
            for (const auto& change : version.changes)
                before_it.set(change.field, change.before);
        }
        for (const auto& one : replaced)
            values.push_back(&one);
        contents.names = names_in(reader, opened.place, visit.actor, opened.of, values);
    });
    return contents;
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened)
{
    const auto& entry = opened.entry;
    const auto fact = [&](const Message& label, const std::string& value) {
        content.add("FACT").set("LABEL", visit.say(label)).set("VALUE", value);
    };
    fact(say("Pemilik"), owner_name(visit, entry.owner));
    if (!entry.number.empty())
        fact(say("Nomor"), entry.number);
    fact(say("Berlaku sejak"), day(visit, entry.effective_on));
    fact(say("Siapa yang boleh membaca"), visit.say(say_classification(entry.classification)));
    fact(say("Terakhir diubah"),
        moment(visit, entry.updated_at) + (entry.updated_name.empty() ? "" : ", " + entry.updated_name));
    if (entry.confirmed_at)
        fact(say("Dinyatakan masih benar"), moment(visit, *entry.confirmed_at));
    if (entry.due_on)
        fact(say("Jatuh tempo"), day(visit, *entry.due_on) + " (" + due_name(visit, opened.of, entry.due_key) + ")");
}

} // namespace

Reply show_entry(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto contents = read_contents(visit, opened);
    const auto& entry = opened.entry;
    templates::Fill content;
    content.set("TITLE", entry.title).set("ADDRESS", opened.entry_address()).set("REGISTER_ADDRESS", opened.address);
    content.set("REGISTER", visit.say(opened.of.name)).set("ID", entry.id);
    fill_state(visit, content, "STATE", opened.of, entry.state);
    if (is_late(visit, entry))
        ui::fill_tag(content.add("LATE"), "LATE_TAG", ui::Tone::late, "warning", due_name(visit, opened.of, entry.due_key));
    fill_facts(visit, content, opened);
    fill_record(visit, content, opened, entry.values, contents.names, Changes::offered);
    fill_documents(visit, content, opened, contents.files);
    fill_pointing(visit, content, opened, contents.pointing);
    fill_history(visit, content, opened, contents);
    fill_steps(visit, content, opened, contents.files);
    content.set("TODAY", visit.today().iso());
    content.show_if(opened.of.picture, "PICTURE");
    ui::Page page{.title = entry.title + ", " + visit.say(opened.of.name),
        .current = "/register",
        .back_label = visit.say(opened.of.name),
        .back_address = opened.address,
        .look = ui::Page::Look::office};
    return ui::page(visit, page, "registers/pages/entry_page", content);
}

} // namespace pendopo::registers::pages
