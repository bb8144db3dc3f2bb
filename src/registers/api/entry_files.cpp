// Documents of an entry.
#include "registers/api/api.hpp"
#include "registers/api/entry_values.hpp"
#include "registers/api/perform.hpp"
#include "registers/change_entry.hpp"
#include "registers/pages/pages.hpp"
#include "ui/api.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::registers::api {

namespace {

Refusal wrong_part(const std::string& part, Message message)
{
    auto refusal = refuse(Why::invalid, "part.invalid", say("Bagian formulir multipart belum benar."));
    refusal.complaints.push_back({part, std::move(message), "part.invalid"});
    return refusal;
}

} // namespace

// All that ever belonged to it; those that count now have no superseded_at.
Reply list_files(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_entry(visit));
    std::vector<EntryFile> files;
    opened.place.database.read([&](db::Reader& reader) { files = all_files_of_entry(reader, opened.entry.id); });
    const Asked asked{visit.city(), opened.of, opened.permissions};
    auto rows = Value::list();
    for (const auto& file : files)
        rows.push(file_value(asked, file));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply show_file(ui::Visit& visit)
{
    return pages::show_file(visit);
}

Reply add_file(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_entry(visit));
    EntryAct by{.actor = visit.actor,
        .id = opened.entry.id,
        .seen_version = TRY(seen_version(visit)),
        .now = visit.now,
        .once = TRY(ui::once(visit))};
    const std::string key(visit.request.field("document"));
    const auto* document = opened.of.document(key);
    const auto* file = visit.request.file("file");
    if (!document)
        return wrong_part("document", say("Register ini tidak mempunyai dokumen itu."));
    if (!file)
        return wrong_part("file", say("Kirim juga “{0}”.", "file"));
    return perform(visit, opened, 201, by.once, [&]() -> Result<Entry> {
        by.files = {{key, TRY(store_upload(opened.place.files, uploads::pages::upload_of(*file), *document))}};
        return registers::change_entry(opened.place, by, Value::map());
    });
}

} // namespace pendopo::registers::api
