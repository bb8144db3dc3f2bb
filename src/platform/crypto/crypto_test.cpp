#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <set>
#include <thread>
#include <vector>

using namespace pendopo;

namespace {

class Crypto : public ::testing::Test {
protected:
    static void SetUpTestSuite() { crypto::start(); }
};

long peak_memory_kib()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    return 0;
}

} // namespace

// FIPS 180-4 examples; RFC 4231 test cases 1 and 6 (a key longer than a block).
TEST_F(Crypto, DigestsAreTheStandards)
{
    EXPECT_EQ(crypto::sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(crypto::sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(crypto::keyed_digest_hex(std::string(20, '\x0b'), "Hi There"),
        "e1e6c29fc7f788bc58bebb8648df855a93950f06047970ab06906b6b407e4dc7");
    EXPECT_EQ(crypto::keyed_digest_hex(std::string(64, 'k'), ""),
        "01d9f028dfd63460be4077fda7c37ba372ee7bc72c8dd7be604f5c7ea7717dce");
}

TEST_F(Crypto, TokensAreLongUniqueAndFitAddresses)
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(crypto::random_token());
    EXPECT_EQ(seen.size(), 1000u);
    for (const auto& token : seen) {
        EXPECT_EQ(token.size(), 32u);
        EXPECT_EQ(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
            std::string::npos);
    }
    EXPECT_EQ(crypto::random_token(16).size(), 22u);
}

TEST_F(Crypto, CodesUseEveryClearCharacterAndNoOther)
{
    const auto code = crypto::random_code(10000);
    EXPECT_EQ(code.size(), 10000u);
    EXPECT_EQ(std::set<char>(code.begin(), code.end()).size(), 32u);
    EXPECT_EQ(code.find_first_of("ILOUabcdefghijklmnopqrstuvwxyz"), std::string::npos);
}

TEST_F(Crypto, ComparesTheWholeText)
{
    EXPECT_TRUE(crypto::equal_in_constant_time("rahasia", "rahasia"));
    EXPECT_FALSE(crypto::equal_in_constant_time("rahasia", "rahasib"));
    EXPECT_FALSE(crypto::equal_in_constant_time("rahasia", "rahasi"));
    EXPECT_TRUE(crypto::equal_in_constant_time("", ""));
}

TEST_F(Crypto, PasswordsMatchOnlyTheirOwnHash)
{
    const Password right("Sandi panjang é 🏛"), wrong("sandi panjang é 🏛");
    const auto hash = crypto::hash_password(right);
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$")) << hash;
    EXPECT_NE(hash, crypto::hash_password(right));
    EXPECT_TRUE(crypto::password_matches(hash, right));
    EXPECT_FALSE(crypto::password_matches(hash, wrong));
    EXPECT_FALSE(crypto::password_matches("", right));
    EXPECT_FALSE(crypto::password_matches("not a hash", right));
}

TEST_F(Crypto, NoMoreThanTwoPasswordsAreCheckedAtATime)
{
    const auto hash = crypto::hash_password(Password("satu"));
    std::atomic<int> matched = 0;
    std::vector<std::jthread> crowd;
    for (int i = 0; i < 6; ++i)
        crowd.emplace_back([&] { matched += crypto::password_matches(hash, Password("satu")); });
    crowd.clear();
    EXPECT_EQ(matched, 6);
    // Two take 128 MiB; three would take 192.
    EXPECT_LT(peak_memory_kib(), 170 * 1024);
}
