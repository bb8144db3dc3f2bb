#include "ui/security_headers.hpp"

#include "platform/http/ascii.hpp"

namespace pendopo::ui {

constexpr const char* policy_of_pages
    = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src "
      "'self'; "
      "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; frame-src 'self'";

const std::string* find_header(const http::Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers)
        if (http::equal_ignoring_case(key, name))
            return &value;
    return nullptr;
}

static void add(http::Response& response, const char* name, const char* value)
{
    if (!find_header(response, name))
        response.with(name, value);
}

void add_security_headers(http::Response& response, const http::Request& request)
{
    const auto* type = find_header(response, "content-type");
    const bool embedded = type && *type == "application/pdf";
    add(response, "Content-Security-Policy", embedded ? "frame-ancestors 'self'" : policy_of_pages);
    add(response, "X-Frame-Options", embedded ? "SAMEORIGIN" : "DENY");
    add(response, "Referrer-Policy", "same-origin");
    add(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
    add(response, "Cross-Origin-Opener-Policy", "same-origin");
    add(response, "Cross-Origin-Resource-Policy", "same-origin");
    add(response, "Cache-Control", "no-store");
    if (request.secure)
        add(response, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

} // namespace pendopo::ui
