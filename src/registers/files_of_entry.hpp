// The documents of an entry. A new file never replaces an old one: it stands before it.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"
#include "registers/entry.hpp"
#include "uploads/stored_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

struct EntryFile {
    std::int64_t id = 0, entry_id = 0;
    std::string document; // its key in the register
    std::string name, media_type, sha256;
    std::int64_t size = 0; // bytes
    Instant uploaded_at;
    std::int64_t uploaded_by = 0;
    std::string uploaded_name;
    int version = 0;                      // of the entry with which it came
    std::optional<Instant> superseded_at; // by a newer one of the same document

    uploads::StoredFile stored() const { return {name, media_type, sha256, size}; }
};

// Those that count now, newest first within a document.
std::vector<EntryFile> files_of_entry(db::Reader& reader, std::int64_t entry_id);
// Those of a public entry that its register shows to anyone: that count now, of the documents in Register::shown that its
// values ask for. What was replaced is not public: it may have been replaced because of what it told.
std::vector<EntryFile> public_files_of(db::Reader& reader, const Register& of, const Entry& entry);
// All that ever belonged to it.
std::vector<EntryFile> all_files_of_entry(db::Reader& reader, std::int64_t entry_id);
std::optional<EntryFile> find_entry_file(db::Reader& reader, std::int64_t file_id);

} // namespace pendopo::registers
