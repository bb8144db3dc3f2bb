// What follows a request on its connection: a worker's answer or a refusal, its way out, and what comes after it.
#include "platform/http/connection.hpp"
#include "platform/log/log.hpp"

namespace pendopo::http {

void Connection::dispatch()
{
    m_phase = Phase::answering;
    m_keep_alive = m_reader->keep_alive() && !m_edge.stopping;
    if (!do_elsewhere(m_edge.workers, &Connection::handle, &Connection::send))
        refuse(503);
}

void Connection::handle()
{
    m_outgoing = answer(m_edge, m_reader->request(), m_keep_alive);
    m_reader.reset(); // removes the temporary files
}

void Connection::refuse(int status)
{
    Request nothing_known;
    nothing_known.correlation_id = new_correlation_id();
    if (m_reader)
        m_reader->note_target(m_incoming);
    const auto& known = m_reader ? m_reader->request() : nothing_known;
    log::info("http.refused", {{"request", known.correlation_id}, {"status", status}});
    m_outgoing = apologise(m_edge, status, known);
    m_phase = Phase::answering;
    m_incoming.clear();
    m_reader.reset();
    send();
}

void Connection::send()
{
    const auto& reply = m_outgoing.reply;
    set_deadline(m_edge.options.idle_deadline + time_for(reply.body.size()));
    m_socket.write(reply.head, reply.body, next(&Connection::send_file));
}

void Connection::send_file()
{
    if (m_outgoing.file.left() == 0)
        return next_request();
    do_disk_work(&Connection::read_file_piece, &Connection::send_file_piece);
}

void Connection::read_file_piece()
{
    m_file_piece = m_outgoing.file.read_piece();
}

void Connection::send_file_piece()
{
    // The length has been promised: cutting the connection is the only way left to say that something is wrong.
    if (m_file_piece.empty())
        return close();
    set_deadline(m_edge.options.idle_deadline);
    m_socket.write(m_file_piece, {}, next(&Connection::send_file));
}

void Connection::next_request()
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

// Closing with bytes unread would reset the connection and take the answer from the client's hands (RFC 9112
// section 9.6).
void Connection::linger()
{
    m_phase = Phase::lingering;
    set_deadline(std::chrono::seconds(m_edge.stopping ? 1 : 5));
    m_socket.end_of_sending();
    wait_for_bytes();
}

} // namespace pendopo::http
