#include "platform/http/cookies.hpp"

#include "platform/http/ascii.hpp"

#include <algorithm>

namespace pendopo::http {

static bool is_cookie_character(char c)
{
    return c > 0x20 && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
}

Fields read_cookies(std::string_view header)
{
    constexpr std::size_t most = 100;
    Fields cookies;
    while (!header.empty() && cookies.size() < most) {
        auto value = trim_blanks(take_until(header, ';'));
        if (value.find('=') == std::string_view::npos)
            continue;
        const auto name = take_until(value, '=');
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        if (is_token(name) && std::all_of(value.begin(), value.end(), is_cookie_character))
            cookies.emplace_back(name, value);
    }
    return cookies;
}

} // namespace pendopo::http
