// One row of the route table: who may enter, what they may send, who answers.
#pragma once
#include "base/result.hpp"
#include "ui/visit.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pendopo::ui {

// Who may enter. There is no default: every row says it.
struct Entrance {
    enum class Kind { anyone, signed_in, may } kind;
    std::optional<access::Act> act;
};
inline Entrance anyone() { return {Entrance::Kind::anyone, {}}; }
inline Entrance signed_in() { return {Entrance::Kind::signed_in, {}}; }
inline Entrance may(access::Act act) { return {Entrance::Kind::may, act}; }

using Handler = Result<http::Response> (*)(Visit&);

struct Route {
    http::Method method;
    std::string_view pattern; // "/permohonan/{number}"; a parameter is one segment
    Entrance entrance;
    Handler handler;
    std::string_view summary; // one English line: for `pendopo routes` and the OpenAPI document
    http::BodyLimits limits{};
};

// The whole program as a function: finds the row, the session or token, checks entrance and CSRF token, calls the
// handler; turns a Refusal into an error page or problem details (RFC 9457), an exception into an apology.
// Routes under /api/ take a bearer token only, the others a session cookie only.
http::Response answer(const std::vector<Route>& routes, Program& program, http::Request& request);
http::BodyLimits limits(const std::vector<Route>& routes, const http::Request& head);
// HTTP status of a refusal.
int status(Why why);

} // namespace pendopo::ui
