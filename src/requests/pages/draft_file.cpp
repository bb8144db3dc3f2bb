// A look at what was uploaded to a draft.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::pages {

Reply show_draft_file(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    for (const auto& file : visited.draft.files)
        if (file.id == visit.parameter("file"))
            return uploads::pages::send_file(visited.place.files, file.file);
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada, atau sudah Anda hapus."));
}

} // namespace pendopo::requests::pages
