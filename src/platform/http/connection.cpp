#include "platform/http/connection.hpp"

#include "platform/http/edge.hpp"
#include "platform/http/request_reader.hpp"
#include "platform/log/log.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace pendopo::http {

namespace asio = boost::asio;
using Error = boost::system::error_code;
using Clock = std::chrono::steady_clock;

// A client that is slower than this, down or up, is given up.
static std::chrono::seconds time_for(std::uint64_t bytes)
{
    constexpr std::uint64_t bytes_per_second = 32 * 1024;
    return std::chrono::seconds(bytes / bytes_per_second);
}

class SocketConnection : public Connection, public std::enable_shared_from_this<SocketConnection> {
public:
    SocketConnection(asio::io_context& loop, int socket, std::string peer, Edge& edge);
    void start(Welcome welcome);
    void check_deadline(Clock::time_point now) override;
    void wind_down() override;
    void close() override;

private:
    enum class Phase { idle, receiving_head, receiving_body, answering, lingering, closed };
    using Step = void (SocketConnection::*)();

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
    template <class Buffers>
    void write(const Buffers& buffers, Step then);
    void set_deadline(std::chrono::seconds from_now) { m_deadline = Clock::now() + from_now; }

    asio::ip::tcp::socket m_socket;
    const std::string m_peer;
    Edge& m_edge;
    Phase m_phase = Phase::idle;
    bool m_first = true;
    bool m_elsewhere = false;  // another thread has the reader or the file, and comes back by itself
    bool m_disk_failed = false;
    bool m_keep_alive = false;
    Clock::time_point m_deadline;
    std::string m_incoming;    // received, not yet taken by the reader
    std::unique_ptr<RequestReader> m_reader; // none while idle
    Outgoing m_outgoing;
    std::string m_file_piece;
};

SocketConnection::SocketConnection(asio::io_context& loop, int socket, std::string peer, Edge& edge) :
    m_socket(loop), m_peer(std::move(peer)), m_edge(edge)
{
    // The protocol matters to Asio only when it makes a socket itself.
    m_socket.assign(asio::ip::tcp::v4(), socket);
    m_socket.non_blocking(true);
}

void SocketConnection::start(Welcome welcome)
{
    m_edge.connections.insert(this);
    Error ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    set_deadline(m_edge.options.header_deadline);
    welcome == Welcome::refuse ? refuse(503) : wait_for_bytes();
}

void SocketConnection::wait_for_bytes()
{
    m_socket.async_wait(asio::socket_base::wait_read, [self = shared_from_this()](const Error& error) {
        // A wait that the deadline has overtaken finds the answer on its way.
        if (error == asio::error::operation_aborted || self->m_phase == Phase::answering || self->m_phase == Phase::closed)
            return;
        error ? self->close() : self->receive();
    });
}

void SocketConnection::receive()
{
    Error error;
    const auto size = m_socket.read_some(asio::buffer(m_edge.scratch), error);
    if (error == asio::error::would_block)
        return wait_for_bytes();
    if (error)
        return end_of_bytes();
    if (m_phase == Phase::lingering)
        return wait_for_bytes();
    m_incoming.append(m_edge.scratch.data(), size);
    digest();
}

// A client may close its own direction and still read.
void SocketConnection::end_of_bytes()
{
    m_phase == Phase::receiving_head || m_phase == Phase::receiving_body ? refuse(400) : close();
}

void SocketConnection::digest()
{
    if (m_phase == Phase::idle) {
        m_phase = Phase::receiving_head;
        m_reader = std::make_unique<RequestReader>(m_edge.options, m_edge.limits, m_peer);
        if (!std::exchange(m_first, false))
            set_deadline(m_edge.options.header_deadline);
    }
    if (m_phase == Phase::receiving_body && m_reader->writes_to_disk())
        return do_disk_work(&SocketConnection::take, &SocketConnection::after_take);
    take();
    after_take();
}

void SocketConnection::take()
{
    try {
        m_incoming.erase(0, m_reader->take(m_incoming));
        if (m_incoming.empty())
            m_incoming.shrink_to_fit();
    } catch (const std::exception& failure) {
        log::error("http.reading_failed", {{"request", m_reader->request().correlation_id}, {"what", failure.what()}});
        m_disk_failed = true;
    }
}

void SocketConnection::after_take()
{
    if (m_disk_failed)
        return refuse(503);
    switch (m_reader->state()) {
    case RequestReader::State::head:
        return wait_for_bytes();
    case RequestReader::State::body:
        return m_phase == Phase::receiving_head ? begin_body() : wait_for_bytes();
    case RequestReader::State::complete:
        return dispatch();
    case RequestReader::State::refused:
        return refuse(m_reader->refusal());
    }
}

