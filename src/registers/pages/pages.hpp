// What officers see of registers: all of them, the entries of one, an entry, its forms; and what anybody sees of those that
// are public. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::registers::pages {

using Reply = Result<http::Response>;

Reply show_registers(ui::Visit& visit);  // GET /register?cari=
Reply show_list(ui::Visit& visit);       // GET /register/{register}; the filter: list_address.hpp
Reply change_searches(ui::Visit& visit); // POST /register/{register}/pencarian: aksi=simpan|hapus
Reply suggest(ui::Visit& visit);         // GET /register/{register}/pilihan?cari=: JSON for the pickers of forms
Reply show_picture(ui::Visit& visit);    // GET /register/{register}/gambar?entri=&cari=
Reply show_day(ui::Visit& visit);        // GET /register/{register}/pada?tanggal=&menurut=&sesudah=

Reply show_several(ui::Visit& visit);   // GET /register/{register}/beberapa?pilih=<id>:<version>&…&apa=
Reply change_several(ui::Visit& visit); // POST the same

Reply show_new(ui::Visit& visit);            // GET /register/{register}/baru
Reply add_new(ui::Visit& visit);             // POST the same, multipart
Reply show_entry(ui::Visit& visit);          // GET /register/{register}/{id}?sebelum=
Reply show_change(ui::Visit& visit);         // GET /register/{register}/{id}/ubah
Reply make_change(ui::Visit& visit);         // POST the same, multipart
Reply show_step(ui::Visit& visit);           // GET /register/{register}/{id}/langkah/{step}
Reply make_step(ui::Visit& visit);           // POST the same, multipart
Reply confirm(ui::Visit& visit);             // POST /register/{register}/{id}/nyatakan
Reply show_classification(ui::Visit& visit); // GET /register/{register}/{id}/klasifikasi
Reply classify(ui::Visit& visit);            // POST the same
Reply show_as_it_stood(ui::Visit& visit);    // GET /register/{register}/{id}/pada?tanggal=&menurut=
Reply show_file(ui::Visit& visit);           // GET /register/{register}/{id}/berkas/{file}

Reply show_public_registers(ui::Visit& visit); // GET /terbuka
Reply show_public_list(ui::Visit& visit);      // GET /terbuka/{register}?cari=
Reply show_public_entry(ui::Visit& visit);     // GET /terbuka/{register}/{id}
Reply show_public_file(ui::Visit& visit);      // GET /terbuka/{register}/{id}/berkas/{file}

// What the rows for documents take: each file as large as the most generous document.
inline constexpr http::BodyLimits document_limits{220u * 1024 * 1024, 101u * 1024 * 1024, 40,
    http::BodyLimits::Oversized::measure};

} // namespace pendopo::registers::pages
