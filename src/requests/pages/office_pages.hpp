// What officers see: the queue of a desk, one request with the step that is theirs, the head's desk, the agenda book.
// Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::requests::pages {

using Reply = Result<http::Response>;

Reply show_queue(ui::Visit& visit);     // GET /antrean?meja=&tampilan=&layanan=&urut=&cari=&sesudah=
Reply record_several(ui::Visit& visit); // POST /antrean/catat: pilih=number:version …
Reply take_several(ui::Visit& visit);   // POST /antrean/ambil

Reply show_office_request(ui::Visit& visit); // GET /permohonan/{number}
Reply check_request(ui::Visit& visit);       // POST /permohonan/{number}/periksa: aksi=lengkap|tunda
Reply record_one(ui::Visit& visit);          // POST /permohonan/{number}/catat
Reply dispose_one(ui::Visit& visit);         // POST /permohonan/{number}/disposisi: aksi=kembalikan sends it back
Reply take_one(ui::Visit& visit);            // POST /permohonan/{number}/ambil
Reply show_answer_form(ui::Visit& visit);    // GET /permohonan/{number}/jawab
Reply answer_one(ui::Visit& visit);          // POST, multipart
Reply send_office_message(ui::Visit& visit); // POST /permohonan/{number}/pesan

Reply show_office_file(ui::Visit& visit);        // GET /permohonan/{number}/berkas/{file}
Reply print_request(ui::Visit& visit);           // GET /permohonan/{number}/cetak: PDF
Reply print_disposition_sheet(ui::Visit& visit); // GET /permohonan/{number}/lembar-disposisi: PDF

Reply show_disposition_desk(ui::Visit& visit); // GET /disposisi?ke=&surat=
Reply show_agenda(ui::Visit& visit);           // GET /agenda: the records officer's queue
Reply show_agenda_book(ui::Visit& visit);      // GET /agenda/{year}?sesudah=

// An answer takes up to five outputs of 25 MB each.
inline constexpr int most_outputs = 5, output_megabytes = 25;
inline constexpr http::BodyLimits output_limits{130u * 1024 * 1024, output_megabytes * 1024u * 1024, most_outputs};
inline constexpr http::BodyLimits office_form_limits{1024 * 1024};

} // namespace pendopo::requests::pages
