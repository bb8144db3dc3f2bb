// Of two officers at the same moment one wins; the other reads who changed what meanwhile, and keeps what they typed.
#pragma once
#include "requests/pages/office_visit.hpp"
#include "ui/route.hpp"

#include <utility>

namespace pendopo::requests::pages {

// 409 (RFC 9110 section 15.5.10). `seen_version` is that of the form.
http::Response changed_meanwhile_page(ui::Visit& visit, const OfficeRequest& opened, const Refusal& refusal, int seen_version);

// What the form carried, as label and text, without what only machines read.
std::vector<std::pair<std::string, std::string>> typed_words(const ui::Visit& visit, const catalogue::Service& service);

} // namespace pendopo::requests::pages
