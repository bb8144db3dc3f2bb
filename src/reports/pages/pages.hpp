// What officers see of reports: what is owed, drafts, what waits for the head, what was sent; one report from its draft to
// its paper. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::reports::pages {

using Reply = Result<http::Response>;

Reply show_reports(ui::Visit& visit); // GET /laporan?sebelum=
Reply show_new(ui::Visit& visit);     // GET /laporan/baru?jenis=&pemilik=&hari=&entri=
Reply add_new(ui::Visit& visit);      // POST /laporan/baru
Reply show_report(ui::Visit& visit);  // GET /laporan/{id}
Reply write_report(ui::Visit& visit); // POST /laporan/{id}: aksi=simpan|ajukan
Reply decide(ui::Visit& visit);       // POST /laporan/{id}/putusan: aksi=tanda-tangan|kembalikan
Reply show_pdf(ui::Visit& visit);     // GET /laporan/{id}/pdf
Reply show_xlsx(ui::Visit& visit);    // GET /laporan/{id}/xlsx

// Where the head's desk begins when a report waits for a signature.
std::optional<std::string> waiting_report_address(ui::Visit& visit);

// What forms of reports take: texts of an officer.
inline constexpr http::BodyLimits text_limits{1024u * 1024};

} // namespace pendopo::reports::pages
