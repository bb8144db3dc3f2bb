// Numbers as pictures write them.
#pragma once
#include <cstdint>
#include <string_view>

namespace pendopo::files {

inline std::uint32_t big_endian(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (const unsigned char byte : bytes)
        number = number << 8 | byte;
    return number;
}

inline std::uint32_t little_endian(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (auto at = bytes.size(); at > 0; --at)
        number = number << 8 | static_cast<unsigned char>(bytes[at - 1]);
    return number;
}

} // namespace pendopo::files
