#include "requests/draft.hpp"

namespace pendopo::requests {

namespace {

Draft draft_of(const db::Row& row)
{
    Draft draft;
    draft.id = row.text("id");
    draft.kind = row.text("kind") == "correction" ? Draft::Kind::correction : Draft::Kind::fresh;
    draft.service = row.text("service");
    draft.definition = row.text("definition");
    draft.procedure_version = static_cast<int>(row.integer("procedure_version"));
    draft.agreed_at = row.instant("agreed_at");
    draft.answers = read_json(row.text("answers")).value();
    draft.version = static_cast<int>(row.integer("version"));
    draft.person_id = row.optional_integer("person_id");
    draft.email = EmailAddress(row.text("email"));
    draft.email_confirmed_at = row.optional_instant("email_confirmed_at");
    draft.updated_at = row.instant("updated_at");
    draft.expires_at = row.instant("expires_at");
    draft.request_id = row.optional_integer("request_id");
    draft.done_at = row.optional_instant("done_at");
    return draft;
}

std::vector<DraftFile> files_of(db::Reader& reader, const std::string& draft_id)
{
    static const auto& query = db::query("requests/files_of_draft");
    std::vector<DraftFile> files;
    for (const auto& row : reader.rows(query, {{"draft_id", draft_id}}))
        files.push_back({row.text("id"), row.text("letter"),
            {row.text("name"), row.text("media_type"), row.text("sha256"), row.integer("size")}, row.instant("uploaded_at")});
    return files;
}

} // namespace

Result<Draft> find_draft(db::Reader& reader, const access::Actor& actor, const std::string& id, Instant now)
{
    static const auto& query = db::query("requests/find_draft");
    const auto row = reader.row(query, {{"id", id}});
    const auto unknown = refuse(Why::not_found, "draft.unknown",
        say("Draf itu tidak ada, atau sudah dihapus. Pilih layanan untuk mulai lagi."));
    if (!row)
        return unknown;
    auto draft = draft_of(*row);
    if (draft.person_id && *draft.person_id != actor.person_id())
        return unknown;
    if (!draft.done_at && draft.expires_at < now)
        return refuse(Why::gone, "draft.expired", say("Draf ini sudah kedaluwarsa. Pilih layanan untuk mulai lagi."));
    draft.files = files_of(reader, id);
    return draft;
}

std::optional<Draft> find_correction(db::Reader& reader, std::int64_t request_id, Instant now)
{
    static const auto& query = db::query("requests/find_correction_draft");
    const auto row = reader.row(query, {{"request_id", request_id}, {"now", now}});
    if (!row)
        return std::nullopt;
    auto draft = draft_of(*row);
    draft.files = files_of(reader, draft.id);
    return draft;
}

void keep_once(const Workplace& place, db::Writer& writer, const std::optional<audit::Once>& once, std::string_view kind,
    const std::string& id, Instant now)
{
    if (once)
        audit::Act(writer, place.identifiers).once(*once, {std::string(kind) + ":" + id, 0}, now);
}

std::string id_made_once(const audit::Subject& subject)
{
    return subject.kind.substr(subject.kind.find(':') + 1);
}

std::vector<Draft> drafts_of_person(db::Reader& reader, std::int64_t person_id, Instant now)
{
    static const auto& query = db::query("requests/drafts_of_person");
    std::vector<Draft> drafts;
    for (const auto& row : reader.rows(query, {{"person_id", person_id}, {"now", now}}))
        drafts.push_back(draft_of(row));
    return drafts;
}

} // namespace pendopo::requests
