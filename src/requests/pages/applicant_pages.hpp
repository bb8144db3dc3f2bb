// What an applicant sees: the hall, a service, a draft page by page, the receipt, the journey of a request, one's own.
// Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::requests::pages {

using Reply = Result<http::Response>;

Reply show_home(ui::Visit& visit);       // GET /?q=
Reply show_service(ui::Visit& visit);    // GET /layanan/{service}
Reply agree_and_start(ui::Visit& visit); // POST: setuju

Reply resume_draft(ui::Visit& visit);     // GET /draf/{id}: the first unfinished page
Reply show_draft_email(ui::Visit& visit); // GET /draf/{id}/email
Reply change_draft_email(ui::Visit& visit);
Reply show_draft_page(ui::Visit& visit); // GET /draf/{id}/{page}
Reply save_draft_page(ui::Visit& visit);
Reply autosave_draft(ui::Visit& visit);     // POST /draf/{id}/simpan: JSON
Reply show_draft_letters(ui::Visit& visit); // GET /draf/{id}/surat
Reply save_draft_letters(ui::Visit& visit); // multipart
Reply show_draft_file(ui::Visit& visit);    // GET /draf/{id}/berkas/{file}
Reply check_answers(ui::Visit& visit);      // GET /draf/{id}/periksa
Reply send_draft(ui::Visit& visit);         // POST /draf/{id}/kirim

Reply show_receipt(ui::Visit& visit);     // GET /tanda-terima/{draft}
Reply download_receipt(ui::Visit& visit); // GET /tanda-terima/{draft}/pdf

Reply ask_for_code(ui::Visit& visit);    // GET /lacak?nomor=
Reply open_by_code(ui::Visit& visit);    // POST /lacak
Reply track_request(ui::Visit& visit);   // GET /lacak/{number}?kode=
Reply forget_request(ui::Visit& visit);  // POST /lacak/{number}/lupakan
Reply write_message(ui::Visit& visit);   // POST /lacak/{number}/pesan
Reply ask_to_withdraw(ui::Visit& visit); // GET /lacak/{number}/batalkan
Reply withdraw(ui::Visit& visit);
Reply ask_to_reopen(ui::Visit& visit); // GET /lacak/{number}/buka-kembali
Reply reopen(ui::Visit& visit);
Reply show_correction(ui::Visit& visit);      // GET /lacak/{number}/perbaiki
Reply save_correction(ui::Visit& visit);      // multipart
Reply autosave_correction(ui::Visit& visit);  // POST /lacak/{number}/perbaiki/simpan
Reply show_correction_file(ui::Visit& visit); // GET /lacak/{number}/perbaiki/berkas/{file}
Reply show_request_file(ui::Visit& visit);    // GET /lacak/{number}/berkas/{file}

Reply show_own_requests(ui::Visit& visit); // GET /permohonan-saya
Reply show_schedule(ui::Visit& visit);     // GET /jadwal/{resource}?tanggal=2026-11-30: JSON

// What the rows for letters take: each file as large as the most generous letter.
inline constexpr http::BodyLimits letter_limits{220u * 1024 * 1024, 101u * 1024 * 1024, 20,
    http::BodyLimits::Oversized::measure};
inline constexpr http::BodyLimits form_limits{1024 * 1024};

} // namespace pendopo::requests::pages
