// Registers and entries as JSON, by bearer token. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::registers::api {

using Reply = Result<http::Response>;

Reply list_registers(ui::Visit& visit); // GET registers
Reply show_register(ui::Visit& visit);  // GET registers/{register}: its definition and the JSON Schema of its values
Reply list_entries(ui::Visit& visit); // GET registers/{register}/entries?q=&owner=&state=&field.<key>=&view=&sort=&after=&size=
Reply show_entry(ui::Visit& visit);   // GET …/entries/{id}?on=&by=effect|record
Reply show_history(ui::Visit& visit); // GET …/entries/{id}/history?before=

// Each honours Idempotency-Key; all but the first ask for If-Match.
Reply add_entry(ui::Visit& visit);     // POST …/entries {owner, values, classification, effective_on, note}
Reply change_entry(ui::Visit& visit);  // PATCH …/entries/{id} {values, effective_on, note}; null clears a value
Reply take_step(ui::Visit& visit);     // POST …/entries/{id}/steps/{step} {checks, values, effective_on, note}
Reply confirm_entry(ui::Visit& visit); // POST …/entries/{id}/confirmation {}

Reply list_files(ui::Visit& visit); // GET …/entries/{id}/files
Reply show_file(ui::Visit& visit);  // GET …/entries/{id}/files/{file}
Reply add_file(ui::Visit& visit);   // POST …/entries/{id}/files, multipart: document, file

inline constexpr http::BodyLimits entry_limits{1024 * 1024};
inline constexpr http::BodyLimits file_limits{101u * 1024 * 1024, 100u * 1024 * 1024, 1};

} // namespace pendopo::registers::api
