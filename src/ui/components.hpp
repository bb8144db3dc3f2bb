// Parts of pages that are no fields: states, lateness, journeys, summaries, paging, empty lists. Each fills {{>NAME}}
// of the template it stands in.
#pragma once
#include "ui/page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::ui {

// A state is a word with an icon, never colour alone. The tone says how urgent it looks.
enum class Tone { info, ok, wait, late, rest };
void fill_tag(templates::Fill& into, std::string_view name, Tone tone, std::string_view icon_name, const std::string& text);
// "terlambat 2 hari", "hari ini", "besok", "3 hari lagi": working days from today to the due day (negative: late).
void fill_days(const Visit& visit, templates::Fill& into, std::string_view name, int working_days_left);

struct LineStep {
    enum class Kind { done, now, next, pause, no } kind = Kind::done;
    std::string what, when, said; // `when` and `said` may be empty
};
void fill_line(templates::Fill& into, std::string_view name, const std::vector<LineStep>& steps);

struct SummaryRow {
    std::string label;
    std::string value;          // line breaks are kept
    std::string change_address; // empty: no "Ubah"
};
void fill_summary(templates::Fill& into, std::string_view name, const std::vector<SummaryRow>& rows);

struct Pages {
    int current = 1, count = 1;
    std::string address; // everything but the page's number: "/antrean?cari=x&halaman="
};
// Nothing when there is one page only.
void fill_pagination(templates::Fill& into, std::string_view name, const Pages& pages);

struct EmptyList {
    std::string heading, text, link_label, link_address;
};
// What will stand in an empty list, and how to begin.
void fill_empty(templates::Fill& into, std::string_view name, const EmptyList& nothing);

} // namespace pendopo::ui
