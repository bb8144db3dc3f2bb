#include "platform/http/framing.hpp"
#include "platform/http/head.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Head, IsReadIntoItsParts)
{
    const auto [refusal, head]
        = check_head("POST /layanan//baru/?a=1&b=%C3%A9+x HTTP/1.1\r\nHOST: kota.example:80\r\nAccept:  x\t\r\n"
                     "Content-Length: 0012\r\nExpect: 100-Continue\r\nConnection: a , Close\r\n\r\n");
    ASSERT_EQ(refusal, 0);
    EXPECT_EQ(head.method, Method::post);
    EXPECT_EQ(head.target, "/layanan//baru/?a=1&b=%C3%A9+x");
    EXPECT_EQ(head.path, "/layanan/baru/");
    EXPECT_EQ(head.query, (Fields{{"a", "1"}, {"b", "é x"}}));
    EXPECT_EQ(head.headers[0], (std::pair<std::string, std::string>{"host", "kota.example:80"}));
    EXPECT_EQ(head.headers[1].second, "x");
    EXPECT_EQ(head.length, 12u);
    EXPECT_TRUE(head.expects_continue);
    EXPECT_FALSE(head.keep_alive);
    EXPECT_FALSE(head.chunked);
}

TEST(Head, EndsOnlyWithAnEmptyLineHoweverItArrives)
{
    const std::string_view bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET";
    std::size_t seen = 0;
    for (std::size_t size = 1; size <= bytes.size(); ++size) {
        const auto [malformed, end] = find_head_end(bytes.substr(0, size), seen);
        EXPECT_FALSE(malformed);
        EXPECT_EQ(end, size < 27 ? 0u : 27u) << size;
        if (end != 0)
            break;
        seen = size;
    }
}

TEST(Head, ShowsABadByteAsSoonAsItComes)
{
    for (const std::string_view bytes : {"\n", "\r\n", "GET /\n", "GET / HTTP/1.1\r\nA: b\rc", "\x16\x03", "GET /\x7f"})
        EXPECT_TRUE(find_head_end(bytes, 0).malformed) << bytes;
    EXPECT_TRUE(find_head_end("GET /\rX", 6).malformed); // the CR was the last byte seen before
}

TEST(Head, OfTheOldVersionClosesAndExpectsNothing)
{
    const auto [refusal, head]
        = check_head("POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: 100-continue\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(refusal, 0);
    EXPECT_FALSE(head.keep_alive);
    EXPECT_FALSE(head.expects_continue);
}

TEST(Host, IsANameOrAnAddressWithAPort)
{
    for (const auto* good : {"a", "kota.example", "127.0.0.1:1", "[::1]", "[2001:db8::1]:65535", "a_b-c.d"})
        EXPECT_TRUE(is_host(good)) << good;
    for (const auto* bad :
        {"", ":80", "a:", "a:b", "a:65536", "a:-1", "a b", "a,b", "a/b", "a@b", "[", "[]", "[::1", "[::1]a", "[g::]", "::1"})
        EXPECT_FALSE(is_host(bad)) << bad;
}

} // namespace pendopo::http
