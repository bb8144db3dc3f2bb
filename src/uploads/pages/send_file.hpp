// A kept file on its way to a browser: shown in it when it is harmless, else downloaded.
#pragma once
#include "platform/files/store.hpp"
#include "platform/http/message.hpp"
#include "uploads/keep_upload.hpp"

#include <string>
#include <string_view>

namespace pendopo::uploads::pages {

// A file of a form, as the rules take it.
Upload upload_of(const http::UploadedFile& file);

// PDF, JPEG and PNG are shown, each in a place of its own where nothing runs and nothing is fetched; all else, archives
// above all, is only downloaded. No cache keeps it.
http::Response send_file(const files::Store& store, const StoredFile& file);
// Only downloaded, whatever it is.
http::Response download_file(const files::Store& store, const StoredFile& file);
// As send_file, for a file that anyone may read: caches may keep it, but ask each time whether it still is there to read (it
// may be taken back). 304 when the asker has it (RFC 9110 13.1.2).
http::Response send_public_file(const http::Request& request, const files::Store& store, const StoredFile& file);
// The bytes of a PDF made now.
http::Response send_pdf(std::string bytes, const std::string& name);

} // namespace pendopo::uploads::pages
