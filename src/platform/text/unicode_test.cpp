#include "platform/text/unicode.hpp"

#include <gtest/gtest.h>

using namespace pendopo;

TEST(Unicode, KnowsValidUtf8)
{
    EXPECT_TRUE(text::valid_utf8("Dé 🏛"));
    for (const char* bytes : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xe2\x82"})
        EXPECT_FALSE(text::valid_utf8(bytes));
}

TEST(Unicode, KnowsAPlainLineWhereverAnOddByteStands)
{
    for (std::size_t size = 0; size < 20; ++size)
        EXPECT_TRUE(text::is_plain_line(std::string(size, '~')));
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 19; ++at) {
            std::string line(19, 'a');
            line[at] = static_cast<char>(byte);
            EXPECT_EQ(text::is_plain_line(line), byte >= 0x20 && byte < 0x7f) << byte << " at " << at;
            line[at] = '\xc3', line.insert(at + 1, "\xa9");
            EXPECT_TRUE(text::valid_utf8(line));
        }
}

TEST(Unicode, CountsCodePoints)
{
    EXPECT_EQ(text::length("Dé 🏛"), 4u);
    EXPECT_EQ(text::length(""), 0u);
}

TEST(Unicode, TidiesWhatPeopleType)
{
    EXPECT_EQ(text::tidy(" \t Siti\u00a0 "), "Siti");
    EXPECT_EQ(text::tidy("satu\r\ndua\rtiga\nempat"), "satu\ndua\ntiga\nempat");
    EXPECT_EQ(text::tidy(std::string("a\0b\x07\x7f", 5)), "ab");
    EXPECT_EQ(text::tidy("e\u0301"), "\u00e9");
    EXPECT_EQ(text::tidy("surat\u202efdp.exe"), "suratfdp.exe");
    EXPECT_EQ(text::tidy("a\xff"
                         "b"),
        "ab");
    EXPECT_EQ(text::tidy("  \n "), "");
    EXPECT_EQ(text::tidy("🏛 "), "🏛");
}

TEST(Unicode, FoldsForSearching)
{
    EXPECT_EQ(text::fold("  Ruang-RAPAT,  Gédung É! "), "ruang rapat gedung e");
    EXPECT_EQ(text::fold("Jum'at / Jum\u2019at"), "jumat jumat");
    EXPECT_EQ(text::fold("ＩＤ ①"), "id 1");
    EXPECT_EQ(text::fold("..."), "");
}
