#include "platform/log/log.hpp"
#include "ui/api.hpp"
#include "ui/entrance.hpp"
#include "ui/errors/error_page.hpp"
#include "ui/language.hpp"
#include "ui/security_headers.hpp"
#include "ui/session.hpp"

#include <chrono>
#include <exception>

namespace pendopo::ui {

static http::Response no_such_page(Visit& visit, const RouteTable::Match& match)
{
    if (match.allowed.empty())
        return refuse_visit(visit, refuse(Why::not_found, "page.unknown", {}));
    std::string methods;
    for (const auto method : match.allowed)
        methods += (methods.empty() ? "" : ", ") + std::string(word(method));
    if (!visit.by_token) {
        auto response = error_page(visit, 405);
        response.with("Allow", methods);
        return response;
    }
    auto response = problem(visit, 405, refuse(Why::malformed, "method.wrong", say("Alamat ini hanya menerima {0}.", methods)));
    response.with("Allow", methods);
    return response;
}

static http::Response reply(const RouteTable::Match& match, Visit& visit)
{
    recognise(visit);
    if (!match.route)
        return no_such_page(visit, match);
    const bool page_shown = !visit.by_token && visit.request.method == http::Method::get;
    if (page_shown)
        if (auto chosen = choose_language(visit))
            return std::move(*chosen);
    if (auto stopped = stop_at_entrance(visit, *match.route))
        return std::move(*stopped);
    auto result = match.route->handler(visit);
    if (result.refused())
        return refuse_visit(visit, result.refusal());
    return std::move(result).value();
}

// What a library says about its trouble may carry values behind the first line; people's data stays out of the log.
static std::string first_line(const std::exception& trouble)
{
    const std::string all = trouble.what();
    return all.substr(0, std::min<std::size_t>(all.find('\n'), 300));
}

static http::Response apologise(Visit& visit, const std::exception& trouble)
{
    const auto* database = dynamic_cast<const db::DatabaseError*>(&trouble);
    const int status = database && database->again ? 503 : 500;
    log::error("http.failure", {{"trouble", first_line(trouble)}, {"correlation", visit.request.correlation_id}});
    if (visit.by_token)
        return problem(visit, status, refuse(Why::unavailable, "machine.broken", {}));
    return error_page(visit, status);
}

static http::Response reply_whatever_happens(const RouteTable::Match& match, Visit& visit)
{
    try {
        return reply(match, visit);
    } catch (const std::exception& trouble) {
        return apologise(visit, trouble);
    }
}

static void note(const Visit& visit, const RouteTable::Match& match, int status, std::chrono::steady_clock::time_point started)
{
    using namespace std::chrono;
    const auto took = duration_cast<milliseconds>(steady_clock::now() - started).count();
    // The pattern, not the path: addresses may carry numbers and codes of people.
    const auto route = match.route ? match.route->pattern : std::string_view("-");
    log::info("http.request",
        {{"method", word(visit.request.method)}, {"route", route}, {"status", status}, {"ms", static_cast<std::int64_t>(took)},
            {"person", visit.actor.person_id()}, {"correlation", visit.request.correlation_id}});
}

http::Response answer(const RouteTable& routes, Program& program, http::Request& request)
{
    const auto started = std::chrono::steady_clock::now();
    auto match = routes.match(request.method, request.path);
    Visit visit{.request = request, .program = program, .language = language_of(request), .now = program.clock()};
    visit.parameters = match.parameters;
    visit.by_token = request.path.starts_with("/api/");
    auto response = reply_whatever_happens(match, visit);
    keep_visitor(response, visit);
    add_security_headers(response, request);
    note(visit, match, response.status, started);
    return response;
}

http::BodyLimits limits(const RouteTable& routes, const http::Request& head)
{
    const auto match = routes.match(head.method, head.path);
    return match.route ? match.route->limits : http::BodyLimits{};
}

// What the edge refused has come no further than its head, or not even that: no session, no rule.
static Refusal refused_by_edge(int status)
{
    switch (status) {
    case 413:
        return refuse(Why::too_large, "edge.too_large", say("Yang Anda kirim terlalu besar."));
    case 405:
    case 501:
        return refuse(Why::malformed, "edge.method", say("Metode itu tidak dikenal di sini."));
    case 414:
    case 431:
        return refuse(Why::malformed, "edge.too_long", say("Alamat atau kepala kiriman itu terlalu panjang."));
    case 415:
        return refuse(Why::wrong_type, "edge.type", say("Jenis isi itu tidak dapat dibaca di alamat ini."));
    case 408:
        return refuse(Why::malformed, "edge.too_slow", say("Kiriman Anda tidak selesai pada waktunya. Coba lagi."));
    case 503:
        return refuse(Why::unavailable, "edge.busy", say("Kami sedang sibuk. Coba lagi sebentar lagi."));
    default:
        return refuse(Why::malformed, "edge.malformed", say("Kiriman itu tidak dapat dibaca."));
    }
}

// By what was sent, when that could not be read as a path: "/api/%00".
static bool asks_api(const http::Request& known)
{
    if (!known.path.empty())
        return known.path.starts_with("/api/");
    std::string_view target = known.target;
    while (target.starts_with("//"))
        target.remove_prefix(1);
    return target.starts_with("/api/") || target.starts_with("/api%");
}

http::Response apology(Program& program, int status, const http::Request& known)
{
    http::Request request;
    request.path = known.path.empty() ? "/" : known.path;
    request.headers = known.headers;
    request.cookies = known.cookies;
    request.correlation_id = known.correlation_id;
    request.secure = known.secure;
    Visit visit{.request = request, .program = program, .language = language_of(request), .now = program.clock()};
    visit.by_token = asks_api(known);
    auto response = visit.by_token ? problem(visit, status, refused_by_edge(status)) : error_page(visit, status);
    add_security_headers(response, request);
    return response;
}

} // namespace pendopo::ui
