// What the handler of a page answered, for tests that ask it without the edge between.
#pragma once
#include "base/result.hpp"
#include "platform/http/message.hpp"

#include <optional>
#include <string>

namespace pendopo::ui {

struct AskedPage {
    int status = 0; // 0: refused, `why` says why
    std::string body, location, type;
    std::optional<Why> why;
    bool says(const std::string& part) const { return body.find(part) != std::string::npos; }
};

inline AskedPage asked_page(const Result<http::Response>& reply)
{
    AskedPage asked;
    if (reply.refused()) {
        asked.why = reply.refusal().why;
        return asked;
    }
    asked.status = reply->status;
    asked.body = reply->body;
    for (const auto& [name, value] : reply->headers)
        if (name == "Location")
            asked.location = value;
        else if (name == "Content-Type")
            asked.type = value;
    return asked;
}

} // namespace pendopo::ui
