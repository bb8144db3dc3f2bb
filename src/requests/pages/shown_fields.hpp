// Which fields and letters a form shows. Where an answer on another page decides, it was decided when the page is made;
// where one on the same page decides, the browser follows it.
#pragma once
#include "catalogue/service.hpp"

#include <cstddef>
#include <vector>

namespace pendopo::requests::pages {

std::vector<catalogue::Field> shown_fields(const catalogue::Service& service, std::size_t page, const Value& answers);
std::vector<catalogue::Letter> shown_letters(const catalogue::Service& service, const Value& answers);
// Those of all pages.
std::vector<catalogue::Field> all_fields(const catalogue::Service& service);

// Leaves out what the answers rule out, of fields that stand together in one form.
std::vector<catalogue::Field> shown_together(const std::vector<catalogue::Field>& fields, const Value& answers);

} // namespace pendopo::requests::pages
