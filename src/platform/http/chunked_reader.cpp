#include "platform/http/chunked_reader.hpp"

#include "platform/http/ascii.hpp"

#include <algorithm>

namespace pendopo::http {

ChunkedReader::Piece ChunkedReader::take_size(std::string_view bytes)
{
    constexpr std::size_t most_digits = 8;
    std::size_t digits = 0;
    std::uint64_t size = 0;
    while (digits < bytes.size() && digits <= most_digits && hex_value(bytes[digits]) >= 0)
        size = size * 16 + static_cast<unsigned>(hex_value(bytes[digits++]));
    if (digits > most_digits || (digits == 0 && !bytes.empty())) {
        m_state = State::malformed;
        return {};
    }
    const auto end = bytes.substr(digits, 2);
    if (end != std::string_view("\r\n").substr(0, end.size()))
        m_state = State::malformed;
    if (m_state == State::malformed || end.size() < 2)
        return {};
    m_left = size;
    m_state = size == 0 ? State::last_end : State::content;
    return {digits + 2, {}};
}

ChunkedReader::Piece ChunkedReader::take_line_end(std::string_view bytes, State next)
{
    const auto end = bytes.substr(0, 2);
    if (end != std::string_view("\r\n").substr(0, end.size()))
        m_state = State::malformed;
    if (m_state == State::malformed || end.size() < 2)
        return {};
    m_state = next;
    return {2, {}};
}

ChunkedReader::Piece ChunkedReader::take(std::string_view bytes)
{
    switch (m_state) {
    case State::size:
        return take_size(bytes);
    case State::content: {
        const auto content = bytes.substr(0, m_left);
        m_left -= content.size();
        if (m_left == 0)
            m_state = State::content_end;
        return {content.size(), content};
    }
    case State::content_end:
        return take_line_end(bytes, State::size);
    case State::last_end:
        return take_line_end(bytes, State::complete);
    default:
        return {};
    }
}

} // namespace pendopo::http
