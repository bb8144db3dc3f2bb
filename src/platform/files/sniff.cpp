#include "platform/files/bytes.hpp"
#include "platform/files/mapping.hpp"
#include "platform/files/store.hpp"

#include <array>

namespace pendopo::files {

namespace {

using namespace std::string_view_literals;

// The record that ends the directory must be there (APPNOTE 4.3.16); whether the archive may be taken says archive.hpp.
bool is_zip(std::string_view file)
{
    const auto tail = file.substr(file.size() > 0xffff + 22 ? file.size() - 0xffff - 22 : 0);
    return file.starts_with("PK\3\4"sv) && tail.find("PK\5\6"sv) != std::string_view::npos;
}

bool is_pdf(std::string_view file)
{
    const auto tail = file.substr(file.size() > 2048 ? file.size() - 2048 : 0);
    return file.substr(0, 1024).find("%PDF-") != std::string_view::npos && tail.find("%%EOF") != std::string_view::npos;
}

// Walks the segments from the start of image to the start of scan; after it the end of image must come.
bool is_jpeg(std::string_view file)
{
    if (!file.starts_with("\xff\xd8\xff"sv))
        return false;
    std::size_t at = 2;
    while (at + 4 <= file.size() && file[at] == '\xff') {
        const auto marker = static_cast<unsigned char>(file[at + 1]);
        const auto length = big_endian(file.substr(at + 2, 2));
        if (length < 2)
            return false;
        at += 2 + length;
        if (marker == 0xda)
            return at < file.size() && file.find("\xff\xd9"sv, at) != std::string_view::npos;
    }
    return false;
}

bool is_png(std::string_view file)
{
    return file.starts_with("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"sv)
        && file.rfind("\0\0\0\0IEND\xae\x42\x60\x82"sv) != std::string_view::npos;
}

// The same box opens HEIF pictures and audio books: only the brands of films count.
bool is_mp4(std::string_view file)
{
    static constexpr std::array brands{"isom"sv, "iso2"sv, "iso3"sv, "iso4"sv, "iso5"sv, "iso6"sv, "mp41"sv, "mp42"sv, "avc1"sv,
        "MSNV"sv, "M4V "sv, "dash"sv, "3gp4"sv, "3gp5"sv, "3gp6"sv};
    if (file.size() < 16 || file.substr(4, 4) != "ftyp" || big_endian(file.substr(0, 4)) > file.size())
        return false;
    const auto brand = file.substr(8, 4);
    for (const auto& film : brands)
        if (brand == film)
            return true;
    return false;
}

} // namespace

std::string sniff(const std::string& path)
{
    const Mapping mapping(path);
    const auto file = mapping.bytes();
    if (is_jpeg(file))
        return "image/jpeg";
    if (is_png(file))
        return "image/png";
    if (is_mp4(file))
        return "video/mp4";
    if (is_zip(file))
        return "application/zip";
    return is_pdf(file) ? "application/pdf" : "";
}

} // namespace pendopo::files
