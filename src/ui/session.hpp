// The cookies of a visit: session, browser, language. And who the visitor is by them, or by an API token.
#pragma once
#include "ui/visit.hpp"

namespace pendopo::ui {

// After signing in: the session's token, for a week at most (the server ends it earlier).
void begin_session(http::Response& response, const Visit& visit, const Secret& token);
void end_session(http::Response& response, const Visit& visit);

// Where to go after signing in: the form's or the address's `lanjut`, when it stays on this site; else `otherwise`.
std::string address_after_sign_in(const Visit& visit, std::string_view otherwise);

// Fills in who visits: a bearer token for /api/, else the session cookie; and the browser's own cookie.
void recognise(Visit& visit);
// Sets the browser's cookie when this visit made it and needs it.
void keep_visitor(http::Response& response, const Visit& visit);

enum class Lasting { session, month, year, ended };
// HttpOnly, SameSite=Lax, Path=/; Secure with the prefix __Host- over https (RFC 6265bis).
void set_cookie(http::Response& response, const Visit& visit, std::string_view name, std::string_view value, Lasting lasting);
std::string_view read_cookie(const Visit& visit, std::string_view name);

} // namespace pendopo::ui
