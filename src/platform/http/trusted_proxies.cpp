#include "platform/http/trusted_proxies.hpp"

#include "platform/http/ascii.hpp"

#include <algorithm>
#include <arpa/inet.h>

namespace pendopo::http {

static bool is_address(const std::string& text)
{
    in6_addr ignored;
    return ::inet_pton(AF_INET, text.c_str(), &ignored) == 1 || ::inet_pton(AF_INET6, text.c_str(), &ignored) == 1;
}

std::string plain_address(std::string address)
{
    constexpr std::string_view mapped = "::ffff:";
    const bool is_mapped = address.starts_with(mapped) && address.find('.') != std::string::npos;
    return is_mapped ? address.substr(mapped.size()) : address;
}

// The elements of all fields of that name, in order.
static std::vector<std::string> read_list(const Fields& headers, std::string_view name)
{
    std::vector<std::string> elements;
    for (const auto& [key, value] : headers) {
        std::string_view rest = key == name ? std::string_view(value) : std::string_view();
        while (!rest.empty())
            elements.emplace_back(trim_blanks(take_until(rest, ',')));
    }
    return elements;
}

Origin find_origin(const std::string& peer, const Fields& headers, const std::vector<std::string>& trusted)
{
    const auto is_trusted
        = [&](const std::string& address) { return std::find(trusted.begin(), trusted.end(), address) != trusted.end(); };
    Origin origin{plain_address(peer), false};
    if (!is_trusted(origin.address))
        return origin;
    const auto protocols = read_list(headers, "x-forwarded-proto");
    origin.secure = !protocols.empty() && equal_ignoring_case(protocols.back(), "https");
    auto chain = read_list(headers, "x-forwarded-for");
    for (; !chain.empty() && is_trusted(origin.address) && is_address(chain.back()); chain.pop_back())
        origin.address = plain_address(chain.back());
    return origin;
}

} // namespace pendopo::http
