// A file that stands in the store: what is known of it, and by which digest it is found again.
#pragma once
#include <cstdint>
#include <string>

namespace pendopo::uploads {

struct StoredFile {
    std::string name, media_type, sha256;
    std::int64_t size = 0; // bytes
};

} // namespace pendopo::uploads
