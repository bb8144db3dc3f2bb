// Entries, their versions and files as the API tells them: of their values only what the asker may see.
#pragma once
#include "registers/entry_history.hpp"
#include "registers/files_of_entry.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers::api {

// Who asks, of which register, on whose clock.
struct Asked {
    const catalogue::City& city;
    const Register& of;
    const Permissions& permissions;
};

Value entry_value(const Asked& asked, const Entry& entry);
// The entry as a version had it.
Value version_value(const Asked& asked, const Entry& now, const EntryVersion& version);
// What a version changed, without fields that are not for the asker.
Value change_value(const Asked& asked, const Entry& now, const EntryVersion& version);
Value file_value(const Asked& asked, const EntryFile& file);

} // namespace pendopo::registers::api
