// A temporary file that an upload is written to while its digest is computed; gone with this object unless moved away.
#pragma once
#include "platform/crypto/sha256.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pendopo::http {

class SpoolFile {
public:
    // Both throw std::system_error when the disk does not take it.
    explicit SpoolFile(const std::string& folder);
    void write(std::string_view bytes);
    // Counts the bytes and keeps nothing any more: the file is too large to be of use.
    void only_measure(std::string_view bytes);

    SpoolFile(const SpoolFile&) = delete;
    SpoolFile& operator=(const SpoolFile&) = delete;
    ~SpoolFile();
    // Closes the file: its digest in hexadecimal.
    std::string finish();
    const std::string& path() const { return m_path; }
    std::uint64_t size() const { return m_size; }

private:
    std::string m_path;
    int m_file = -1;
    std::uint64_t m_size = 0;
    crypto::Sha256 m_digest;
};

// Removes what a crash left behind: uploads older than a day, so that a neighbour's running ones stay.
void remove_stale_spool_files(const std::string& folder);

} // namespace pendopo::http
