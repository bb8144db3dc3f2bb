// What a ZIP archive (PKWARE APPNOTE 6.3) says of its members, read without unpacking any of them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::files {

// More than this is refused. An archive of source code is far below; what is beyond fills the disk of whoever opens it.
struct ArchiveLimits {
    std::uint64_t members = 50'000;
    std::uint64_t unpacked = 2048u * 1024 * 1024; // bytes, all members together, as they declare it
    std::uint64_t times = 200;                    // so many times larger than the archive, once beyond `always`
    std::uint64_t always = 64u * 1024 * 1024;     // bytes
};

struct ArchiveFault {
    enum class Kind {
        damaged,       // no ZIP archive, or its two accounts of a member differ, or members overlap
        encrypted,     // cannot be looked into
        leads_outside, // a name that is absolute, climbs with "..", or is no name of a file
        link,          // a symbolic link: opening the archive could write outside its folder
        too_many,
        too_large
    } kind
        = Kind::damaged;
    std::string member; // its name in UTF-8, where one is to blame
};

// Why the archive at `path` must not be taken; empty when it may. Throws std::system_error when it cannot be read.
std::optional<ArchiveFault> find_archive_fault(const std::string& path, const ArchiveLimits& limits = {});

} // namespace pendopo::files
