// Takes the chunks off a body (RFC 9112 section 7.1): hexadecimal size, CRLF, bytes, CRLF. Chunk extensions and
// trailers are refused: nothing here uses them, and they are where readers disagree.
#pragma once
#include <cstdint>
#include <string_view>

namespace pendopo::http {

class ChunkedReader {
public:
    struct Piece {
        std::size_t consumed = 0;
        std::string_view content; // part of the body; empty for the bytes around it
    };
    // Takes the next piece off the front of `bytes`; asks for more when nothing is consumed.
    Piece take(std::string_view bytes);
    bool complete() const { return m_state == State::complete; }
    bool malformed() const { return m_state == State::malformed; }

private:
    enum class State { size, content, content_end, last_end, complete, malformed };
    Piece take_size(std::string_view bytes);
    Piece take_line_end(std::string_view bytes, State next);

    State m_state = State::size;
    std::uint64_t m_left = 0;
};

} // namespace pendopo::http
