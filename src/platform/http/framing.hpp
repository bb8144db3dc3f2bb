// What the header fields say about the connection and the length of the body (RFC 9112 section 6, RFC 9110
// section 10.1.1).
#pragma once
#include "platform/http/head.hpp"

#include <string_view>

namespace pendopo::http {

// Fills in chunked, length, keep_alive and expects_continue from the headers; 0, or the status to refuse with.
int check_framing(Head& head);

// "kota.example:8080", "127.0.0.1", "[::1]:80"; not empty (RFC 9110 section 7.2).
bool is_host(std::string_view text);

} // namespace pendopo::http
