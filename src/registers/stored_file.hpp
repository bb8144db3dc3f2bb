// A file that stands in the store and is about to belong to an entry.
#pragma once
#include "uploads/keep_upload.hpp"

#include <string>

namespace pendopo::registers {

using uploads::StoredFile;
using uploads::Upload;

// A document that comes with an act.
struct NewFile {
    std::string document; // its key in the register
    StoredFile file;
};

// Keeps what is sent as that document. Complaints stand at the field "document.<key>".
inline Result<StoredFile> store_upload(files::Store& store, const Upload& upload, const catalogue::Letter& document)
{
    return uploads::keep_upload(store, upload, uploads::accepted_as(document, "document." + document.key));
}

} // namespace pendopo::registers
