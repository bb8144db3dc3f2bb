// An entry as anyone may read it: the fields and documents that its register shows.
#include "platform/text/translate.hpp"
#include "registers/files_of_entry.hpp"
#include "registers/find_entry.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/public_names.hpp"
#include "registers/pages/words.hpp"
#include "ui/page.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::registers::pages {

namespace {

Refusal nothing_public()
{
    return refuse(Why::not_found, "entry.not_public", say("Tidak ada yang dibuka untuk umum di alamat ini."));
}

// "PDF": what a reader of the page needs to know before opening it on a phone.
std::string kind_of(const EntryFile& file)
{
    auto name = file.media_type == "image/jpeg" ? std::string("JPG") : file.media_type.substr(file.media_type.find('/') + 1);
    for (auto& c : name)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

void fill_files(const ui::Visit& visit, templates::Fill& content, const Register& of, const Entry& entry,
    const std::vector<EntryFile>& files)
{
    if (files.empty())
        return;
    auto& list = content.add("DOCUMENTS");
    // In the order of the register's file.
    for (const auto& document : of.documents)
        for (const auto& file : files) {
            if (file.document != document.key)
                continue;
            auto& item = list.add("FILE").set("LABEL", visit.say(document.label)).set("NAME", file.name);
            item.set("ADDRESS",
                public_registers + of.key + "/" + std::to_string(entry.id) + "/berkas/" + std::to_string(file.id));
            item.set("KIND", kind_of(file)).set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(file.size)));
            ui::icon(item, "ICON", "document");
        }
}

} // namespace

Reply show_public_entry(ui::Visit& visit)
{
    const auto place = workplace_of(visit.program);
    const auto& of = *TRY(public_register(visit, place));
    std::vector<const catalogue::Field*> fields;
    for (const auto& key : of.shown->fields)
        if (const auto* field = of.field(key))
            fields.push_back(field);
    std::optional<Entry> entry;
    std::vector<EntryFile> files;
    EntryNames names;
    place.database.read([&](db::Reader& reader) {
        entry = public_entry(reader, of, read_id(visit.parameter("id")).value_or(0));
        if (!entry)
            return;
        names = public_names(reader, visit, place, fields, {*entry});
        files = public_files_of(reader, of, *entry);
    });
    if (!entry)
        return nothing_public();
    templates::Fill content;
    const auto title = public_title(visit, of, *entry);
    content.set("TITLE", title)
        .set("OWNER", owner_name(visit, entry->owner))
        .set("UPDATED", day(visit, entry->updated_at.date(visit.city().zone.offset)));
    fill_state(visit, content, "STATE", of, entry->state);
    for (const auto* field : fields)
        if (const auto& value = entry->values[field->key]; !value.is_null() && !value_text(visit, *field, value, names).empty())
            fill_value(visit, content.add("ROW").set("LABEL", visit.say(field->label)), *field, value, names);
    fill_files(visit, content, of, *entry, files);
    return ui::page(visit,
        {.title = title, .current = "/terbuka", .back_label = visit.say(of.name), .back_address = public_registers + of.key},
        "registers/pages/public_entry", content);
}

Reply show_public_file(ui::Visit& visit)
{
    const auto place = workplace_of(visit.program);
    const auto& of = *TRY(public_register(visit, place));
    std::vector<EntryFile> files;
    place.database.read([&](db::Reader& reader) {
        if (const auto entry = public_entry(reader, of, read_id(visit.parameter("id")).value_or(0)))
            files = public_files_of(reader, of, *entry);
    });
    const auto id = read_id(visit.parameter("file")).value_or(0);
    for (const auto& file : files)
        if (file.id == id)
            return uploads::pages::send_public_file(visit.request, place.files, file.stored());
    return nothing_public();
}

} // namespace pendopo::registers::pages
