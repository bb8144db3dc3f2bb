// What one caller sends to the API in a test, and what comes back.
#pragma once
#include "access/grants.hpp"
#include "platform/data/value.hpp"
#include "ui/visit.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pendopo::requests::api {

struct Called {
    int status = 0;
    Value body;
    http::Fields headers;
    std::string header(std::string_view name) const
    {
        for (const auto& [one, value] : headers)
            if (one == name)
                return value;
        return {};
    }
};

// What one caller sends.
struct Call {
    ui::Handler handler;
    const access::Actor& actor;
    std::map<std::string, std::string, std::less<>> parameters = {};
    Value json = {};
    std::vector<std::pair<std::string, std::string>> files = {}; // part name, bytes
    std::string part = {};                                       // of the JSON; empty: not multipart
    std::string key = {};                                        // Idempotency-Key
    http::Fields query = {};
    std::string tracking_code = {}; // in its header
};

} // namespace pendopo::requests::api
