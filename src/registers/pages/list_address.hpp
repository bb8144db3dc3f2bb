// The filter of a list as it stands in an address, so that it can be kept, shared and gone on with.
#pragma once
#include "registers/list_entries.hpp"
#include "ui/visit.hpp"

#include <string>
#include <string_view>

namespace pendopo::registers::pages {

// What a list shows first of all: all entries, those that live, those with a date soon, those with a date that has passed.
enum class View { all, living, due, late };
std::string_view word(View view);

// cari, pemilik, keadaan (several), isian.<key>, tanpa (ListFilter::lacking), tampilan, urut, sesudah.
ListFilter filter_of(const http::Request& request, const Register& of);
View view_of(const ListFilter& filter);
ListFilter with_view(ListFilter filter, View view); // from its first page

// "cari=pusat&keadaan=aktif", without the cursor; empty when nothing is asked for.
std::string query_of(const ListFilter& filter);
// "/register/<key>?…"
std::string list_address(const std::string& list, const ListFilter& filter);
// Whether the filter leaves out anything besides by its view.
bool is_narrowed(const ListFilter& filter);

} // namespace pendopo::registers::pages
