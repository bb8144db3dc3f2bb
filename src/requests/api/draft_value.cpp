#include "requests/api/draft_value.hpp"

#include "requests/api/perform.hpp"
#include "requests/api/request_values.hpp"

namespace pendopo::requests::api {

Value draft_file_value(const Workplace& place, const DraftFile& file)
{
    return Value::map({{"id", file.id}, {"letter", file.letter}, {"name", file.file.name}, {"media_type", file.file.media_type},
        {"size", file.file.size}, {"sha256", file.file.sha256}, {"uploaded_at", moment(place, file.uploaded_at)}});
}

Value draft_value(const Workplace& place, const Draft& draft)
{
    auto files = Value::list();
    for (const auto& file : draft.files)
        files.push(draft_file_value(place, file));
    return Value::map({{"id", draft.id}, {"service", draft.service}, {"procedure_version", draft.procedure_version},
        {"version", draft.version}, {"answers", draft.answers}, {"files", std::move(files)},
        {"email", draft.email.empty() ? Value() : Value(draft.email.reveal())},
        {"email_confirmed", draft.email_confirmed_at.has_value()}, {"expires_at", moment(place, draft.expires_at)},
        {"sent", draft.done_at.has_value()}});
}

Result<Draft> find_own_draft(const ui::Visit& visit)
{
    return find_own_draft(visit, std::string(visit.parameter("id")));
}

Result<Draft> find_own_draft(const ui::Visit& visit, const std::string& id)
{
    const auto& place = workplace_of(visit);
    std::optional<Result<Draft>> found;
    place.database.read([&](db::Reader& reader) { found.emplace(find_draft(reader, visit.actor, id, visit.now)); });
    auto draft = TRY(*std::move(found));
    if (draft.kind == Draft::Kind::correction || draft.person_id.value_or(0) != visit.actor.person_id())
        return refuse(Why::not_found, "draft.unknown",
            say("Draf itu tidak ada, atau sudah dihapus. Pilih layanan untuk mulai lagi."));
    return draft;
}

const catalogue::Service& service_of(const Workplace& place, const Draft& draft)
{
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) { service = &place.definitions.of(reader, draft.service, draft.definition); });
    return *service;
}

} // namespace pendopo::requests::api
