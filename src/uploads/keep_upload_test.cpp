#include "uploads/keep_upload.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/files/archives_test.hpp"
#include "platform/text/translate.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace pendopo::uploads {
namespace {

const std::string pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n";

struct Uploads : ::testing::Test {
    Result<StoredFile> keep(const std::string& bytes)
    {
        const auto path = store.spool_folder() + "/upload";
        std::ofstream(path, std::ios::binary) << bytes;
        return keep_upload(store, {"berkas", path, crypto::sha256_hex(bytes), bytes.size()}, asked);
    }
    std::string refused(const std::string& bytes)
    {
        const auto stored = keep(bytes);
        if (!stored.refused())
            return store.has(stored->sha256) ? "" : "lost";
        said = text::translate(Language::indonesian, stored.refusal().complaints.at(0).message);
        return stored.refusal().complaints.at(0).field + "=" + stored.refusal().complaints.at(0).code;
    }
    files::Store store{testing::scratch_folder()};
    Accepted asked{{"Bukti", "Proof"}, {"application/pdf"}, 1, "document.bukti"};
    std::string said;
};

TEST_F(Uploads, are_what_they_say_and_no_larger_than_allowed)
{
    EXPECT_EQ(refused(pdf), "");
    EXPECT_EQ(refused(""), "document.bukti=file.empty");
    EXPECT_EQ(refused("not a PDF"), "document.bukti=file.type");
    EXPECT_EQ(refused(pdf + std::string(1024 * 1024, ' ')), "document.bukti=file.too_large");
}

TEST_F(Uploads, of_archives_are_taken_only_where_they_are_asked_for)
{
    const auto archive = files::zip_of({{"src/main.php", "<?php"}});
    EXPECT_EQ(refused(archive), "document.bukti=file.type");
    asked.types = {"application/zip"};
    EXPECT_EQ(refused(archive), "");
    EXPECT_EQ(keep(archive)->media_type, "application/zip");
    EXPECT_EQ(keep(archive)->sha256, crypto::sha256_hex(archive));
    EXPECT_EQ(refused(pdf), "document.bukti=file.type");
    EXPECT_EQ(refused(archive.substr(0, archive.size() - 5)), "document.bukti=file.type");
}

TEST_F(Uploads, of_archives_say_which_name_is_to_blame)
{
    asked.types = {"application/zip"};
    EXPECT_EQ(refused(files::zip_of({{"a.txt", "a"}, {"../../etc/crontab", "jahat"}})), "document.bukti=file.leads_outside");
    EXPECT_NE(said.find("“../../etc/crontab”"), std::string::npos) << said;
    const std::string long_name = "../" + std::string(60, 'a') + std::string(20, '\n') + "é";
    EXPECT_EQ(refused(files::zip_of({{long_name, "jahat"}})), "document.bukti=file.leads_outside");
    EXPECT_EQ(said.find('\n'), std::string::npos) << said;
}

} // namespace
} // namespace pendopo::uploads
