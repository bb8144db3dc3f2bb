#include "platform/http/request_reader.hpp"

#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {
namespace {

// So that who speaks for the edge knows whom it tells: a program or a person.
TEST(RequestReader, KnowsWhatWasAskedForAlsoWhenItIsRefused)
{
    const std::string host = " HTTP/1.1\r\nHost: a\r\n";
    const std::pair<int, std::string> requests[]{
        {400, "GET /api/%00" + host + "\r\n"},
        {400, "GET /api/\xff" + host + "\r\n"},
        {400, "GET /api/?q=%zz" + host + "\r\n"},
        {400, "GET /api/ HTTP/1.1\r\nHost: a b\r\n\r\n"},
        {400, "GET /api/ HTTP/1.1\nHost: a\n\n"},
        {0, "GET /api/ HTTP/1.1\r\nHo"},
        {411, "POST /api/" + host + "\r\n"},
        {413, "POST /api/" + host + "Content-Length: 99999999\r\n\r\n"},
        {414, "GET /api/" + std::string(20'000, 'a')},
        {431, "GET /api/" + host + "X: " + std::string(20'000, 'a')},
        {501, "BREW /api/" + host + "\r\n"},
        {505, "GET /api/ HTTP/3.0\r\nHost: a\r\n\r\n"},
    };
    crypto::start();
    const ServerOptions options;
    const Server::Limits limits = [](const Request&) { return BodyLimits(); };
    for (const auto& [status, bytes] : requests) {
        RequestReader reader(options, limits, "127.0.0.1");
        reader.take(bytes);
        EXPECT_EQ(reader.refusal(), status) << bytes.substr(0, 60);
        reader.note_target(bytes); // as the connection does for one that does not come whole
        EXPECT_TRUE(reader.request().target.starts_with("/api/")) << bytes.substr(0, 60);
    }
    for (const auto* bytes : {"BREW api HTTP/1.1\r\n\r\n", "GET  /api/ HTTP/1.1\r\n\r\n", "\r\nGET /api/", "/api/", ""}) {
        RequestReader reader(options, limits, "127.0.0.1");
        reader.take(bytes);
        reader.note_target(bytes);
        EXPECT_EQ(reader.request().target, "") << bytes;
    }
}

TEST(RequestReader, KnowsTheLanguageOfWhoIsRefused)
{
    crypto::start();
    const ServerOptions options;
    const Server::Limits limits = [](const Request&) { return BodyLimits(); };
    RequestReader reader(options, limits, "127.0.0.1");
    reader.take("HEAD /%00 HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\n\r\n");
    EXPECT_EQ(reader.refusal(), 400);
    EXPECT_EQ(reader.request().header("accept-language"), "en");
    EXPECT_EQ(reader.request().path, "");
    EXPECT_EQ(reader.request().method, Method::head);
}

} // namespace
} // namespace pendopo::http
