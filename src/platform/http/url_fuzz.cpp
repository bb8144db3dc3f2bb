// Paths, pairs, cookies and parameters: what is accepted can be written down again.
#include "platform/http/cookies.hpp"
#include "platform/http/form.hpp"
#include "platform/http/url.hpp"

#include <cstdlib>

using namespace pendopo::http;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (decode_percent(encode_percent(text), Plus::blank) != text)
        std::abort();
    if (const auto path = read_path(text); path && (path->empty() || path->front() != '/'))
        std::abort();
    if (const auto pairs = read_pairs(text, 50); pairs && pairs->size() > 50)
        std::abort();
    read_parameterised(text);
    if (read_cookies(text).size() > 100)
        std::abort();
    return 0;
}
