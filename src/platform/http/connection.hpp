// One client: receives, has each request answered on a worker, sends, in turn, until one side has enough. Runs on the
// I/O thread.
#pragma once
#include "platform/http/client_socket.hpp"
#include "platform/http/edge.hpp"
#include "platform/http/request_reader.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace pendopo::http {

enum class Welcome { serve, refuse }; // refuse: 503, too many connections

// Lives, listed in edge.connections, from start() until it closes.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(ClientSocket socket, std::string peer, Edge& edge);
    void start(Welcome welcome);
    // Ends what takes too long: with 408 while receiving, at once while sending.
    void check_deadline(std::chrono::steady_clock::time_point now);
    // The server stops: closes at once when nothing has been asked, otherwise after the answer.
    void wind_down();
    void close();

private:
    enum class Phase { idle, receiving_head, receiving_body, answering, lingering, closed };
    using Step = void (Connection::*)();

    void wait_for_bytes();
    void receive();
    void end_of_bytes();
    void digest();
    void take();
    void after_take();
    void begin_body();
    void dispatch();
    void handle();
    void refuse(int status);
    void send();
    void send_file();
    void read_file_piece();
    void send_file_piece();
    void next_request();
    void linger();

    // Runs `work` on a thread of the pool and then `then` on this one; false when the pool is full.
    bool do_elsewhere(WorkerPool& pool, Step work, Step then);
    void do_disk_work(Step work, Step then);
    ClientSocket::Then next(Step step); // or the end, if the socket fails
    void set_deadline(std::chrono::seconds from_now) { m_deadline = std::chrono::steady_clock::now() + from_now; }

    ClientSocket m_socket;
    const std::string m_peer;
    Edge& m_edge;
    Phase m_phase = Phase::idle;
    bool m_first = true;
    bool m_elsewhere = false; // another thread has the reader or the file, and comes back by itself
    bool m_keep_alive = false;
    int m_failure = 0; // the status for what went wrong while reading
    std::chrono::steady_clock::time_point m_deadline;
    std::string m_incoming;                  // received, not yet taken by the reader
    std::unique_ptr<RequestReader> m_reader; // none while idle
    Outgoing m_outgoing;
    std::string m_file_piece;
};

} // namespace pendopo::http
