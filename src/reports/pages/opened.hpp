// The report of an address, and what reads numbers from addresses and forms.
#pragma once
#include "platform/templates/templates.hpp"
#include "reports/find_report.hpp"
#include "reports/pages/place.hpp"

namespace pendopo::reports::pages {

struct OpenedReport {
    Report report;
    const governance::Report& definition;
};
// The report of {id}, within what the visitor may see.
Result<OpenedReport> open_report(const ui::Visit& visit, const Place& place);

// A whole number above zero; empty otherwise.
std::optional<std::int64_t> read_id(std::string_view text);
// The version that the form says was seen (`versi`); -1 when it does not say.
int seen_version(const ui::Visit& visit);

// As a tag: "Konsep", "Menunggu tanda tangan", "Dikembalikan", "Dikirim".
void fill_state(const ui::Visit& visit, templates::Fill& into, const Report& report);
std::string moment(const ui::Visit& visit, Instant at);

} // namespace pendopo::reports::pages
