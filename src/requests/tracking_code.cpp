#include "requests/tracking_code.hpp"

#include "platform/crypto/crypto.hpp"

#include <cctype>
#include <charconv>

namespace pendopo::requests {

namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32

std::string as_typed(std::string_view text)
{
    std::string plain;
    for (char c : text) {
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (c == 'O')
            c = '0';
        if (c == 'I' || c == 'L')
            c = '1';
        if (letters.find(c) != std::string_view::npos)
            plain += c;
    }
    return plain;
}

} // namespace

Secret tracking_code(const Secret& key, std::string_view number, std::string_view salt)
{
    const auto hex = crypto::keyed_digest_hex(key.reveal(), "track:" + std::string(number) + ":" + std::string(salt));
    std::string code;
    for (int i = 0; i < 8; ++i) {
        unsigned byte = 0;
        std::from_chars(&hex[static_cast<std::size_t>(i) * 2], &hex[static_cast<std::size_t>(i) * 2 + 2], byte, 16);
        code += letters[byte % 32];
        if (i == 3)
            code += '-';
    }
    return Secret(code);
}

bool tracking_code_matches(const Secret& key, const Request& request, std::string_view typed)
{
    return crypto::equal_in_constant_time(as_typed(tracking_code(key, request.number, request.salt).reveal()), as_typed(typed));
}

} // namespace pendopo::requests
