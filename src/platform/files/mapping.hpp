// The bytes of a file, read by the system only where we look.
#pragma once
#include <string>
#include <string_view>

namespace pendopo::files {

class Mapping {
public:
    // Throws std::system_error when it cannot be read.
    explicit Mapping(const std::string& path);
    ~Mapping();
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    std::string_view bytes() const { return {static_cast<const char*>(m_bytes), m_size}; }

private:
    void* m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace pendopo::files
