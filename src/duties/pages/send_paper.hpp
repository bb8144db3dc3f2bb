// A kept file or a paper made now on its way to a browser: shown in a place of its own where nothing runs.
#pragma once
#include "platform/files/store.hpp"
#include "platform/http/message.hpp"
#include "registers/stored_file.hpp"

#include <string>

namespace pendopo::duties::pages {

http::Response send_file(const files::Store& store, const registers::StoredFile& file);
http::Response send_pdf(std::string bytes, const std::string& name);

} // namespace pendopo::duties::pages
