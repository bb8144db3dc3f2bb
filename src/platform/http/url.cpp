#include "platform/http/url.hpp"

#include "platform/http/ascii.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::http {

std::optional<std::string> decode_percent(std::string_view text, Plus plus)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (text.size() - i < 3 || hex_value(text[i + 1]) < 0 || hex_value(text[i + 2]) < 0)
                return std::nullopt;
            decoded.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
            i += 2;
        } else {
            decoded.push_back(text[i] == '+' && plus == Plus::blank ? ' ' : text[i]);
        }
    }
    return decoded;
}

std::string encode_percent(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            encoded.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded.push_back('%');
        encoded.push_back(digits[byte >> 4]);
        encoded.push_back(digits[byte & 15]);
    }
    return encoded;
}

std::optional<std::string> read_path(std::string_view raw)
{
    std::string path;
    if (raw.empty() || raw.front() != '/')
        return std::nullopt;
    std::string_view rest = raw.substr(1);
    for (bool last = false; !last;) {
        last = rest.find('/') == std::string_view::npos;
        const auto segment = decode_percent(take_until(rest, '/'), Plus::literal);
        // A slash that was encoded would read as another path behind us than in front of us.
        if (!segment || *segment == "." || *segment == ".." || segment->find_first_of("/\\") != std::string::npos)
            return std::nullopt;
        if (!segment->empty() || last)
            path.append("/").append(*segment);
    }
    if (std::any_of(path.begin(), path.end(), is_control) || !text::valid_utf8(path))
        return std::nullopt;
    return path;
}

static std::optional<std::string> read_text(std::string_view encoded)
{
    auto decoded = decode_percent(encoded, Plus::blank);
    if (!decoded || decoded->find('\0') != std::string::npos || !text::valid_utf8(*decoded))
        return std::nullopt;
    return decoded;
}

std::optional<Fields> read_pairs(std::string_view text, std::size_t most)
{
    Fields fields;
    while (!text.empty()) {
        auto value = take_until(text, '&');
        if (value.empty())
            continue;
        auto name = read_text(take_until(value, '='));
        auto decoded = read_text(value);
        if (!name || !decoded || fields.size() == most)
            return std::nullopt;
        fields.emplace_back(std::move(*name), std::move(*decoded));
    }
    return fields;
}

} // namespace pendopo::http
