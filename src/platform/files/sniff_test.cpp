#include "platform/files/store.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

using namespace pendopo;
using namespace std::string_literals;

namespace {

const std::string small_pdf
    = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 40]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

class Sniff : public ::testing::Test {
protected:
    ~Sniff() override { std::filesystem::remove_all(folder); }
    static std::string make_folder()
    {
        char name[] = "/tmp/pendopo-sniff-XXXXXX";
        return mkdtemp(name);
    }
    std::string type_of(const std::string& bytes) const
    {
        std::ofstream(folder + "/file", std::ios::binary) << bytes;
        return files::sniff(folder + "/file");
    }
    // A picture as poppler's own encoder writes it.
    std::string picture(const std::string& kind) const
    {
        std::ofstream(folder + "/small.pdf") << small_pdf;
        const auto command = "pdftocairo -singlefile -" + kind + " " + folder + "/small.pdf " + folder + "/small 2>/dev/null";
        EXPECT_EQ(std::system(command.c_str()), 0);
        std::ifstream file(folder + "/small." + (kind == "jpeg" ? "jpg" : kind), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::string folder = make_folder();
};

} // namespace

TEST_F(Sniff, KnowsWholePdfsOnly)
{
    EXPECT_EQ(type_of(small_pdf), "application/pdf");
    EXPECT_EQ(type_of(std::string(500, ' ') + small_pdf + std::string(500, '\n')), "application/pdf");
    EXPECT_EQ(type_of(std::string(2000, ' ') + small_pdf), "");
    EXPECT_EQ(type_of(small_pdf.substr(0, 100)), "");
    EXPECT_EQ(type_of(small_pdf + std::string(3000, ' ')), "");
}

TEST_F(Sniff, KnowsWholePicturesOnly)
{
    const auto jpeg = picture("jpeg"), png = picture("png");
    ASSERT_GT(jpeg.size(), 100u);
    ASSERT_GT(png.size(), 60u);
    EXPECT_EQ(type_of(jpeg), "image/jpeg");
    EXPECT_EQ(type_of(png), "image/png");
    EXPECT_EQ(type_of(jpeg + "what a camera adds"), "image/jpeg");
    for (const auto& whole : {jpeg, png})
        for (std::size_t length = 0; length < whole.size() - 1; length += 7)
            EXPECT_EQ(type_of(whole.substr(0, length)), "") << length << " of " << whole.size();
}

TEST_F(Sniff, KnowsFilmsButNotOtherThingsInTheSameBox)
{
    EXPECT_EQ(type_of("\0\0\0\x18"s
                      "ftypisom\0\0\2\0isomiso2\0\0\0\x08mdat"s),
        "video/mp4");
    EXPECT_EQ(type_of("\0\0\0\x18"s
                      "ftypheic\0\0\2\0mif1heic\0\0\0\x08mdat"s),
        "");
    EXPECT_EQ(type_of("\0\1\0\x18"s
                      "ftypisom\0\0\2\0isomiso2"s),
        "");
}

TEST_F(Sniff, IsSilentAboutTheRest)
{
    for (const auto& bytes : {""s, "x"s, "<html>%PDF"s, "MZ\x90\0"s, "PK\3\4 word/document.xml"s, "GIF89a"s,
             "\xff\xd8\xff\xe0\0\1"s, "\xff\xd8\xff\xd9"s})
        EXPECT_EQ(type_of(bytes), "");
    EXPECT_THROW(files::sniff(folder + "/missing"), std::system_error);
}
