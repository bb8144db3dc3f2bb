// Whether a visit may go on to its handler: signed in, allowed, password changed, form really from this browser.
#pragma once
#include "ui/route.hpp"

namespace pendopo::ui {

// A reply that stops the visit (a page, a problem, or the way to signing in), or nothing.
std::optional<http::Response> stop_at_entrance(Visit& visit, const Route& route);
// An error page for people, problem details for programs.
http::Response refuse_visit(Visit& visit, const Refusal& refusal);

} // namespace pendopo::ui
