// The page itself, with or without the outcome of a check.
#pragma once
#include "audit/verify_chain.hpp"
#include "ui/visit.hpp"

#include <optional>

namespace pendopo::system::pages {

http::Response system_page(ui::Visit& visit, const std::optional<audit::Verified>& checked);

} // namespace pendopo::system::pages
