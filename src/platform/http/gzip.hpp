// Compression of text that is sent (RFC 1952, zlib), and whether a client takes it.
#pragma once
#include <string>
#include <string_view>

namespace pendopo::http {

std::string compress_gzip(std::string_view bytes); // throws std::runtime_error when zlib fails

// Whether an Accept-Encoding value names gzip (or *) with a weight above zero (RFC 9110 section 12.5.3).
bool accepts_gzip(std::string_view accept_encoding);

// Text, JSON, XML and SVG; not pictures, archives or PDF, which are compressed already.
bool is_compressible(std::string_view content_type);

} // namespace pendopo::http