void SocketConnection::begin_body()
{
    static constexpr std::string_view go_ahead = "HTTP/1.1 100 Continue\r\n\r\n";
    m_phase = Phase::receiving_body;
    set_deadline(std::max(m_edge.options.body_deadline, time_for(m_reader->announced())));
    if (!m_incoming.empty())
        return digest();
    if (m_reader->expects_continue())
        return write(asio::buffer(go_ahead), &SocketConnection::wait_for_bytes);
    wait_for_bytes();
}

void SocketConnection::dispatch()
{
    m_phase = Phase::answering;
    m_keep_alive = m_reader->keep_alive() && !m_edge.stopping;
    if (!do_elsewhere(m_edge.workers, &SocketConnection::handle, &SocketConnection::send))
        refuse(503);
}

void SocketConnection::handle()
{
    m_outgoing = answer(m_edge, m_reader->request(), m_keep_alive);
    m_reader.reset(); // removes the temporary files
}

void SocketConnection::refuse(int status)
{
    const auto id = m_reader ? m_reader->request().correlation_id : new_correlation_id();
    log::info("http.refused", {{"request", id}, {"status", status}});
    m_outgoing = apologise(m_edge, status, m_reader ? m_reader->request().method : Method::get, id);
    m_phase = Phase::answering;
    m_incoming.clear();
    m_reader.reset();
    send();
}

void SocketConnection::send()
{
    const auto& reply = m_outgoing.reply;
    set_deadline(m_edge.options.idle_deadline + time_for(reply.body.size()));
    write(std::array{asio::buffer(reply.head), asio::buffer(reply.body)}, &SocketConnection::send_file);
}

void SocketConnection::send_file()
{
    if (m_outgoing.file.left() == 0)
        return next_request();
    do_disk_work(&SocketConnection::read_file_piece, &SocketConnection::send_file_piece);
}

void SocketConnection::read_file_piece()
{
    m_file_piece = m_outgoing.file.read_piece();
}

void SocketConnection::send_file_piece()
{
    // The length has been promised: cutting the connection is the only way left to say that something is wrong.
    if (m_file_piece.empty())
        return close();
    set_deadline(m_edge.options.idle_deadline);
    write(asio::buffer(m_file_piece), &SocketConnection::send_file);
}

template <class Buffers>
void SocketConnection::write(const Buffers& buffers, Step then)
{
    asio::async_write(m_socket, buffers, [self = shared_from_this(), then](const Error& error, std::size_t) {
        if (self->m_phase == Phase::closed || error == asio::error::operation_aborted)
            return;
        error ? self->close() : ((*self).*then)();
    });
}

bool SocketConnection::do_elsewhere(WorkerPool& pool, Step work, Step then)
{
    m_elsewhere = true;
    const bool offered = pool.offer([self = shared_from_this(), work, then]() mutable {
        ((*self).*work)();
        const auto executor = self->m_socket.get_executor();
        // Moved, so that a connection never ends on a worker.
        asio::post(executor, [self = std::move(self), then] {
            self->m_elsewhere = false;
            if (self->m_phase != Phase::closed)
                ((*self).*then)();
        });
    });
    m_elsewhere = offered;
    return offered;
}

void SocketConnection::do_disk_work(Step work, Step then)
{
    if (do_elsewhere(m_edge.spoolers, work, then))
        return;
    (this->*work)();
    (this->*then)();
}

void SocketConnection::next_request()
{
    const bool keep_alive = m_outgoing.reply.keep_alive && !m_edge.stopping;
    m_outgoing = Outgoing();
    m_file_piece = std::string();
    if (!keep_alive)
        return linger();
    m_phase = Phase::idle;
    set_deadline(m_edge.options.idle_deadline);
    m_incoming.empty() ? wait_for_bytes() : digest();
}

// Closing with bytes unread would reset the connection and take the answer from the client's hands (RFC 9112 section 9.6).
void SocketConnection::linger()
{
    constexpr std::chrono::seconds patience{5};
    m_phase = Phase::lingering;
    set_deadline(patience);
    Error ignored;
    m_socket.shutdown(asio::socket_base::shutdown_send, ignored);
    wait_for_bytes();
}

void SocketConnection::check_deadline(Clock::time_point now)
{
    if (m_elsewhere || now < m_deadline)
        return;
    if (m_phase != Phase::receiving_head && m_phase != Phase::receiving_body)
        return close();
    Error ignored;
    m_socket.cancel(ignored);
    refuse(408);
}

void SocketConnection::wind_down()
{
    if (m_phase == Phase::idle)
        close();
}

void SocketConnection::close()
{
    if (m_phase == Phase::closed)
        return;
    m_phase = Phase::closed;
    m_edge.connections.erase(this);
    Error ignored;
    m_socket.close(ignored);
}

void open_connection(asio::io_context& loop, int socket, std::string peer, Edge& edge, Welcome welcome)
{
    std::make_shared<SocketConnection>(loop, socket, std::move(peer), edge)->start(welcome);
}

} // namespace pendopo::http
