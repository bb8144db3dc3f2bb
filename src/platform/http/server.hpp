// The strict edge: accepts, reads, limits, checks, hands a Request to a worker thread, sends its Response.
// Ambiguous framing is refused with 400 and the connection closed (RFC 9112 section 6.3, 11.2).
#pragma once
#include "platform/http/message.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace pendopo::http {

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080; // 0: any free one; see Server::port()
    int workers = 32;
    int connections = 4096;                   // more are answered 503
    std::string spool_folder;                 // temporary files of uploads
    std::chrono::seconds header_deadline{10}; // absolute, from the first byte (from accept for the first request)
    std::chrono::seconds idle_deadline{60};   // between requests of one connection
    std::chrono::seconds body_deadline{120};  // absolute, at least; grows with the announced size at 32 KiB/s
    std::size_t header_limit = 16 * 1024;     // request line and headers together; more is 431
    std::vector<std::string> trusted_proxies; // addresses whose X-Forwarded-For and -Proto are believed
};

class Server {
public:
    // `limits` is asked on the I/O thread, with everything but a body filled in; it must be quick.
    using Limits = std::function<BodyLimits(const Request&)>;
    // `handle` runs on a worker thread; an exception becomes a plain 500.
    using Handle = std::function<Response(Request&)>;
    // What to answer when the edge itself refuses (400, 408, 413, 415, 431, 503 …): a body for people. `known` holds as much of
    // the request as was read: its path and headers once the head was accepted; otherwise at most its target as it was sent.
    // Called on the I/O thread, and on a worker after an exception: quick, and safe from several threads.
    using Apology = std::function<Response(int status, const Request& known)>;

    Server(ServerOptions options, Limits limits, Handle handle, Apology apology);
    ~Server();
    std::uint16_t port() const;
    // Serves until stop(); then finishes what is in flight (at most `grace`) and returns.
    void run();
    void stop(std::chrono::seconds grace = std::chrono::seconds(30)); // from any thread or a signal handler thread

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pendopo::http
