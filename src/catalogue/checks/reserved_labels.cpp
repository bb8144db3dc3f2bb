#include "catalogue/checks/reserved_labels.hpp"

#include <algorithm>
#include <array>

namespace pendopo::catalogue {

bool is_reserved_label(std::string_view label)
{
    static constexpr std::array<std::string_view, 27> reserved{"www", "mail", "email", "smtp", "imap", "pop", "pop3", "mx",
        "ns", "ns1", "ns2", "dns", "ftp", "webmail", "autodiscover", "autoconfig", "localhost", "admin", "administrator",
        "root", "hostmaster", "postmaster", "webmaster", "abuse", "api", "vpn", "wpad"};
    return std::find(reserved.begin(), reserved.end(), label) != reserved.end();
}

} // namespace pendopo::catalogue
