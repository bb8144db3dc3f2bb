#include "platform/http/server.hpp"

#include "platform/http/connection.hpp"
#include "platform/http/edge.hpp"
#include "platform/http/spool_file.hpp"
#include "platform/http/trusted_proxies.hpp"
#include "platform/log/log.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cerrno>

namespace pendopo::http {

namespace asio = boost::asio;
using Error = boost::system::error_code;
using Clock = std::chrono::steady_clock;

struct Server::Parts {
    Parts(ServerOptions options, Limits limits, Handle handle, Apology apology);
    ~Parts();
    void wait_for_clients();
    void accept_clients();
    void tick();
    void check_connections();
    void begin_to_stop(std::chrono::seconds grace);

    Edge edge;
    asio::io_context loop{1};
    asio::ip::tcp::acceptor acceptor{loop};
    asio::steady_timer timer{loop};
    bool accepting = false; // false while the system has no socket left for us
    Clock::time_point stop_at;
    std::uint16_t port = 0;
};

Server::Parts::Parts(ServerOptions o, Limits l, Handle h, Apology a)
    : edge(std::move(o), std::move(l), std::move(h), std::move(a))
{
    const asio::ip::tcp::endpoint here(asio::ip::make_address(edge.options.address), edge.options.port);
    acceptor.open(here.protocol());
    acceptor.set_option(asio::socket_base::reuse_address(true));
    acceptor.bind(here);
    acceptor.listen(edge.options.connections);
    acceptor.non_blocking(true);
    port = acceptor.local_endpoint().port();
    remove_stale_spool_files(edge.options.spool_folder);
}

// Jobs still running hand their result to the loop: they end before it.
Server::Parts::~Parts()
{
    edge.workers.finish();
    edge.spoolers.finish();
}

void Server::Parts::wait_for_clients()
{
    accepting = true;
    acceptor.async_wait(asio::socket_base::wait_read, [this](const Error& error) {
        if (!error && !edge.stopping)
            accept_clients();
    });
}

void Server::Parts::accept_clients()
{
    constexpr int at_once = 64;
    constexpr std::size_t most_refused = 256;
    const auto most = static_cast<std::size_t>(edge.options.connections);
    for (int i = 0; i < at_once; ++i) {
        Error error;
        asio::ip::tcp::endpoint peer;
        auto socket = acceptor.accept(peer, error);
        if (error == asio::error::would_block)
            break;
        if (error == asio::error::no_descriptors || error == Error(ENFILE, boost::system::system_category())) {
            log::error("http.no_descriptors", {{"connections", static_cast<std::int64_t>(edge.connections.size())}});
            accepting = false; // the next tick tries again
            return;
        }
        if (error || edge.connections.size() >= most + most_refused)
            continue;
        const auto welcome = edge.connections.size() < most ? Welcome::serve : Welcome::refuse;
        const auto address = plain_address(peer.address().to_string());
        std::make_shared<Connection>(ClientSocket(loop, socket.release()), address, edge)->start(welcome);
    }
    wait_for_clients();
}

void Server::Parts::tick()
{
    constexpr std::chrono::milliseconds interval{200};
    timer.expires_after(interval);
    timer.async_wait([this](const Error& error) {
        if (error)
            return;
        check_connections();
        if (edge.stopping && (edge.connections.empty() || Clock::now() >= stop_at))
            return loop.stop();
        if (!edge.stopping && !accepting)
            wait_for_clients();
        tick();
    });
}

void Server::Parts::check_connections()
{
    const auto now = Clock::now();
    const std::vector<Connection*> all(edge.connections.begin(), edge.connections.end());
    for (auto* connection : all)
        connection->check_deadline(now);
}

void Server::Parts::begin_to_stop(std::chrono::seconds grace)
{
    edge.stopping = true;
    stop_at = Clock::now() + grace;
    Error ignored;
    acceptor.close(ignored);
    const std::vector<Connection*> all(edge.connections.begin(), edge.connections.end());
    for (auto* connection : all)
        connection->wind_down();
}

Server::Server(ServerOptions options, Limits limits, Handle handle, Apology apology)
    : m_parts(std::make_unique<Parts>(std::move(options), std::move(limits), std::move(handle), std::move(apology)))
{
}

Server::~Server() = default;

std::uint16_t Server::port() const
{
    return m_parts->port;
}

void Server::run()
{
    m_parts->wait_for_clients();
    m_parts->tick();
    m_parts->loop.run();
}

void Server::stop(std::chrono::seconds grace)
{
    asio::post(m_parts->loop, [parts = m_parts.get(), grace] { parts->begin_to_stop(grace); });
}

} // namespace pendopo::http
