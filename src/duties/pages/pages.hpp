// What officers see of duties: what they owe, one obligation, everybody's, their calendar, letters of reprimand.
// Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::duties::pages {

using Reply = Result<http::Response>;

Reply show_own_duties(ui::Visit& visit); // GET /kewajiban
Reply show_all_duties(ui::Visit& visit); // GET /kewajiban/semua?tampilan=&siapa=&kewajiban=&sesudah=

Reply show_obligation(ui::Visit& visit);    // GET /kewajiban/{id}
Reply send_evidence(ui::Visit& visit);      // POST /kewajiban/{id}/penuhi, multipart
Reply check_obligation(ui::Visit& visit);   // POST /kewajiban/{id}/periksa: aksi=terima|kembalikan
Reply waive_one(ui::Visit& visit);          // POST /kewajiban/{id}/bebaskan
Reply reopen_one(ui::Visit& visit);         // POST /kewajiban/{id}/buka-kembali
Reply show_evidence_file(ui::Visit& visit); // GET /kewajiban/{id}/berkas/{file}

Reply show_calendar_page(ui::Visit& visit); // GET /kewajiban/kalender
Reply change_calendar(ui::Visit& visit);    // POST /kewajiban/kalender: aksi=buat|akhiri|bahasa
Reply show_calendar_feed(ui::Visit& visit); // GET /kalender/{secret}: iCalendar, for who knows the address

Reply show_letters(ui::Visit& visit);    // GET /kewajiban/surat?tahun=
Reply show_letter(ui::Visit& visit);     // GET /kewajiban/surat/{letter}
Reply decide_letter(ui::Visit& visit);   // POST /kewajiban/surat/{letter}: aksi=tanda-tangan|tolak
Reply show_letter_pdf(ui::Visit& visit); // GET /kewajiban/surat/{letter}/pdf
// The letter of the office that waits longest for the head's signature; empty when none does. For the head's desk, where
// letters of the office come before requests.
std::optional<std::string> waiting_letter_address(ui::Visit& visit);

// Evidence: one file of 25 MB.
inline constexpr http::BodyLimits evidence_limits{26u * 1024 * 1024, 25u * 1024 * 1024, 1,
    http::BodyLimits::Oversized::measure};

} // namespace pendopo::duties::pages
