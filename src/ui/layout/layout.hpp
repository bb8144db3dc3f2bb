// What stands around every page: header with menu, footer, notices.
#pragma once
#include "ui/page.hpp"

namespace pendopo::ui {

void fill_layout(Visit& visit, const Page& page, templates::Fill& layout);
// The menu, by what the visitor may do: address and label.
std::vector<Crumb> menu(const Visit& visit);
// "Senin–Jumat, 07.15–15.15 WIB"
std::string office_hours(const Visit& visit);

} // namespace pendopo::ui
