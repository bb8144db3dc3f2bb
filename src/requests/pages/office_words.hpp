// The words of the office's pages: states, steps, desks, how late.
#pragma once
#include "requests/lifecycle.hpp"
#include "ui/components.hpp"

namespace pendopo::requests::pages {

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, State state,
    const std::optional<Outcome>& outcome);
// How many working days are left until the due day: 0 today, 1 tomorrow, negative when late. A due day that is no
// working day counts as the one it stands for; today may be none either.
int working_days_left(const catalogue::Calendar& calendar, Date today, Date due);
// "terlambat 2 hari kerja", "hari ini", "besok", "2 hari kerja lagi". Over a weekend the next working day is not tomorrow:
// "1 hari kerja lagi".
void fill_days_left(const ui::Visit& visit, templates::Fill& into, std::string_view name, Date due);
Message desk_title(std::string_view desk);
// What the button or link of a step is called: "Periksa", "Catat" …
Message step_link(Step step);
// For whom or what it waits: "Menunggu dicatat di agenda".
Message waiting_at(Step step, const catalogue::City& city);
std::optional<Step> step_of(std::string_view word);
std::string office_moment(const ui::Visit& visit, Instant at);
// Each line of a text as {{#LINE}}{{TEXT}}{{/LINE}} of that section.
void fill_lines(templates::Fill& into, std::string_view section, std::string_view text);

} // namespace pendopo::requests::pages
