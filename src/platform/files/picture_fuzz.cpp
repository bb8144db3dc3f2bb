// What was cleaned once is clean: cleaning it again changes nothing.
#include "platform/files/picture_parts.hpp"

#include <cstdlib>
#include <string>

using namespace pendopo::files;

template <class Parts>
static void clean_twice(Parts parts_of, std::string_view file)
{
    const auto clean = [&](std::string_view bytes) -> std::optional<std::string> {
        const auto parts = parts_of(bytes);
        if (!parts)
            return std::nullopt;
        std::string whole;
        for (const auto part : *parts)
            whole += part;
        return whole;
    };
    if (const auto once = clean(file); once && clean(*once) != once)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    clean_twice(jpeg_parts, file);
    clean_twice(png_parts, file);
    return 0;
}
