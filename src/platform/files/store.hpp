// Uploaded and made files on disk, by their SHA-256: data/files/ab/cdef… Written once, synced, never changed.
// Trouble with the disk throws std::system_error.
#pragma once
#include <string>
#include <string_view>

namespace pendopo::files {

class Store {
public:
    explicit Store(std::string folder); // makes it; removes temporary files of more than a day ago
    // Takes over a temporary file of that digest (moved when on the same disk); on disk when it returns.
    void keep(const std::string& temporary_path, const std::string& sha256);
    void keep_bytes(std::string_view bytes, const std::string& sha256);
    std::string path(const std::string& sha256) const; // where it stands; Bug unless 64 hex digits
    bool has(const std::string& sha256) const;
    std::string spool_folder() const; // for temporary files, on the same disk

private:
    std::string m_folder;
};

// The media type told by the content: "application/pdf", "image/jpeg", "image/png", "video/mp4", "application/zip", or
// empty.
// PDF (ISO 32000-1 7.5), JPEG (ITU T.81 Annex B) and PNG (ISO 15948) are checked beyond their first bytes: their end
// must be there. MP4 (ISO 14496-12) by the brand in its first box, ZIP by its beginning and end (archive.hpp says whether it
// may be taken). Throws std::system_error when it cannot be read.
std::string sniff(const std::string& path);

} // namespace pendopo::files
