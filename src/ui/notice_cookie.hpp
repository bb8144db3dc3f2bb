// A notice for the next page travels in a signed cookie and is shown once.
#pragma once
#include "ui/visit.hpp"

#include <optional>

namespace pendopo::ui {

std::optional<Message> take_notice(const Visit& visit); // empty when there is none, or not from this program
void forget_notice(http::Response& response, const Visit& visit);

} // namespace pendopo::ui
