// A file that stands in the store and is about to belong to a draft or a request.
#pragma once
#include "base/result.hpp"
#include "catalogue/service.hpp"
#include "platform/files/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::requests {

struct StoredFile {
    std::string name, media_type, sha256;
    std::int64_t size = 0;
};

// An upload as the web edge spooled it.
struct Upload {
    std::string name, path, sha256;
    std::uint64_t size = 0;
};

// Checks size and content (never the claimed type), then keeps it; pictures without what they say about themselves. `field` is where a complaint belongs.
Result<StoredFile> store_upload(files::Store& store, const Upload& upload, const std::vector<std::string>& accept,
    int maximum_megabytes, const std::string& field, const Bilingual& label);
// The types an output of the office may have.
const std::vector<std::string>& output_types();

} // namespace pendopo::requests
