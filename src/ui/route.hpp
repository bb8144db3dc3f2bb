// One row of the route table: who may enter, what they may send, who answers.
#pragma once
#include "base/result.hpp"
#include "ui/visit.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::ui {

// Who may enter. There is no default: every row says it.
struct Entrance {
    enum class Kind { anyone, signed_in, may } kind;
    std::optional<access::Act> act;
};
inline Entrance anyone()
{
    return {Entrance::Kind::anyone, {}};
}
inline Entrance signed_in()
{
    return {Entrance::Kind::signed_in, {}};
}
inline Entrance may(access::Act act)
{
    return {Entrance::Kind::may, act};
}

using Handler = Result<http::Response> (*)(Visit&);

struct Route {
    http::Method method;
    std::string_view pattern; // "/permohonan/{number}"; a parameter is one segment
    Entrance entrance;
    Handler handler;
    std::string_view summary; // one English line: for `pendopo routes` and the OpenAPI document
    http::BodyLimits limits{};
};

// The table, compiled once: fixed segments win over parameters. Bug when two rows answer the same method and address.
class RouteTable {
public:
    RouteTable(std::vector<Route> routes);
    ~RouteTable();
    RouteTable(RouteTable&&) noexcept;

    struct Match {
        const Route* route = nullptr; // null: no such address, or not by this method
        std::map<std::string, std::string, std::less<>> parameters;
        std::vector<http::Method> allowed; // methods of this address, when the method is wrong
    };
    // HEAD finds the row of GET.
    Match match(http::Method method, std::string_view path) const;
    const std::vector<Route>& routes() const { return m_routes; }

private:
    struct Node;
    std::vector<Route> m_routes;
    std::unique_ptr<Node> m_root;
};

// The whole program as a function: finds the row, the session or token, checks entrance and CSRF token, calls the
// handler; turns a Refusal into an error page or problem details (RFC 9457), an exception into an apology.
// Routes under /api/ take a bearer token only, the others a session cookie only.
http::Response answer(const RouteTable& routes, Program& program, http::Request& request);
http::BodyLimits limits(const RouteTable& routes, const http::Request& head);
// What a person reads when the edge itself refuses: nothing of the request is known.
http::Response apology(Program& program, int status, const http::Request& known);
// HTTP status of a refusal.
int status(Why why);
std::string_view word(http::Method method); // "GET"

} // namespace pendopo::ui
