// Takes a file that somebody sent into the store, if it is what is asked for there.
#pragma once
#include "base/result.hpp"
#include "catalogue/service.hpp"
#include "platform/files/store.hpp"
#include "uploads/stored_file.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::uploads {

// An upload as the web edge spooled it.
struct Upload {
    std::string name, path, sha256;
    std::uint64_t size = 0;
};

// What a place for files takes.
struct Accepted {
    Bilingual label;
    std::vector<std::string> types; // media types
    int maximum_megabytes = 10;
    std::string field; // where a complaint belongs
};
Accepted accepted_as(const catalogue::Letter& letter, std::string field);

// Checks size and content (never the claimed type), then keeps it: pictures without what they say about themselves,
// archives only when they lead nowhere and can be looked into. Codes: file.empty, file.too_large, file.type, and of
// archives file.encrypted, file.leads_outside, file.link, file.too_many, file.unpacks_too_large.
Result<StoredFile> keep_upload(files::Store& store, const Upload& upload, const Accepted& accepted);

} // namespace pendopo::uploads
