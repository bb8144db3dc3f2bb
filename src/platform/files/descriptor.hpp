// An open file descriptor that closes itself, and the system's answers as exceptions.
#pragma once
#include <string>

namespace pendopo::files {

class Descriptor {
public:
    // Throws std::system_error naming the path.
    Descriptor(const std::string& path, int flags);
    explicit Descriptor(int open_already) : m_number(open_already) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

// What the file or folder holds is on disk when this returns.
void sync(const std::string& path);
[[noreturn]] void throw_system_error(const std::string& what);

} // namespace pendopo::files
