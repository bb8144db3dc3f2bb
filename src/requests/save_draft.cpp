#include "requests/save_draft.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/text/amount.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

Refusal already_sent()
{
    return refuse(Why::conflict, "draft.sent", say("Isian ini sudah Anda kirim."));
}

Refusal too_many(const catalogue::Letter& letter)
{
    auto refusal = refuse(Why::invalid, "letter.too_many", say("Berkas itu tidak dapat diterima."));
    refusal.complaints.push_back({"letter." + letter.key,
        say("{0}: paling banyak {1}", letter.label, text::amount(letter.maximum, text::Counted::files)), "letter.too_many"});
    return refusal;
}

std::vector<std::string> files_there(db::Reader& reader, const std::string& draft_id, const catalogue::Letter& letter)
{
    static const auto& files_of_draft = db::query("requests/files_of_draft");
    std::vector<std::string> ids;
    for (const auto& row : reader.rows(files_of_draft, {{"draft_id", draft_id}}))
        if (row.text("letter") == letter.key)
            ids.push_back(row.text("id"));
    return ids;
}

// Where one file is asked for, a new one takes the place of the old.
void put_file(db::Writer& writer, const std::string& draft_id, const catalogue::Letter& letter, const DraftFile& added,
    const std::vector<std::string>& earlier)
{
    static const auto& insert_draft_file = db::query("requests/insert_draft_file");
    static const auto& delete_draft_file = db::query("requests/delete_draft_file");
    if (letter.maximum == 1)
        for (const auto& id : earlier)
            writer.run(delete_draft_file, {{"draft_id", draft_id}, {"id", id}});
    writer.run(insert_draft_file,
        {{"id", added.id}, {"draft_id", draft_id}, {"letter", added.letter}, {"name", added.file.name},
            {"media_type", added.file.media_type}, {"size", added.file.size}, {"sha256", added.file.sha256},
            {"now", added.uploaded_at}});
}

// The version of a draft in which these answers stand already; nothing when others do.
std::optional<int> version_with(db::Reader& reader, const std::string& draft_id, const std::vector<catalogue::Field>& fields,
    const Value& answers)
{
    static const auto& find_draft = db::query("requests/find_draft");
    const auto row = reader.row(find_draft, {{"id", draft_id}});
    if (!row || !row->is_null("done_at"))
        return std::nullopt;
    const auto there = read_json(row->text("answers")).value();
    const bool stand = std::ranges::all_of(fields, [&](const auto& field) { return there[field.key] == answers[field.key]; });
    return stand ? std::optional(static_cast<int>(row->integer("version"))) : std::nullopt;
}

// Generous for any form, small for a database.
constexpr std::size_t largest_draft = 256 * 1024;

} // namespace

Result<int> save_draft(const Workplace& place, const Draft& draft, const std::vector<catalogue::Field>& fields,
    const Value& answers, int seen_version, Instant now)
{
    static const auto& query = db::query("requests/save_draft");
    if (draft.done_at)
        return already_sent();
    auto merged = draft.answers;
    for (const auto& field : fields)
        merged.set(field.key, answers[field.key]);
    const auto text = write_json(merged);
    if (text.size() > largest_draft)
        return refuse(Why::too_large, "draft.too_large", say("Isian Anda terlalu panjang."));
    std::optional<int> version;
    place.database.write([&](db::Writer& writer) {
        const bool saved
            = writer.change(query, {{"id", draft.id}, {"answers", text}, {"seen", seen_version}, {"now", now}}) == 1;
        // What the script of the same page saved a moment earlier is no conflict.
        version = saved ? seen_version + 1 : version_with(writer, draft.id, fields, answers);
        return saved;
    });
    if (!version)
        return refuse(Why::conflict, "draft.changed",
            say("Draf ini sudah diubah di perangkat atau jendela lain. Muat ulang halaman untuk melanjutkan dari sana."));
    return *version;
}

Result<DraftFile> add_draft_file(const Workplace& place, const Draft& draft, const std::string& letter_key,
    const uploads::Upload& upload, Instant now, const std::optional<audit::Once>& once)
{
    static const auto& hold_draft = db::query("requests/hold_draft");
    if (draft.done_at)
        return already_sent();
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) { service = &place.definitions.of(reader, draft.service, draft.definition); });
    const auto* letter = service->letter(letter_key);
    if (!letter)
        return refuse(Why::invalid, "letter.unknown", say("Surat itu tidak diminta oleh layanan ini."));
    const auto field = "letter." + letter->key;
    auto file = TRY(uploads::keep_upload(place.files, upload, uploads::accepted_as(*letter, field)));
    DraftFile added{crypto::random_token(9), letter->key, std::move(file), now};
    std::optional<Refusal> refused;
    place.database.write([&](db::Writer& writer) {
        refused.reset();
        // Counted where nobody else adds at the same moment.
        if (writer.change(hold_draft, {{"id", draft.id}, {"now", now}}) == 0) {
            refused = already_sent();
            return false;
        }
        const auto earlier = files_there(writer, draft.id, *letter);
        if (letter->maximum > 1 && static_cast<int>(earlier.size()) >= letter->maximum) {
            refused = too_many(*letter);
            return false;
        }
        keep_once(place, writer, once, "draft_file", added.id, now);
        put_file(writer, draft.id, *letter, added, earlier);
        return true;
    });
    if (refused)
        return *std::move(refused);
    return added;
}

Result<> remove_draft_file(const Workplace& place, const Draft& draft, const std::string& file_id)
{
    static const auto& delete_draft_file = db::query("requests/delete_draft_file");
    if (draft.done_at)
        return already_sent();
    place.database.write([&](db::Writer& writer) {
        writer.run(delete_draft_file, {{"draft_id", draft.id}, {"id", file_id}});
        return true;
    });
    return Nothing{};
}

} // namespace pendopo::requests
