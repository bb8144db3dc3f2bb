// The character classes of RFC 9110 section 5.6; ASCII only, whatever the locale.
#pragma once
#include <array>
#include <string>
#include <string_view>

namespace pendopo::http {

constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}
constexpr bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline constexpr auto token_characters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
        table[static_cast<unsigned char>(c)] = true;
    for (int c = 0; c < 128; ++c)
        table[c] = table[c] || is_digit(static_cast<char>(c)) || is_letter(static_cast<char>(c));
    return table;
}();
constexpr bool is_token_character(char c)
{
    return token_characters[static_cast<unsigned char>(c)];
}

// The value of a hexadecimal digit, or -1.
constexpr int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool is_token(std::string_view text); // at least one character
std::string lower_case(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);
std::string_view trim_blanks(std::string_view text); // SP and HTAB

// The text before `separator`, taken off the front of `rest` together with the separator.
std::string_view take_until(std::string_view& rest, char separator);

} // namespace pendopo::http
