// Takes a multipart/form-data body apart while it arrives (RFC 7578, RFC 2046 section 5.1.1); keeps at most one piece
// of it. No preamble, no nested parts, no transfer encodings: browsers send none.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::http {

struct PartHead {
    std::string field;
    bool is_file = false;     // it has a file name, if an empty one
    std::string file_name;    // made safe: see safe_file_name
    std::string content_type; // as claimed
};

// Empty when the block is not the head of a form part: no Content-Disposition: form-data with a name, bad text, too
// many lines.
std::optional<PartHead> read_part_head(std::string_view block);

// The last part of a path of either kind, valid UTF-8, no control characters, at most 255 bytes with its extension
// kept. An empty name stays empty; a name that is nothing but a path becomes "berkas".
std::string safe_file_name(std::string_view claimed);

// Who takes the parts. Each answer is 0, or the status with which to refuse the request.
class PartTaker {
public:
    virtual ~PartTaker() = default;
    virtual int begin_part(PartHead head) = 0;
    virtual int take_part(std::string_view bytes) = 0;
    virtual int end_part() = 0;
};

class MultipartReader {
public:
    MultipartReader(std::string_view boundary, PartTaker& taker);
    int take(std::string_view bytes); // 0, or the status to refuse with
    int finish();                     // 400 when the closing boundary has not come
    static bool is_boundary(std::string_view text);

private:
    enum class State { first_boundary, part_head, part_content, behind_boundary, epilogue };
    // Each moves on when enough has arrived and says whether it did.
    bool take_boundary();
    bool take_part_head();
    bool take_content();
    bool take_behind_boundary();
    bool take_epilogue();
    bool step();

    PartTaker& m_taker;
    std::string m_delimiter; // CRLF "--" boundary
    std::string m_pending;
    std::size_t m_at = 0; // how much of m_pending is used up
    State m_state = State::first_boundary;
    int m_refusal = 0;
};

} // namespace pendopo::http
