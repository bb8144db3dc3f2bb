#include "catalogue/fields/ip_range.hpp"

#include "catalogue/fields/text_type.hpp"

#include <arpa/inet.h>
#include <charconv>

namespace pendopo::catalogue {

namespace {

bool bit(const std::array<std::uint8_t, 16>& bytes, int at)
{
    return (bytes[static_cast<std::size_t>(at / 8)] >> (7 - at % 8)) & 1;
}

// Without a sign or a leading zero, so that each length is written in one way.
std::optional<int> read_length(std::string_view text)
{
    int length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && all_digits(text);
    return whole && !(text.size() > 1 && text.front() == '0') ? std::optional(length) : std::nullopt;
}

} // namespace

bool IpRange::has_host_part() const
{
    for (int i = prefix; i < longest(); ++i)
        if (bit(bytes, i))
            return true;
    return false;
}

std::string IpRange::text() const
{
    char words[INET6_ADDRSTRLEN] = {};
    inet_ntop(family == 4 ? AF_INET : AF_INET6, bytes.data(), words, sizeof words);
    return prefix == longest() ? words : std::string(words) + "/" + std::to_string(prefix);
}

std::string IpRange::bits() const
{
    std::string all = std::to_string(family);
    for (int i = 0; i < prefix; ++i)
        all += bit(bytes, i) ? '1' : '0';
    return all;
}

std::optional<IpRange> parse_ip_range(std::string_view text)
{
    const auto slash = text.find('/');
    const std::string address(text.substr(0, slash));
    IpRange range;
    if (inet_pton(AF_INET, address.c_str(), range.bytes.data()) == 1)
        range.family = 4;
    else if (inet_pton(AF_INET6, address.c_str(), range.bytes.data()) == 1)
        range.family = 6;
    else
        return std::nullopt;
    range.prefix = range.longest();
    if (slash == std::string_view::npos)
        return range;
    const auto length = read_length(text.substr(slash + 1));
    if (!length || *length > range.longest())
        return std::nullopt;
    range.prefix = *length;
    return range;
}

} // namespace pendopo::catalogue
