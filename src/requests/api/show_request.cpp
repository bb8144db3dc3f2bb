#include "requests/api/api.hpp"
#include "requests/api/caller.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_view.hpp"
#include "requests/files_of_request.hpp"
#include "ui/api.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::api {

Reply show_request(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto number = TRY(number_of(visit));
    const auto asker = TRY(caller_of(visit, number));
    std::optional<Result<Value>> view;
    place.database.read([&](db::Reader& reader) {
        auto seen = find_for_asker(reader, asker, number);
        if (seen)
            view.emplace(request_view(reader, place, visit, *seen));
        else
            view.emplace(std::move(seen).refusal());
    });
    return ui::json_reply(200, TRY(*std::move(view)));
}

namespace {

// Officers may look at replaced letters too; both must be of this very request.
Result<RequestFile> find_file(db::Reader& reader, const ui::Visit& visit, const Applicant& asker, const std::string& number)
{
    const auto seen = TRY(find_for_asker(reader, asker, number));
    for (auto& file : all_files_of_request(reader, seen.request.id))
        if (std::to_string(file.id) == visit.parameter("id") && (seen.side == Side::office || !file.replaced_at))
            return std::move(file);
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada."));
}

} // namespace

Reply show_file(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto number = TRY(number_of(visit));
    const auto asker = TRY(caller_of(visit, number));
    std::optional<Result<RequestFile>> found;
    place.database.read([&](db::Reader& reader) { found.emplace(find_file(reader, visit, asker, number)); });
    const auto file = TRY(*std::move(found));
    return uploads::pages::download_file(place.files, {file.name, file.media_type, file.sha256, file.size});
}

} // namespace pendopo::requests::api
