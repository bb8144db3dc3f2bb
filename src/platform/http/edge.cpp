#include "platform/http/edge.hpp"

#include "platform/log/log.hpp"

#include <exception>

namespace pendopo::http {

static constexpr int spooler_count = 2;
static constexpr std::size_t most_spooling = 8192;
static constexpr std::size_t most_waiting_per_worker = 64;
static constexpr std::size_t scratch_size = 64 * 1024;

Edge::Edge(ServerOptions o, Server::Limits l, Server::Handle h, Server::Apology a)
    : options(std::move(o)), limits(std::move(l)), handle(std::move(h)), apology(std::move(a)), scratch(scratch_size),
      spoolers(spooler_count, most_spooling),
      workers(options.workers, static_cast<std::size_t>(options.workers) * most_waiting_per_worker)
{
}

std::chrono::seconds time_for(std::uint64_t bytes)
{
    constexpr std::uint64_t bytes_per_second = 32 * 1024;
    return std::chrono::seconds(bytes / bytes_per_second);
}

static Outgoing prepare(Response response, const ReplyContext& context)
{
    Outgoing outgoing{write_reply(std::move(response), context), {}};
    if (!outgoing.reply.file.empty())
        outgoing.file = FileToSend(outgoing.reply.file, outgoing.reply.file_size);
    return outgoing;
}

Outgoing answer(const Edge& edge, Request& request, bool keep_alive)
{
    // Copied, because the handler may move out of the request what it likes.
    const std::string accepted(request.header("accept-encoding"));
    const std::string id = request.correlation_id;
    const auto method = request.method;
    try {
        return prepare(edge.handle(request), {method, keep_alive, accepted, id});
    } catch (const std::exception& failure) {
        log::error("http.handler_failed", {{"request", id}, {"what", failure.what()}});
    } catch (...) {
        log::error("http.handler_failed", {{"request", id}, {"what", "unknown"}});
    }
    return apologise(edge, 500, request, keep_alive);
}

Outgoing apologise(const Edge& edge, int status, const Request& known, bool keep_alive)
{
    const auto& id = known.correlation_id;
    const ReplyContext context{known.method, keep_alive, {}, id};
    const auto finish = [&](Response response) {
        if (status == 405)
            response.with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        return prepare(std::move(response), context);
    };
    try {
        return finish(edge.apology(status, known));
    } catch (const std::exception& failure) {
        log::error("http.apology_failed", {{"request", id}, {"what", failure.what()}});
    }
    Response plain;
    plain.status = status;
    plain.body = std::to_string(status) + " " + std::string(reason_phrase(status)) + "\n";
    plain.with("Content-Type", "text/plain; charset=utf-8");
    return finish(std::move(plain));
}

} // namespace pendopo::http
