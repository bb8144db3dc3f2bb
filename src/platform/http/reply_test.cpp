#include "platform/http/reply.hpp"

#include "base/invariant.hpp"
#include "platform/http/gzip.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

namespace pendopo::http {

static const ReplyContext plain{Method::get, true, "", "id-1"};
static const ReplyContext gzip{Method::get, true, "br, gzip", "id-1"};

static bool has(const Reply& reply, std::string_view line)
{
    return reply.head.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

static std::string unpack(const std::string& packed)
{
    std::string text(1 << 20, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    text.resize(stream.total_out);
    inflateEnd(&stream);
    return text;
}

TEST(Reply, SaysWhatTheEdgeKnows)
{
    const auto reply = write_reply(html(200, "hai"), plain);
    EXPECT_TRUE(reply.head.starts_with("HTTP/1.1 200 OK\r\n"));
    for (const auto* line :
        {"Content-Length: 3", "Connection: keep-alive", "X-Request-Id: id-1", "X-Content-Type-Options: nosniff"})
        EXPECT_TRUE(has(reply, line)) << reply.head;
    EXPECT_NE(reply.head.find("\r\nDate: "), std::string::npos);
    EXPECT_EQ(reply.body, "hai");
    EXPECT_TRUE(has(write_reply(redirect("/a"), {Method::post, false, "", "x"}), "Connection: close"));
}

TEST(Reply, ToHeadHasTheLengthAndNoBody)
{
    const auto reply = write_reply(html(200, "hai"), {Method::head, true, "", "x"});
    EXPECT_TRUE(has(reply, "Content-Length: 3"));
    EXPECT_EQ(reply.body, "");
    Response not_modified;
    not_modified.status = 304;
    EXPECT_EQ(write_reply(not_modified, plain).head.find("Content-Length"), std::string::npos);
}

TEST(Reply, CannotBeSplit)
{
    for (const auto& value :
        {std::string("/a\r\nSet-Cookie: b"), std::string("/a\n"), std::string("/a\rb"), std::string("/a\0b", 4)})
        EXPECT_THROW(write_reply(redirect(value), plain), Bug);
    EXPECT_THROW(write_reply(Response().with("A b", "c"), plain), Bug);
    EXPECT_THROW(write_reply(Response().with("content-LENGTH", "3"), plain), Bug);
    EXPECT_THROW(write_reply(Response().with("Transfer-Encoding", "chunked"), plain), Bug);
}

TEST(Reply, IsCompressedWhereThatHelps)
{
    const std::string text(5000, 'a');
    const auto packed = write_reply(html(200, text), gzip);
    EXPECT_TRUE(has(packed, "Content-Encoding: gzip"));
    EXPECT_TRUE(has(packed, "Vary: Accept-Encoding"));
    EXPECT_EQ(unpack(packed.body), text);
    EXPECT_TRUE(has(packed, "Content-Length: " + std::to_string(packed.body.size())));
    EXPECT_EQ(unpack(write_reply(html(200, text + "b"), gzip).body), text + "b"); // the compressor is used again

    EXPECT_EQ(write_reply(html(200, text), plain).body, text);
    EXPECT_EQ(write_reply(json(200, text, "image/png"), gzip).body, text);
    EXPECT_EQ(write_reply(html(200, "kecil"), gzip).body, "kecil");
    EXPECT_EQ(write_reply(html(200, text).with("Content-Encoding", "br"), gzip).body, text);
}

TEST(Reply, BesideASecretIsNotCompressed)
{
    const std::string text(5000, 'a');
    const auto reply = write_reply(html(200, text).with("X-No-Compress", "1"), gzip);
    EXPECT_EQ(reply.body, text);
    EXPECT_EQ(reply.head.find("ompress"), std::string::npos);
}

TEST(Gzip, IsSentToThoseWhoTakeIt)
{
    for (const auto* yes : {"gzip", "GZIP;q=0.5", "br, gzip", "*", "deflate;q=0, *;q=0.1", "gzip; q=1.0"})
        EXPECT_TRUE(accepts_gzip(yes)) << yes;
    for (const auto* no : {"", "br", "gzip;q=0", "*, gzip;q=0.000", "*;q=0", "xgzip"})
        EXPECT_FALSE(accepts_gzip(no)) << no;
}

TEST(Date, IsEnglishAndInGreenwich)
{
    EXPECT_EQ(http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT"); // RFC 9110 section 5.6.7
}

} // namespace pendopo::http
