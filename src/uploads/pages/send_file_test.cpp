#include "uploads/pages/send_file.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/http/disposition.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::uploads::pages {
namespace {

struct SentFiles : ::testing::Test {
    StoredFile file(const std::string& type) const { return {"surat é.pdf", type, digest, 5}; }
    static std::string header(const http::Response& response, std::string_view name)
    {
        std::string found;
        for (const auto& [key, value] : response.headers)
            if (key == name)
                found += value;
        return found;
    }
    files::Store store{testing::scratch_folder()};
    std::string digest = crypto::sha256_hex("bytes");
};

TEST_F(SentFiles, are_opened_by_browsers_only_when_they_are_harmless)
{
    for (const auto* type : {"application/pdf", "image/jpeg", "image/png"})
        EXPECT_TRUE(header(send_file(store, file(type)), "Content-Disposition").starts_with("inline;")) << type;
    for (const auto* type : {"application/zip", "video/mp4", "text/html"}) {
        EXPECT_TRUE(header(send_file(store, file(type)), "Content-Disposition").starts_with("attachment;")) << type;
        EXPECT_NE(header(send_file(store, file(type)), "Content-Security-Policy").find("sandbox"), std::string::npos) << type;
    }
    EXPECT_TRUE(header(download_file(store, file("application/pdf")), "Content-Disposition").starts_with("attachment;"));
}

TEST_F(SentFiles, are_kept_by_no_cache_unless_anyone_may_read_them)
{
    EXPECT_EQ(header(send_file(store, file("application/pdf")), "Cache-Control"), "private, no-store");
    http::Request request;
    const auto sent = send_public_file(request, store, file("application/pdf"));
    EXPECT_EQ(sent.status, 200);
    EXPECT_EQ(header(sent, "Cache-Control"), "public, no-cache");
    EXPECT_EQ(header(sent, "Content-Type"), "application/pdf");
    EXPECT_EQ(sent.file, store.path(digest));
    request.headers = {{"if-none-match", "W/\"x\", " + header(sent, "ETag")}};
    const auto again = send_public_file(request, store, file("application/pdf"));
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.file, "");
    EXPECT_EQ(header(again, "ETag"), header(sent, "ETag"));
    request.headers = {{"if-none-match", "\"" + std::string(64, 'a') + "\""}};
    EXPECT_EQ(send_public_file(request, store, file("application/pdf")).status, 200);
}

TEST_F(SentFiles, have_a_name_for_every_program)
{
    EXPECT_EQ(http::disposition("inline", "surat \"é;.pdf"),
        "inline; filename=\"surat_____.pdf\"; filename*=UTF-8''surat%20%22%C3%A9%3B.pdf");
}

} // namespace
} // namespace pendopo::uploads::pages
