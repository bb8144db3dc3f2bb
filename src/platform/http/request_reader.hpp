// Reads one request from bytes as they arrive: head, then what the route's limits allow of a body. Knows no socket and
// no clock; once it holds a request or a refusal it takes nothing more.
#pragma once
#include "platform/http/body_taker.hpp"
#include "platform/http/chunked_reader.hpp"
#include "platform/http/head.hpp"
#include "platform/http/server.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace pendopo::http {

std::string new_correlation_id();

class RequestReader {
public:
    enum class State { head, body, complete, refused };

    // `peer` is the address at the other end of the connection.
    RequestReader(const ServerOptions& options, const Server::Limits& limits, std::string peer);

    // Takes from the front of `bytes` and says how much; the caller keeps the rest and shows it again with what follows
    // it. A head is taken whole; the body begins with the next call. Throws std::system_error when the disk is broken.
    std::size_t take(std::string_view bytes);

    // What of a head that has not come whole is known of its target, before somebody says no to it.
    void note_target(std::string_view bytes);

    State state() const { return m_state; }
    int refusal() const { return m_refusal; } // the status, when refused
    Request& request() { return m_request; }
    bool keep_alive() const { return m_keep_alive; }
    bool expects_continue() const { return m_expects_continue; } // the client waits for 100 before it sends the body
    bool writes_to_disk() const { return m_taker && m_taker->writes_to_disk(); }
    std::uint64_t announced() const { return m_left; } // bytes of the body still to come; 0 when chunked

private:
    void take_head(std::string_view head);
    void take_over(Head& head);
    void begin_body(Head& head);
    void refuse(int status);
    void finish();
    std::size_t take_counted(std::string_view bytes);
    std::size_t take_chunks(std::string_view bytes);
    bool take_content(std::string_view bytes);

    const ServerOptions& m_options;
    const Server::Limits& m_limits;
    std::string m_peer;
    State m_state = State::head;
    int m_refusal = 0;
    std::size_t m_scanned = 0;
    bool m_keep_alive = true;
    bool m_expects_continue = false;
    bool m_chunked = false;
    std::uint64_t m_left = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_total_limit = 0;
    ChunkedReader m_chunks;
    std::unique_ptr<BodyTaker> m_taker;
    Request m_request;
};

} // namespace pendopo::http
