// A range of IP addresses: a network address and the length of its prefix (RFC 4632 for IPv4, RFC 4291 for IPv6).
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::catalogue {

struct IpRange {
    int family = 4; // 4 or 6
    std::array<std::uint8_t, 16> bytes{};
    int prefix = 32; // bits

    int longest() const { return family == 4 ? 32 : 128; }
    // Whether bits are set behind the prefix: then it is an address in a network, not a network.
    bool has_host_part() const;
    // The one way of writing it: RFC 5952 for IPv6; without the prefix when it is a single address.
    std::string text() const;
    // The family and the bits of the prefix: "400001010…". One range holds another when its bits begin the other's.
    std::string bits() const;
};

// "10.10.4.0/24", "2001:db8::/48", or an address alone, which is a range of one. Empty for anything else.
std::optional<IpRange> parse_ip_range(std::string_view text);

} // namespace pendopo::catalogue
