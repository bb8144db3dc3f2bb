#include "requests/api/api.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/sent_body.hpp"
#include "requests/save_draft.hpp"
#include "ui/api.hpp"

#include <algorithm>

namespace pendopo::requests::api {

// multipart/form-data: `letter` names the letter, `file` carries it.
Reply add_draft_file(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto draft = TRY(find_own_draft(visit));
    const auto letter = visit.request.field("letter");
    const auto* file = visit.request.file("file");
    if (letter.empty() || !file) {
        auto refusal = refuse(Why::invalid, "part.missing", say("Bagian formulir multipart belum benar."));
        const std::string missing = letter.empty() ? "letter" : "file";
        refusal.complaints.push_back({missing, say("Kirim juga “{0}”.", missing), "part.missing"});
        return refusal;
    }
    const auto added = TRY(requests::add_draft_file(place, draft, std::string(letter), upload_of(*file), visit.now));
    auto response = ui::json_reply(201, draft_file_value(place, added));
    response.with("Location", "/api/v1/drafts/" + draft.id + "/files/" + added.id);
    return response;
}

Reply remove_draft_file(ui::Visit& visit)
{
    const auto draft = TRY(find_own_draft(visit));
    const auto file = std::string(visit.parameter("file"));
    const bool known
        = std::any_of(draft.files.begin(), draft.files.end(), [&](const DraftFile& one) { return one.id == file; });
    if (!known)
        return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada."));
    TRY(requests::remove_draft_file(workplace_of(visit), draft, file));
    http::Response nothing;
    nothing.status = 204;
    return nothing;
}

} // namespace pendopo::requests::api
