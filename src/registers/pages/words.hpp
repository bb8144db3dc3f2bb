// The words and marks of the pages about registers: states, owners, dates that fall due, classifications.
#pragma once
#include "registers/entry.hpp"
#include "registers/entry_history.hpp"
#include "ui/components.hpp"

namespace pendopo::registers::pages {

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Register& of,
    std::string_view state);
// "Dinas Kesehatan"; the office's name where an entry is the whole office's.
std::string owner_name(const ui::Visit& visit, std::string_view owner);
// What falls due by that key: "Garansi habis", "Perlu diperiksa".
std::string due_name(const ui::Visit& visit, const Register& of, std::string_view due_key);
// {{DUE}}, {{>DAYS}} when it is near or over, {{#LATE}}; {{#NONE_DUE}} when nothing falls due.
void fill_due(const ui::Visit& visit, templates::Fill& into, const Register& of, const Entry& entry);
bool is_late(const ui::Visit& visit, const Entry& entry);

Message say_classification(Classification classification);
Message explain_classification(Classification classification);
// "Dicatat", "Diubah", the step's name.
std::string act_name(const ui::Visit& visit, const Register& of, const EntryVersion& version);

std::string moment(const ui::Visit& visit, Instant at);
std::string day(const ui::Visit& visit, Date date);
// With a capital letter, for the beginning of a line.
std::string capitalised(std::string text);
// Each line of a text as {{#LINE}}{{TEXT}}{{/LINE}} of that section.
void fill_lines(templates::Fill& into, std::string_view section, std::string_view text);

} // namespace pendopo::registers::pages
