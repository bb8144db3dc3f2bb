// Receiving, the deadlines, the end; what follows a request is in answer_request.cpp.
#include "platform/http/connection.hpp"

#include "platform/log/log.hpp"

#include <algorithm>
#include <system_error>

namespace pendopo::http {

Connection::Connection(ClientSocket socket, std::string peer, Edge& edge)
    : m_socket(std::move(socket)), m_peer(std::move(peer)), m_edge(edge)
{
}

void Connection::start(Welcome welcome)
{
    m_edge.connections.insert(this);
    set_deadline(m_edge.options.header_deadline);
    welcome == Welcome::refuse ? refuse(503) : wait_for_bytes();
}

void Connection::wait_for_bytes()
{
    m_socket.wait_for_bytes(next(&Connection::receive));
}

void Connection::receive()
{
    using Kind = ClientSocket::Received::Kind;
    // A wait that the deadline has overtaken finds the answer on its way.
    if (m_phase == Phase::answering)
        return;
    const auto received = m_socket.read_into(m_edge.scratch);
    if (received.kind == Kind::end)
        return end_of_bytes();
    if (received.kind == Kind::nothing_yet || m_phase == Phase::lingering)
        return wait_for_bytes();
    m_incoming.append(m_edge.scratch.data(), received.size);
    digest();
}

// A client may close its own direction and still read.
void Connection::end_of_bytes()
{
    m_phase == Phase::receiving_head || m_phase == Phase::receiving_body ? refuse(400) : close();
}

void Connection::digest()
{
    if (m_phase == Phase::idle) {
        m_phase = Phase::receiving_head;
        m_reader = std::make_unique<RequestReader>(m_edge.options, m_edge.limits, m_peer);
        if (!std::exchange(m_first, false))
            set_deadline(m_edge.options.header_deadline);
    }
    if (m_phase == Phase::receiving_body && m_reader->writes_to_disk())
        return do_disk_work(&Connection::take, &Connection::after_take);
    take();
    after_take();
}

void Connection::take()
{
    try {
        m_incoming.erase(0, m_reader->take(m_incoming));
        if (m_incoming.empty())
            m_incoming.shrink_to_fit();
    } catch (const std::exception& failure) {
        log::error("http.reading_failed", {{"request", m_reader->request().correlation_id}, {"what", failure.what()}});
        // A full disk may have room again in a while; anything else is our own fault.
        m_failure = dynamic_cast<const std::system_error*>(&failure) ? 503 : 500;
    }
}

void Connection::after_take()
{
    if (m_failure != 0)
        return refuse(m_failure);
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

void Connection::begin_body()
{
    static constexpr std::string_view go_ahead = "HTTP/1.1 100 Continue\r\n\r\n";
    m_phase = Phase::receiving_body;
    set_deadline(std::max(m_edge.options.body_deadline, time_for(m_reader->announced())));
    if (!m_incoming.empty())
        return digest();
    if (m_reader->expects_continue())
        return m_socket.write(go_ahead, {}, next(&Connection::wait_for_bytes));
    wait_for_bytes();
}

ClientSocket::Then Connection::next(Step step)
{
    return [self = shared_from_this(), step](ClientSocket::Outcome outcome) {
        if (self->m_phase != Phase::closed)
            outcome == ClientSocket::Outcome::failed ? self->close() : ((*self).*step)();
    };
}

bool Connection::do_elsewhere(WorkerPool& pool, Step work, Step then)
{
    m_elsewhere = true;
    const bool offered = pool.offer([self = shared_from_this(), work, then]() mutable {
        ((*self).*work)();
        auto& socket = self->m_socket;
        // Moved, so that a connection never ends on a worker.
        socket.post([self = std::move(self), then] {
            self->m_elsewhere = false;
            if (self->m_phase != Phase::closed)
                ((*self).*then)();
        });
    });
    m_elsewhere = offered;
    return offered;
}

void Connection::do_disk_work(Step work, Step then)
{
    if (do_elsewhere(m_edge.spoolers, work, then))
        return;
    (this->*work)();
    (this->*then)();
}

void Connection::check_deadline(std::chrono::steady_clock::time_point now)
{
    if (m_elsewhere || now < m_deadline)
        return;
    if (m_phase != Phase::receiving_head && m_phase != Phase::receiving_body)
        return close();
    m_socket.cancel();
    refuse(408);
}

void Connection::wind_down()
{
    if (m_phase == Phase::idle)
        close();
}

void Connection::close()
{
    if (m_phase == Phase::closed)
        return;
    m_phase = Phase::closed;
    m_edge.connections.erase(this);
    m_socket.close();
}

} // namespace pendopo::http
