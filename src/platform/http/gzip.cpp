#include "platform/http/gzip.hpp"

#include "platform/http/ascii.hpp"

#include <stdexcept>
#include <zlib.h>

namespace pendopo::http {

// zlib needs 256 kB for each stream: one per thread, used again and again.
class Compressor {
public:
    Compressor()
    {
        constexpr int level = 5, window_bits_for_gzip = 15 + 16, memory_level = 8;
        if (deflateInit2(&m_stream, level, Z_DEFLATED, window_bits_for_gzip, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::runtime_error("zlib does not start");
    }
    ~Compressor() { deflateEnd(&m_stream); }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    std::string compress(std::string_view bytes)
    {
        deflateReset(&m_stream);
        std::string packed(deflateBound(&m_stream, bytes.size()), '\0');
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        m_stream.avail_out = static_cast<uInt>(packed.size());
        if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END)
            throw std::runtime_error("zlib does not compress");
        packed.resize(m_stream.total_out);
        return packed;
    }

private:
    z_stream m_stream{};
};

std::string compress_gzip(std::string_view bytes)
{
    thread_local Compressor compressor;
    return compressor.compress(bytes);
}

bool accepts_gzip(std::string_view accept_encoding)
{
    bool any = false;
    while (!accept_encoding.empty()) {
        auto weight = take_until(accept_encoding, ',');
        const auto coding = trim_blanks(take_until(weight, ';'));
        const auto value = trim_blanks(weight);
        const bool wanted = value.empty() || value.find_first_of("123456789") != std::string_view::npos;
        if (equal_ignoring_case(coding, "gzip"))
            return wanted;
        if (coding == "*")
            any = wanted;
    }
    return any;
}

bool is_compressible(std::string_view content_type)
{
    const auto type = lower_case(trim_blanks(take_until(content_type, ';')));
    const auto ends = [&](std::string_view end) { return type.ends_with(end); };
    return type.starts_with("text/") || ends("/json") || ends("+json") || ends("/javascript") || ends("/xml") || ends("+xml");
}

} // namespace pendopo::http
