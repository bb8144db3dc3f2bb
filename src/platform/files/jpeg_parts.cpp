#include "platform/files/bytes.hpp"
#include "platform/files/picture_parts.hpp"

#include <array>
#include <string>

namespace pendopo::files {

namespace {

using namespace std::string_view_literals;

// How the picture is turned, 1 to 8, out of the first directory of an Exif segment; 1 when it does not say.
int orientation(std::string_view exif)
{
    const auto tiff = exif.substr(6);
    const bool little = tiff.starts_with("II*\0"sv);
    if (!little && !tiff.starts_with("MM\0*"sv))
        return 1;
    const auto number = [&](std::size_t at, std::size_t size) -> std::uint32_t {
        if (at > tiff.size() || tiff.size() - at < size)
            return 0;
        return little ? little_endian(tiff.substr(at, size)) : big_endian(tiff.substr(at, size));
    };
    const std::size_t directory = number(4, 4);
    const auto entries = number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + i * 12;
        if (number(entry, 2) != 0x0112)
            continue;
        const auto turned = number(entry + 8, 2);
        return number(entry + 2, 2) == 3 && turned >= 1 && turned <= 8 ? static_cast<int>(turned) : 1;
    }
    return 1;
}

// A whole Exif segment that says nothing else; nothing for a picture that stands upright.
std::string_view segment_saying(int turned)
{
    static const auto segments = [] {
        constexpr auto before = "\xff\xe1\0\x22"
                                "Exif\0\0"
                                "MM\0*\0\0\0\x08"
                                "\0\x01"
                                "\x01\x12\0\x03\0\0\0\x01\0"sv;
        std::array<std::string, 9> all;
        for (std::size_t i = 2; i < all.size(); ++i)
            all[i] = std::string(before) + static_cast<char>(i) + std::string(6, '\0');
        return all;
    }();
    return segments[static_cast<std::size_t>(turned)];
}

// What is kept of a segment: all of it, another in its place, or nothing.
std::string_view kept_of(unsigned char marker, std::string_view segment)
{
    const auto content = segment.substr(4);
    if (marker == 0xe1)
        return content.starts_with("Exif\0\0"sv) ? segment_saying(orientation(content)) : std::string_view();
    const bool shown = (marker == 0xe0 && content.starts_with("JFIF\0"sv))
        || (marker == 0xe2 && content.starts_with("ICC_PROFILE\0"sv)) || (marker == 0xee && content.starts_with("Adobe"sv));
    const bool says_something = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
    return shown || !says_something ? segment : std::string_view();
}

// Where the next marker stands behind the coded picture that begins at `at`; the end when there is none.
std::size_t end_of_scan(std::string_view file, std::size_t at)
{
    for (at = file.find('\xff', at); at + 1 < file.size(); at = file.find('\xff', at + 1)) {
        const auto next = static_cast<unsigned char>(file[at + 1]);
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return file.size();
}

} // namespace

std::optional<std::vector<std::string_view>> jpeg_parts(std::string_view file)
{
    if (!file.starts_with("\xff\xd8\xff"sv))
        return std::nullopt;
    std::vector<std::string_view> parts{file.substr(0, 2)};
    bool seen_scan = false;
    for (std::size_t at = 2; at + 1 < file.size();) {
        if (file[at] != '\xff')
            return std::nullopt;
        const auto marker = static_cast<unsigned char>(file[at + 1]);
        if (marker == 0xff) { // fills up to the marker
            ++at;
            continue;
        }
        if (marker == 0xd9) {
            parts.push_back(file.substr(at, 2));
            return seen_scan ? std::optional(std::move(parts)) : std::nullopt;
        }
        const auto length = at + 4 <= file.size() ? big_endian(file.substr(at + 2, 2)) : 0;
        if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || length > file.size() - at - 2)
            return std::nullopt;
        auto end = at + 2 + length;
        if (marker == 0xda) {
            seen_scan = true;
            end = end_of_scan(file, end);
        }
        if (const auto kept = kept_of(marker, file.substr(at, end - at)); !kept.empty())
            parts.push_back(kept);
        at = end;
    }
    return std::nullopt;
}

} // namespace pendopo::files
