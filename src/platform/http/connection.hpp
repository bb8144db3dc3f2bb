// One client's socket: receives, has each request answered on a worker, sends, in turn, until one side has enough. Runs on
// the I/O thread; the only files that know Boost.Asio are connection.cpp and server.cpp.
#pragma once
#include <chrono>
#include <memory>
#include <string>

namespace boost::asio {
class io_context;
}

namespace pendopo::http {

struct Edge;

class Connection {
public:
    virtual ~Connection() = default;
    // Ends what takes too long: with 408 while receiving, at once while sending.
    virtual void check_deadline(std::chrono::steady_clock::time_point now) = 0;
    // The server stops: closes at once when nothing has been asked, otherwise after the answer.
    virtual void wind_down() = 0;
    virtual void close() = 0;
};

enum class Welcome { serve, refuse }; // refuse: 503, too many connections

// Takes over the socket of a client at `peer`; it lives, listed in edge.connections, until it closes.
void open_connection(boost::asio::io_context& loop, int socket, std::string peer, Edge& edge, Welcome welcome);

} // namespace pendopo::http
