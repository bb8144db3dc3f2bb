// The words and marks of the pages about duties: states, how late, whose, for how long.
#pragma once
#include "duties/obligation.hpp"
#include "ui/components.hpp"

namespace pendopo::duties::pages {

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Obligation& obligation);
// "terlambat 2 hari", "3 hari lagi", "tepat waktu" once it is fulfilled.
void fill_due(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Obligation& obligation);
std::string moment(const ui::Visit& visit, Instant at);
std::string date(const ui::Visit& visit, Date day);
// Each line of a text as {{#LINE}}{{TEXT}}{{/LINE}} of that section.
void fill_lines(templates::Fill& into, std::string_view section, std::string_view text);
// A whole number above zero; empty otherwise.
std::optional<std::int64_t> read_id(std::string_view text);

} // namespace pendopo::duties::pages
