// A body sent as JSON, or as multipart/form-data with that JSON in one text part and files beside it.
#pragma once
#include "requests/submit_request.hpp"
#include "ui/visit.hpp"

#include <string_view>
#include <vector>

namespace pendopo::requests::api {

// The JSON; `part` is its name in a multipart form. Refuses other text parts by name.
Result<Value> read_sent(const ui::Visit& visit, std::string_view part);

// Keeps the uploaded files as letters of the service, each part named by its letter's key. Every fault is a complaint.
Result<std::vector<Letter>> keep_letters(const Workplace& place, const catalogue::Service& service, const ui::Visit& visit);

} // namespace pendopo::requests::api
