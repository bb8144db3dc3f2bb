// Files and papers of a request, for who may see the request.
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_visit.hpp"
#include "requests/papers/disposition_sheet.hpp"
#include "requests/papers/request_paper.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::pages {

Reply show_office_file(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    for (const auto& file : opened.files)
        if (std::to_string(file.id) == visit.parameter("file"))
            return uploads::pages::send_file(opened.place.files, {file.name, file.media_type, file.sha256, file.size});
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada pada permohonan ini."));
}

// 126/2022 Pasal 12 ayat (2) huruf b: printed in full, so only for who may print.
Reply print_request(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    return uploads::pages::send_pdf(request_pdf(opened.place, opened.request, visit.language, visit.now),
        opened.request.number + ".pdf");
}

Reply print_disposition_sheet(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    return uploads::pages::send_pdf(disposition_sheet_pdf(opened.place, opened.request, visit.language, visit.now),
        "lembar-disposisi-" + opened.request.number + ".pdf");
}

} // namespace pendopo::requests::pages
