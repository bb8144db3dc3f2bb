// A kept file on its way to a browser: shown in it when it is harmless, else downloaded.
#pragma once
#include "platform/files/store.hpp"
#include "platform/http/message.hpp"
#include "requests/stored_file.hpp"

namespace pendopo::requests::pages {

// PDF, JPEG and PNG are shown; each in a place of its own where nothing runs and nothing is fetched.
http::Response send_file(const files::Store& store, const StoredFile& file);
// The bytes of a PDF made now.
http::Response send_pdf(std::string bytes, const std::string& name);
// RFC 6266 with RFC 8187: the name as it is, and in plain letters for old programs.
std::string disposition(std::string_view kind, std::string_view name);

} // namespace pendopo::requests::pages
