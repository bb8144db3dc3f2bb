#include "platform/http/url.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Percent, IsDecodedAndEncoded)
{
    EXPECT_EQ(decode_percent("a%20b+c", Plus::literal), "a b+c");
    EXPECT_EQ(decode_percent("a%20b+c", Plus::blank), "a b c");
    for (const auto* bad : {"%", "%a", "%g0", "%0g", "a%"})
        EXPECT_EQ(decode_percent(bad, Plus::blank), std::nullopt) << bad;
    EXPECT_EQ(encode_percent("Surat é/1~a"), "Surat%20%C3%A9%2F1~a");
    EXPECT_EQ(decode_percent(encode_percent("\"'<>&%+\n"), Plus::blank), "\"'<>&%+\n");
}

TEST(Path, IsDecodedAndNormalised)
{
    EXPECT_EQ(read_path("/"), "/");
    EXPECT_EQ(read_path("/a%20b/c/"), "/a b/c/");
    EXPECT_EQ(read_path("//lain.example///a//"), "/lain.example/a/");
    EXPECT_EQ(read_path("/.well-known/...x"), "/.well-known/...x");
}

TEST(Path, ThatMightMeanAnotherIsRefused)
{
    for (const auto* bad : {"", "a", "*", "/..", "/../a", "/a/..", "/a/./b", "/.", "/%2e%2e/a", "/.%2e", "/a%2fb", "/a%5Cb",
             "/a%00", "/a%0a", "/%ff", "/%7f"})
        EXPECT_EQ(read_path(bad), std::nullopt) << bad;
}

TEST(Pairs, AreReadInOrder)
{
    EXPECT_EQ(read_pairs("a=1&b&=c&&a=%3D+%26&d=e=f", 10),
        (Fields{{"a", "1"}, {"b", ""}, {"", "c"}, {"a", "= &"}, {"d", "e=f"}}));
    EXPECT_EQ(read_pairs("", 0), Fields{});
    EXPECT_EQ(read_pairs("a&b", 1), std::nullopt);
    for (const auto* bad : {"a=%", "%zz=a", "a=%ff", "%00=a", "a=%00"})
        EXPECT_EQ(read_pairs(bad, 10), std::nullopt) << bad;
}

} // namespace pendopo::http
