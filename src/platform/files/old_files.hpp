// The side of the store that takes files out again; which ones, the database knows (uploads/forget_files.hpp).
// Who names a file has kept or renewed it within the day before: only older ones may go.
// Trouble with the disk throws std::system_error.
#pragma once
#include "platform/files/store.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pendopo::files {

// Makes the file as young as one kept just now; false when it does not stand there. Keeping it again does the same.
bool renew(const Store& store, const std::string& sha256);

class OldFiles {
public:
    static constexpr int folders = 256; // of a store
    explicit OldFiles(const Store& store);

    // Who may take files out: whoever asked first, under that name. It stands in the store, as long as nobody removes it there.
    std::string owner(const std::string& asking) const;
    // Digests of that folder in order, those behind `after`, at most so many.
    std::vector<std::string> in_folder(int folder, const std::string& after, std::size_t most) const;
    bool is_old(const std::string& sha256) const;
    // Out of sight, until it is put back or removed; so it stays when the program is killed in between.
    void set_aside(const std::string& sha256) const;
    std::vector<std::string> set_aside_so_far(std::size_t most) const;
    void put_back(const std::string& sha256) const;
    // For good, unless it was renewed before it was set aside: then it is put back, and this returns false.
    bool remove_for_good(const std::string& sha256) const;

private:
    std::string aside(const std::string& sha256) const;

    const Store& m_store;
    std::string m_folder, m_aside;
};

} // namespace pendopo::files
