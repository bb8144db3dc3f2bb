#include "platform/http/request_reader.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/http/cookies.hpp"
#include "platform/http/trusted_proxies.hpp"

namespace pendopo::http {

std::string new_correlation_id()
{
    constexpr std::size_t id_bytes = 12;
    return crypto::random_token(id_bytes);
}

RequestReader::RequestReader(const ServerOptions& options, const Server::Limits& limits, std::string peer)
    : m_options(options), m_limits(limits), m_peer(std::move(peer))
{
    m_request.correlation_id = new_correlation_id();
}

void RequestReader::refuse(int status)
{
    m_state = State::refused;
    m_refusal = status;
    m_keep_alive = false;
}

std::size_t RequestReader::take(std::string_view bytes)
{
    if (m_state == State::body)
        return m_chunked ? take_chunks(bytes) : take_counted(bytes);
    if (m_state != State::head)
        return 0;
    const auto [malformed, end] = find_head_end(bytes, m_scanned);
    m_scanned = bytes.size();
    if (malformed) {
        note_target(bytes);
        refuse(400);
    } else if (end > m_options.header_limit || (end == 0 && bytes.size() >= m_options.header_limit)) {
        note_target(bytes);
        // A request line without an end is a target that is too long; otherwise it is the fields.
        refuse(bytes.substr(0, m_options.header_limit).find('\n') == std::string_view::npos ? 414 : 431);
    } else if (end > 0) {
        take_head(bytes.substr(0, end));
    }
    return m_state == State::head ? 0 : end;
}

void RequestReader::note_target(std::string_view bytes)
{
    if (m_state == State::head)
        m_request.target = find_target(bytes);
}

void RequestReader::take_head(std::string_view bytes)
{
    auto [refusal, head] = check_head(bytes);
    take_over(head);
    if (refusal != 0)
        return refuse(refusal);
    m_keep_alive = head.keep_alive;
    begin_body(head);
}

void RequestReader::take_over(Head& head)
{
    m_request.method = head.method;
    m_request.target = std::move(head.target);
    m_request.path = std::move(head.path);
    m_request.query = std::move(head.query);
    m_request.headers = std::move(head.headers);
    for (const auto& [name, value] : m_request.headers)
        if (name == "cookie")
            for (auto& cookie : read_cookies(value))
                m_request.cookies.push_back(std::move(cookie));
    const auto origin = find_origin(m_peer, m_request.headers, m_options.trusted_proxies);
    m_request.peer = origin.address;
    m_request.secure = origin.secure;
}

void RequestReader::begin_body(Head& head)
{
    if (!head.chunked && head.length.value_or(0) == 0) {
        m_state = State::complete;
        return;
    }
    const auto limits = m_limits(m_request);
    m_total_limit = limits.total;
    m_chunked = head.chunked;
    m_left = head.length.value_or(0);
    if (m_left > m_total_limit)
        return refuse(413);
    auto [refusal, taker] = choose_body_taker(m_request, limits, m_options.spool_folder);
    if (refusal != 0)
        return refuse(refusal);
    m_taker = std::move(taker);
    m_expects_continue = head.expects_continue;
    m_state = State::body;
}

bool RequestReader::take_content(std::string_view bytes)
{
    m_total += bytes.size();
    if (const int refusal = m_total > m_total_limit ? 413 : m_taker->take(bytes))
        refuse(refusal);
    return m_state == State::body;
}

void RequestReader::finish()
{
    if (const int refusal = m_taker->finish(m_request))
        return refuse(refusal);
    m_state = State::complete;
}

std::size_t RequestReader::take_counted(std::string_view bytes)
{
    const auto content = bytes.substr(0, m_left);
    m_left -= content.size();
    if (take_content(content) && m_left == 0)
        finish();
    return content.size();
}

std::size_t RequestReader::take_chunks(std::string_view bytes)
{
    std::size_t consumed = 0;
    while (m_state == State::body) {
        const auto piece = m_chunks.take(bytes.substr(consumed));
        consumed += piece.consumed;
        if (m_chunks.malformed())
            refuse(400);
        else if (m_chunks.complete())
            finish();
        else if (piece.consumed == 0 || !take_content(piece.content))
            break;
    }
    return consumed;
}

} // namespace pendopo::http
