// A file on its way to a client, read piece by piece.
#pragma once
#include <cstdint>
#include <string>

namespace pendopo::http {

class FileToSend {
public:
    FileToSend() = default; // none
    // Throws std::system_error when it cannot be opened, std::runtime_error when it has not exactly `size` bytes.
    FileToSend(const std::string& path, std::uint64_t size);
    FileToSend(FileToSend&& other) noexcept;
    FileToSend& operator=(FileToSend&& other) noexcept;
    ~FileToSend();
    std::uint64_t left() const { return m_left; }
    // The next bytes, none when the file became shorter or unreadable meanwhile.
    std::string read_piece();

private:
    int m_file = -1;
    std::uint64_t m_left = 0;
};

} // namespace pendopo::http
