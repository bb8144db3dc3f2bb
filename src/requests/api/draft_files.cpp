#include "requests/api/api.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/once_only.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/sent_body.hpp"
#include "requests/save_draft.hpp"
#include "ui/api.hpp"
#include "uploads/pages/send_file.hpp"

#include <algorithm>

namespace pendopo::requests::api {

namespace {

Refusal unknown_file()
{
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada."));
}

const DraftFile* find_file(const Draft& draft, const std::string& id)
{
    const auto found = std::find_if(draft.files.begin(), draft.files.end(), [&](const DraftFile& one) { return one.id == id; });
    return found == draft.files.end() ? nullptr : &*found;
}

} // namespace

// multipart/form-data: `letter` names the letter, `file` carries it.
Reply add_draft_file(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto draft = TRY(find_own_draft(visit));
    const std::string letter(visit.request.field("letter"));
    const auto* file = visit.request.file("file");
    if (letter.empty() || !file) {
        auto refusal = refuse(Why::invalid, "part.missing", say("Bagian formulir multipart belum benar."));
        const std::string missing = letter.empty() ? "letter" : "file";
        refusal.complaints.push_back({missing, say("Kirim juga “{0}”.", missing), "part.missing"});
        return refusal;
    }
    const auto add
        = [&] { return requests::add_draft_file(place, draft, letter, uploads::pages::upload_of(*file), visit.now, once); };
    const auto added_before = [&](const audit::Subject& added) -> Result<DraftFile> {
        const auto now_there = TRY(find_own_draft(visit));
        const auto* kept = find_file(now_there, id_made_once(added)); // it may have been taken out again since
        return kept ? Result<DraftFile>(*kept) : Result<DraftFile>(unknown_file());
    };
    const auto done = TRY(once_only<DraftFile>(place, once, add, added_before));
    auto response = ui::json_reply(201, draft_file_value(place, done.value));
    response.with("Location", "/api/v1/drafts/" + draft.id + "/files/" + done.value.id);
    mark_repeated(response, done.repeated);
    return response;
}

Reply remove_draft_file(ui::Visit& visit)
{
    const auto draft = TRY(find_own_draft(visit));
    const auto file = std::string(visit.parameter("file"));
    if (!find_file(draft, file))
        return unknown_file();
    TRY(requests::remove_draft_file(workplace_of(visit), draft, file));
    http::Response nothing;
    nothing.status = 204;
    return nothing;
}

} // namespace pendopo::requests::api
