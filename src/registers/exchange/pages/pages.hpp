// Tables of a register for officers: downloads, empty tables to fill in, imports with a trial first. Each is a handler of a
// row in app/routes.cpp.
#pragma once
#include "registers/exchange/entry_import.hpp"
#include "registers/workplace.hpp"
#include "ui/route.hpp"

namespace pendopo::registers::exchange::pages {

using Reply = Result<http::Response>;

Reply show_downloads(ui::Visit& visit); // GET /register/{register}/unduh?<the list's filter>
Reply download(ui::Visit& visit); // GET /register/{register}/unduh/berkas?bentuk=xlsx|csv-excel|csv&kode=&<the list's filter>
Reply show_template(ui::Visit& visit); // GET /register/{register}/templat?bentuk=xlsx|csv-excel|csv

Reply show_import_form(ui::Visit& visit); // GET /register/{register}/impor
Reply send_import(ui::Visit& visit);      // POST the same, multipart: berkas
Reply show_import(ui::Visit& visit);      // GET /register/{register}/impor/{import}: comes again by itself while under way
Reply decide(ui::Visit& visit);           // POST the same: aksi=simpan|batal

inline constexpr http::BodyLimits table_limits{largest_table + 1024 * 1024, largest_table, 1,
    http::BodyLimits::Oversized::measure};

// For app/jobs.cpp: the next import, if there is one to work on.
bool work_on_imports(const ui::Program& program);
// Once, before the job begins.
void begin_again(const ui::Program& program);

} // namespace pendopo::registers::exchange::pages
