#include "platform/http/multipart_reader.hpp"

#include "platform/http/ascii.hpp"

#include <algorithm>

namespace pendopo::http {

static constexpr std::size_t part_head_limit = 4096;

bool MultipartReader::is_boundary(std::string_view text)
{
    const auto allowed = [](char c) {
        return is_letter(c) || is_digit(c)
            || (c != '\0' && std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos);
    };
    return !text.empty() && text.size() <= 70 && text.back() != ' ' && std::all_of(text.begin(), text.end(), allowed);
}

// The body is read as if a line end stood in front of it, so that the first boundary is like every other.
MultipartReader::MultipartReader(std::string_view boundary, PartTaker& taker)
    : m_taker(taker), m_delimiter("\r\n--" + std::string(boundary)), m_pending("\r\n")
{
}

int MultipartReader::take(std::string_view bytes)
{
    m_pending.append(bytes);
    while (m_refusal == 0 && step())
        continue;
    m_pending.erase(0, m_at);
    m_at = 0;
    return m_refusal;
}

int MultipartReader::finish()
{
    if (m_refusal == 0 && m_state != State::epilogue)
        m_refusal = 400;
    return m_refusal;
}

bool MultipartReader::step()
{
    switch (m_state) {
    case State::first_boundary:
        return take_boundary();
    case State::part_head:
        return take_part_head();
    case State::part_content:
        return take_content();
    case State::behind_boundary:
        return take_behind_boundary();
    case State::epilogue:
        return take_epilogue();
    }
    return false;
}

bool MultipartReader::take_boundary()
{
    const auto seen = std::string_view(m_pending).substr(m_at, m_delimiter.size());
    if (seen != std::string_view(m_delimiter).substr(0, seen.size()))
        m_refusal = 400;
    if (m_refusal != 0 || seen.size() < m_delimiter.size())
        return false;
    m_at += m_delimiter.size();
    m_state = State::behind_boundary;
    return true;
}

bool MultipartReader::take_behind_boundary()
{
    const auto seen = std::string_view(m_pending).substr(m_at, 2);
    if (seen.size() < 2)
        return false;
    if (seen != "\r\n" && seen != "--")
        m_refusal = 400;
    m_state = seen == "--" ? State::epilogue : State::part_head;
    m_at += 2;
    return m_refusal == 0;
}

bool MultipartReader::take_part_head()
{
    const auto rest = std::string_view(m_pending).substr(m_at, part_head_limit);
    const auto end = rest.find("\r\n\r\n");
    if (end == std::string_view::npos) {
        if (rest.size() == part_head_limit)
            m_refusal = 431;
        return false;
    }
    auto head = read_part_head(rest.substr(0, end));
    m_refusal = head ? m_taker.begin_part(std::move(*head)) : 400;
    m_at += end + 4;
    m_state = State::part_content;
    return m_refusal == 0;
}

bool MultipartReader::take_content()
{
    const auto rest = std::string_view(m_pending).substr(m_at);
    const auto end = rest.find(m_delimiter);
    if (end != std::string_view::npos) {
        m_refusal = m_taker.take_part(rest.substr(0, end));
        if (m_refusal == 0)
            m_refusal = m_taker.end_part();
        m_at += end + m_delimiter.size();
        m_state = State::behind_boundary;
        return m_refusal == 0;
    }
    // What may be the beginning of the delimiter waits for its rest.
    if (rest.size() >= m_delimiter.size()) {
        const auto certain = rest.size() - (m_delimiter.size() - 1);
        m_refusal = m_taker.take_part(rest.substr(0, certain));
        m_at += certain;
    }
    return false;
}

bool MultipartReader::take_epilogue()
{
    const auto rest = std::string_view(m_pending).substr(m_at);
    if (rest != std::string_view("\r\n").substr(0, rest.size()))
        m_refusal = 400;
    return false;
}

} // namespace pendopo::http
