#include "platform/mail/encode.hpp"

namespace pendopo::mail {

namespace {

bool is_plain(std::string_view text)
{
    for (unsigned char c : text)
        if (c < 0x20 || c > 0x7e)
            return false;
    // A text that looks like an encoded word would be decoded by the reader's program.
    return text.size() <= 60 && text.find("=?") == std::string_view::npos;
}

std::string base64(std::string_view bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k > bytes.size() ? '=' : alphabet[group >> (18 - 6 * k) & 63];
    }
    return text;
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool stands_as_it_is(std::string_view text, std::size_t i)
{
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == ' ' || c == '\t')
        return i + 1 < text.size() && text[i + 1] != '\n' && text[i + 1] != '\r'; // servers may cut blanks off a line's end
    return c > 0x20 && c < 0x7f && c != '=';
}

} // namespace

std::string encode_header(std::string_view utf8)
{
    if (is_plain(utf8))
        return std::string(utf8);
    std::string header;
    while (!utf8.empty()) {
        // 45 bytes make 60 characters of base64: with "=?utf-8?B?" and "?=" 72. No character is cut in two.
        std::size_t length = utf8.size() < 45 ? utf8.size() : 45;
        while (length > 1 && length < utf8.size() && continues_character(utf8[length]))
            --length;
        header += (header.empty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + base64(utf8.substr(0, length)) + "?=";
        utf8.remove_prefix(length);
    }
    return header;
}

std::string encode_body(std::string_view utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string body;
    std::size_t column = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n')
            continue;
        if (utf8[i] == '\n') {
            body += "\r\n";
            column = 0;
            continue;
        }
        const bool plain = stands_as_it_is(utf8, i);
        if (column + (plain ? 1 : 3) > 75) {
            body += "=\r\n";
            column = 0;
        }
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (plain)
            body += utf8[i];
        else
            body.append(1, '=').append(1, digits[c >> 4]).append(1, digits[c & 15]);
        column += plain ? 1 : 3;
    }
    return body.ends_with("\r\n") ? body : body + "\r\n";
}

} // namespace pendopo::mail
