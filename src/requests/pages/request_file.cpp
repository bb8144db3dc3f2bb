// Letters and outputs of a request, for its applicant.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/open_tracked.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::pages {

Reply show_request_file(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    std::vector<RequestFile> files;
    tracked.place.database.read([&](db::Reader& reader) { files = all_files_of_request(reader, tracked.request.id); });
    for (const auto& file : files)
        if (std::to_string(file.id) == visit.parameter("file"))
            return uploads::pages::send_file(tracked.place.files, {file.name, file.media_type, file.sha256, file.size});
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada."));
}

} // namespace pendopo::requests::pages
