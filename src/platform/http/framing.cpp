#include "platform/http/framing.hpp"

#include "platform/http/ascii.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::http {

static bool is_port(std::string_view text)
{
    unsigned port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return !text.empty() && error == std::errc() && end == text.data() + text.size() && port <= 65535;
}

bool is_host(std::string_view text)
{
    const auto is_name = [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_'; };
    const auto is_address = [](char c) { return hex_value(c) >= 0 || c == ':' || c == '.'; };
    std::string_view name;
    if (!text.empty() && text.front() == '[') {
        const auto close = text.find(']');
        if (close == std::string_view::npos || close < 3)
            return false;
        const auto address = text.substr(1, close - 1);
        if (!std::all_of(address.begin(), address.end(), is_address))
            return false;
        text.remove_prefix(close + 1);
    } else {
        name = text.substr(0, text.find(':'));
        if (name.empty() || !std::all_of(name.begin(), name.end(), is_name))
            return false;
        text.remove_prefix(name.size());
    }
    return text.empty() || (text.front() == ':' && is_port(text.substr(1)));
}

static const std::string* find_header(const Head& head, std::string_view name)
{
    for (const auto& [key, value] : head.headers)
        if (key == name)
            return &value;
    return nullptr;
}

// Fields of which the first and the last reader might each take another one.
static bool has_double(const Head& head)
{
    static constexpr std::string_view single[] = {"host", "content-length", "transfer-encoding", "content-type",
        "content-encoding", "expect", "authorization", "origin"};
    return std::any_of(std::begin(single), std::end(single), [&](std::string_view name) {
        return std::count_if(head.headers.begin(), head.headers.end(), [&](const auto& h) { return h.first == name; }) > 1;
    });
}

static int check_length(Head& head)
{
    const auto* length = find_header(head, "content-length");
    const auto* coding = find_header(head, "transfer-encoding");
    if (coding) {
        if (length || head.version == Version::http_1_0 || *coding != "chunked")
            return 400;
        head.chunked = true;
    }
    if (length) {
        constexpr std::size_t most_digits = 18; // below 2^63
        std::uint64_t value = 0;
        if (length->empty() || length->size() > most_digits || !std::all_of(length->begin(), length->end(), is_digit))
            return 400;
        std::from_chars(length->data(), length->data() + length->size(), value);
        head.length = value;
    }
    const bool has_body = head.chunked || head.length.value_or(0) > 0;
    if (has_body && (head.method == Method::get || head.method == Method::head))
        return 400;
    const bool must_say = head.method == Method::post || head.method == Method::put || head.method == Method::patch;
    return must_say && !head.chunked && !head.length ? 411 : 0;
}

static bool says_close(const Head& head)
{
    for (const auto& [name, value] : head.headers) {
        std::string_view rest = name == "connection" ? std::string_view(value) : std::string_view();
        while (!rest.empty())
            if (equal_ignoring_case(trim_blanks(take_until(rest, ',')), "close"))
                return true;
    }
    return false;
}

int check_framing(Head& head)
{
    const auto* host = find_header(head, "host");
    if (has_double(head) || (host ? !is_host(*host) : head.version == Version::http_1_1))
        return 400;
    if (const int refusal = check_length(head))
        return refusal;
    head.keep_alive = head.version == Version::http_1_1 && !says_close(head);
    if (const auto* expectation = find_header(head, "expect"); expectation && head.version == Version::http_1_1) {
        if (!equal_ignoring_case(*expectation, "100-continue"))
            return 417;
        head.expects_continue = head.chunked || head.length.value_or(0) > 0;
    }
    return 0;
}

} // namespace pendopo::http
