#include "platform/crypto/crypto.hpp"
#include "registers/stored_file.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace pendopo::registers {
namespace {

struct StoredFiles : ::testing::Test {
    std::string refused(const std::string& bytes, int megabytes = 1)
    {
        auto document = proof;
        document.maximum_megabytes = megabytes;
        const auto path = store.spool_folder() + "/upload";
        std::ofstream(path, std::ios::binary) << bytes;
        const auto stored = store_upload(store, {"bukti.pdf", path, crypto::sha256_hex(bytes), bytes.size()}, document);
        if (!stored.refused())
            return store.has(stored->sha256) ? "" : "lost";
        return stored.refusal().complaints.at(0).field + "=" + stored.refusal().complaints.at(0).code;
    }
    files::Store store{testing::scratch_folder()};
    catalogue::Letter proof = [] {
        catalogue::Letter letter;
        letter.key = "bukti";
        letter.label = {"Bukti", "Proof"};
        letter.accept = {"application/pdf"};
        return letter;
    }();
};

TEST_F(StoredFiles, are_what_they_say_and_no_larger_than_allowed)
{
    const std::string pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n";
    EXPECT_EQ(refused(pdf), "");
    EXPECT_EQ(refused(""), "document.bukti=file.empty");
    EXPECT_EQ(refused("not a PDF"), "document.bukti=file.type");
    EXPECT_EQ(refused(pdf + std::string(1024 * 1024, ' ')), "document.bukti=file.too_large");
}

} // namespace
} // namespace pendopo::registers
