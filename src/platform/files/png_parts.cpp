#include "platform/files/bytes.hpp"
#include "platform/files/picture_parts.hpp"

#include <algorithm>
#include <array>

namespace pendopo::files {

namespace {

using namespace std::string_view_literals;

constexpr auto signature = "\x89PNG\r\n\x1a\n"sv;

// Chunks beside the picture itself that change how it looks; the last three move it.
constexpr std::array seen{"tRNS"sv, "gAMA"sv, "cHRM"sv, "sRGB"sv, "iCCP"sv, "cICP"sv, "sBIT"sv, "bKGD"sv, "pHYs"sv, "acTL"sv,
    "fcTL"sv, "fdAT"sv};

bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_kept(std::string_view type)
{
    const bool critical = type[0] >= 'A' && type[0] <= 'Z';
    return critical || std::find(seen.begin(), seen.end(), type) != seen.end();
}

} // namespace

std::optional<std::vector<std::string_view>> png_parts(std::string_view file)
{
    if (!file.starts_with(signature) || file.substr(8, 8) != "\0\0\0\x0dIHDR"sv)
        return std::nullopt;
    std::vector<std::string_view> parts{file.substr(0, 8)};
    bool seen_picture = false;
    for (std::size_t at = 8; file.size() - at >= 12;) {
        const std::size_t length = big_endian(file.substr(at, 4));
        const auto type = file.substr(at + 4, 4);
        if (length > file.size() - at - 12 || !std::all_of(type.begin(), type.end(), is_letter))
            return std::nullopt;
        const auto chunk = file.substr(at, length + 12); // length, type, content, checksum
        if (is_kept(type))
            parts.push_back(chunk);
        seen_picture = seen_picture || type == "IDAT"sv;
        if (type == "IEND"sv)
            return seen_picture && length == 0 ? std::optional(std::move(parts)) : std::nullopt;
        at += chunk.size();
    }
    return std::nullopt;
}

} // namespace pendopo::files
