// What officers see of measures: the year, one assessment, its indicators, people, gaps, comparison, downloads.
// Each is a handler of a row in app/routes.cpp. `siapa` (agency:…, unit:…) and `edisi` in the query say which of a year.
#pragma once
#include "ui/route.hpp"

namespace pendopo::measures::pages {

using Reply = Result<http::Response>;

Reply show_overview(ui::Visit& visit);      // GET /monev?tahun=
Reply begin_one(ui::Visit& visit);          // POST /monev: tahun, siapa, cara=counted|given
Reply show_comparison(ui::Visit& visit);    // GET /monev/banding?tahun=&siapa=
Reply show_assessment(ui::Visit& visit);    // GET /monev/{year}/{instrument}
Reply decide_assessment(ui::Visit& visit);  // POST /monev/{year}/{instrument}: aksi=tutup|betulkan
Reply show_gaps(ui::Visit& visit);          // GET /monev/{year}/{instrument}/celah
Reply show_people(ui::Visit& visit);        // GET /monev/{year}/{instrument}/orang
Reply change_people(ui::Visit& visit);      // POST /monev/{year}/{instrument}/orang: aksi=tunjuk|lepas
Reply download(ui::Visit& visit);           // GET /monev/{year}/{instrument}/unduh?bentuk=csv|xlsx
Reply show_indicator(ui::Visit& visit);     // GET /monev/{year}/{instrument}/{number}?tingkat=&cari=
Reply change_indicator(ui::Visit& visit);   // POST the same: aksi=jelaskan|nilai|terima|kembalikan
Reply add_evidence(ui::Visit& visit);       // POST …/{number}/bukti, multipart: aksi=berkas|draf|tautan|usulan
Reply step_evidence(ui::Visit& visit);      // POST …/{number}/bukti/{piece}: aksi=kirim|tarik|terima|kembalikan
Reply show_evidence_file(ui::Visit& visit); // GET …/{number}/berkas/{file}: a piece's id, or "nilai"

// Evidence: one file of 25 MB.
inline constexpr http::BodyLimits evidence_limits{26u * 1024 * 1024, 25u * 1024 * 1024, 1,
    http::BodyLimits::Oversized::measure};

} // namespace pendopo::measures::pages
