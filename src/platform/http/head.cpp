#include "platform/http/head.hpp"

#include "platform/http/ascii.hpp"
#include "platform/http/framing.hpp"
#include "platform/http/url.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>
#include <array>

namespace pendopo::http {

HeadEnd find_head_end(std::string_view bytes, std::size_t from)
{
    for (std::size_t i = from > 0 ? from - 1 : 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (!is_control(c)) // nearly all
            continue;
        if (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] != '\n')
            return {true, 0};
        if (c == '\n') {
            if (i < 2 || bytes[i - 1] != '\r')
                return {true, 0};
            if (bytes[i - 2] == '\n')
                return {false, i + 1};
        } else if (c != '\r' && c != '\t') {
            return {true, 0};
        }
    }
    return {};
}

static std::string_view take_line(std::string_view& rest)
{
    const auto line = take_until(rest, '\n');
    return line.empty() ? line : line.substr(0, line.size() - 1);
}

static std::optional<Method> read_method(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Method>, 7> methods{
        {{"GET", Method::get}, {"HEAD", Method::head}, {"POST", Method::post}, {"PUT", Method::put}, {"PATCH", Method::patch},
            {"DELETE", Method::del}, {"OPTIONS", Method::options}}};
    for (const auto& [text, method] : methods)
        if (text == name)
            return method;
    return std::nullopt;
}

static bool is_version(std::string_view text)
{
    return text.size() == 8 && text.substr(0, 5) == "HTTP/" && is_digit(text[5]) && text[6] == '.' && is_digit(text[7]);
}

static bool is_target_character(char c)
{
    return c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\' && c != '#';
}

std::string_view find_target(std::string_view bytes)
{
    if (!is_token(take_until(bytes, ' ')) || !bytes.starts_with('/'))
        return {};
    const auto end = std::find_if_not(bytes.begin(), bytes.end(), is_target_character);
    return bytes.substr(0, static_cast<std::size_t>(end - bytes.begin()));
}

// Only the origin form (RFC 9112 section 3.2.1): nobody's proxy is spoken to here.
static int check_target(std::string_view target, Head& head)
{
    if (!std::all_of(target.begin(), target.end(), is_target_character))
        return 400;
    auto path = read_path(take_until(target, '?'));
    auto query = read_pairs(target, most_query_fields);
    if (!path || !query)
        return 400;
    head.path = std::move(*path);
    head.query = std::move(*query);
    return 0;
}

static int check_request_line(std::string_view line, Head& head)
{
    head.target = find_target(line);
    const auto method = take_until(line, ' ');
    const auto target = take_until(line, ' ');
    head.method = read_method(method).value_or(Method::get);
    if (!is_token(method) || target.empty() || !is_version(line))
        return 400;
    if (line != "HTTP/1.1" && line != "HTTP/1.0")
        return 505;
    head.version = line == "HTTP/1.1" ? Version::http_1_1 : Version::http_1_0;
    if (method == "TRACE" || method == "CONNECT")
        return 405;
    if (!read_method(method))
        return 501;
    return check_target(target, head);
}

static int add_header(std::string_view line, Head& head)
{
    constexpr std::size_t most = 100;
    const auto colon = line.find(':');
    // A blank before the colon or at the line's beginning (obs-fold) is no token character.
    if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
        return 400;
    const auto value = trim_blanks(line.substr(colon + 1));
    if (!text::valid_utf8(value))
        return 400;
    if (head.headers.size() == most)
        return 431;
    head.headers.emplace_back(lower_case(line.substr(0, colon)), value);
    return 0;
}

CheckedHead check_head(std::string_view bytes)
{
    CheckedHead checked;
    const auto end = find_head_end(bytes, 0);
    if (end.malformed || end.end == 0 || end.end != bytes.size()) {
        checked.refusal = 400;
        return checked;
    }
    checked.refusal = check_request_line(take_line(bytes), checked.head);
    // Also behind a line that is refused: they say in which language its sender reads.
    int of_fields = 0;
    for (auto line = take_line(bytes); of_fields == 0 && !line.empty(); line = take_line(bytes))
        of_fields = add_header(line, checked.head);
    checked.refusal = checked.refusal != 0 ? checked.refusal : of_fields;
    if (checked.refusal == 0)
        checked.refusal = check_framing(checked.head);
    return checked;
}

} // namespace pendopo::http
