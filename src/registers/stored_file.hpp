// A file that stands in the store and is about to belong to an entry.
#pragma once
#include "base/result.hpp"
#include "catalogue/service.hpp"
#include "platform/files/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::registers {

struct StoredFile {
    std::string name, media_type, sha256;
    std::int64_t size = 0; // bytes
};

// A document that comes with an act.
struct NewFile {
    std::string document; // its key in the register
    StoredFile file;
};

// An upload as the web edge spooled it.
struct Upload {
    std::string name, path, sha256;
    std::uint64_t size = 0;
};

// Checks size and content against what the document accepts (never the claimed type), then keeps it. Complaints stand
// at the field "document.<key>".
Result<StoredFile> store_upload(files::Store& store, const Upload& upload, const catalogue::Letter& document);

} // namespace pendopo::registers
