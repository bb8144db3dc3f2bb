// Pictures as cameras and programs write them, and what is left of them.
#include "platform/crypto/crypto.hpp"
#include "platform/files/clean_picture.hpp"
#include "platform/files/picture_parts.hpp"
#include "platform/files/store.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace pendopo;
using namespace std::string_literals;

namespace {

std::string segment(unsigned char marker, const std::string& content)
{
    const auto length = content.size() + 2;
    return "\xff"s + static_cast<char>(marker) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff) + content;
}

// Little-endian, as phones write it: turned by 90 degrees, and a pointer to where it was taken.
const std::string exif
    = "Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0"
      "GPS 0.0263 S 109.3425 E"s;
const std::string start = "\xff\xd8"s, jfif = segment(0xe0, "JFIF\0\1\1\0\0\1\0\1\0\0"s), table = segment(0xdb, "tabel"),
                  scan = segment(0xda, "kepala") + "\x12\xff\0\x34\xff\xd0\x56"s, end = "\xff\xd9"s;

std::string joined(const std::optional<std::vector<std::string_view>>& parts)
{
    std::string whole;
    if (!parts)
        return "refused";
    for (const auto part : *parts)
        whole += part;
    return whole;
}

std::string chunk(const std::string& type, const std::string& content)
{
    const auto size = content.size();
    return "\0\0"s + static_cast<char>(size >> 8) + static_cast<char>(size & 0xff) + type + content + "CRC!";
}
const std::string png_head = "\x89PNG\r\n\x1a\n"s + chunk("IHDR", std::string(13, '\1'));

} // namespace

TEST(JpegParts, keep_how_the_picture_is_turned_and_nothing_else_that_it_says)
{
    const auto whole = start + jfif + segment(0xe1, exif) + segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x/>"s)
        + segment(0xed, "Photoshop 3.0") + segment(0xfe, "Rumah Siti") + segment(0xe2, "ICC_PROFILE\0warna"s)
        + segment(0xe2, "MPF\0"s) + segment(0xee, "Adobe\0d"s) + table + scan + end + "\xff\xd8 kedua";
    const auto clean = joined(files::jpeg_parts(whole));
    const auto turned = segment(0xe1, "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"s);
    EXPECT_EQ(clean,
        start + jfif + turned + segment(0xe2, "ICC_PROFILE\0warna"s) + segment(0xee, "Adobe\0d"s) + table + scan + end);
    EXPECT_EQ(joined(files::jpeg_parts(clean)), clean);
    // Upright, and Exif that lies about its directory: nothing is kept of it.
    auto upright = exif;
    upright[6 + 18] = 1;
    auto lying = exif;
    lying[6 + 5] = '\x7f';
    for (const auto& one : {upright, lying, "Exif\0\0"s, "Exif\0\0XX*\0"s})
        EXPECT_EQ(joined(files::jpeg_parts(start + segment(0xe1, one) + scan + end)), start + scan + end);
}

TEST(JpegParts, refuse_what_is_no_whole_picture)
{
    EXPECT_EQ(joined(files::jpeg_parts(start + "\xff" + table + scan + end)), start + table + scan + end) << "fill bytes";
    for (const auto& wrong : {""s, start, start + end, start + table + scan, start + table + "x" + scan + end,
             start + "\xff\xdb\0\1"s + scan + end, start + "\xff\xe1\xff\xff"s + scan + end, start + "\xff\x01"s + scan + end})
        EXPECT_EQ(joined(files::jpeg_parts(wrong)), "refused");
}

TEST(PngParts, drop_texts_times_and_exif)
{
    const auto seen = chunk("gAMA", "1234") + chunk("IDAT", "gambar");
    const auto whole = png_head + chunk("eXIf", "MM GPS") + chunk("tEXt", "Author\0Siti"s) + chunk("zTXt", "x")
        + chunk("iTXt", "XML:com.adobe.xmp") + chunk("tIME", "1234567") + seen + chunk("prVt", "rahasia") + chunk("IEND", "")
        + "ekor";
    EXPECT_EQ(joined(files::png_parts(whole)), png_head + seen + chunk("IEND", ""));
    for (const auto& wrong : {""s, png_head, png_head + chunk("IEND", ""), png_head + seen,
             png_head + seen + chunk("IEND", "x"), png_head + "\xff\xff\xff\xffIDAT"s + seen + chunk("IEND", ""),
             png_head + chunk("ID T", "") + seen + chunk("IEND", "")})
        EXPECT_EQ(joined(files::png_parts(wrong)), "refused");
}

// What a real encoder wrote is still the same picture for a real decoder.
TEST(CleanPicture, rewrites_the_file_and_says_what_it_has_become)
{
    char name[] = "/tmp/pendopo-picture-XXXXXX";
    const std::string folder = ::mkdtemp(name);
    const auto pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 40]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    std::ofstream(folder + "/small.pdf") << pdf;
    const auto read = [&](const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(file), {}};
    };
    for (const auto& [kind, ending, type] : {std::tuple("jpeg", ".jpg", "image/jpeg"), {"png", ".png", "image/png"}}) {
        const auto command = "pdftocairo -singlefile -"s + kind + " " + folder + "/small.pdf " + folder + "/small 2>/dev/null";
        ASSERT_EQ(std::system(command.c_str()), 0);
        const auto path = folder + "/small" + ending;
        auto bytes = read(path);
        bytes.insert(type == "image/png"s ? 33 : 2, type == "image/png"s ? chunk("tEXt", "rahasia") : segment(0xe1, exif));
        std::ofstream(path, std::ios::binary) << bytes;
        const auto cleaned = files::clean_picture(path, type);
        ASSERT_TRUE(cleaned) << kind;
        const auto after = read(path);
        EXPECT_EQ(cleaned->sha256, crypto::sha256_hex(after));
        EXPECT_EQ(cleaned->size, after.size());
        EXPECT_EQ(after.find("GPS"), std::string::npos);
        EXPECT_EQ(after.find("rahasia"), std::string::npos);
        EXPECT_EQ(files::sniff(path), type);
        EXPECT_FALSE(files::clean_picture(folder + "/small.pdf", type));
        EXPECT_EQ(read(folder + "/small.pdf"), pdf);
    }
    std::filesystem::remove_all(folder);
}
