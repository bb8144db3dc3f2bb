// Whatever comes, a head that is accepted keeps what head.hpp and message.hpp promise.
#include "platform/http/head.hpp"

#include <cstdlib>

using namespace pendopo::http;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto end = find_head_end(bytes, 0);
    if (end.end > size)
        std::abort();
    const auto [refusal, head] = check_head(bytes.substr(0, end.end));
    if (refusal == 0) {
        const bool sound_path = head.path.starts_with("/") && head.path.find('\0') == std::string::npos
            && head.path.find("/../") == std::string::npos && head.path.find("//") == std::string::npos;
        if (!sound_path || (head.chunked && head.length))
            std::abort();
    }
    return 0;
}
