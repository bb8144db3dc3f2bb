// Where a request really came from, when it came through a proxy of ours (X-Forwarded-For, X-Forwarded-Proto).
#pragma once
#include "platform/http/message.hpp"

#include <string>
#include <vector>

namespace pendopo::http {

struct Origin {
    std::string address;
    bool secure = false;
};

// `peer` is the other end of the socket. The fields are believed only when it is one of `trusted`; the chain is
// followed from the end, through trusted addresses, to the first that is not.
Origin find_origin(const std::string& peer, const Fields& headers, const std::vector<std::string>& trusted);

// "::ffff:192.0.2.1" is the same as "192.0.2.1".
std::string plain_address(std::string address);

} // namespace pendopo::http
