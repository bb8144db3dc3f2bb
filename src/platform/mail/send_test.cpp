// Against a real SMTP server: Debian's aiosmtpd, told to refuse some names.
#include "base/invariant.hpp"
#include "platform/mail/mail.hpp"
#include "testing/mail_server.hpp"

#include <gtest/gtest.h>

using namespace pendopo;

namespace {

class Send : public ::testing::Test {
protected:
    static void SetUpTestSuite() { post = new pendopo::testing::MailServer; }
    static void TearDownTestSuite() { delete post; }
    void SetUp() override { post->forget_letters(); }
    static mail::Server server() { return {post->url(), "", {}, "Teman DISKO <temandisko@pontianak.go.id>"}; }
    static mail::Letter letter(const char* to)
    {
        return {EmailAddress(to), "Permohonan é", "Halo.\n.titik\n.\nselesai", "ab12"};
    }

    static inline pendopo::testing::MailServer* post = nullptr;
};

} // namespace

TEST_F(Send, TheServerGetsTheWholeLetter)
{
    mail::send(server(), letter("siti@contoh.id"));
    ASSERT_EQ(post->letters().size(), 1u);
    const auto kept = post->letters()[0];
    EXPECT_TRUE(kept.starts_with("temandisko@pontianak.go.id|siti@contoh.id\nFrom: \"Teman DISKO\"")) << kept;
    EXPECT_NE(kept.find("\r\nSubject: =?utf-8?B?UGVybW9ob25hbiDDqQ==?=\r\n"), std::string::npos) << kept;
    EXPECT_TRUE(kept.ends_with("\r\n\r\nHalo.\r\n.titik\r\n.\r\nselesai\r\n")) << kept;
}

TEST_F(Send, ARefusalSaysWhyAndWhetherToTryAgainButNeverTheAddress)
{
    for (const bool again : {false, true}) {
        const std::string name = again ? "later" : "unknown";
        try {
            mail::send(server(), letter((name + "@contoh.id").c_str()));
            FAIL() << "the server refuses this name";
        } catch (const mail::NotSent& trouble) {
            EXPECT_EQ(trouble.again, again);
            const std::string what = trouble.what();
            EXPECT_NE(what.find(again ? "451 4.7.1 come back" : "550 5.1.1 <(address)> nobody here"), std::string::npos)
                << what;
            EXPECT_EQ(what.find(name), std::string::npos) << what;
        }
    }
}

TEST_F(Send, WithoutEncryptionNothingLeavesWhereItIsDemanded)
{
    auto demanding = server();
    demanding.start_tls = true;
    EXPECT_THROW(mail::send(demanding, letter("siti@contoh.id")), mail::NotSent);
    EXPECT_TRUE(post->letters().empty());
}

TEST_F(Send, AServerThatIsAwayMayBeTriedAgain)
{
    auto away = server();
    away.url = "smtp://127.0.0.1:1";
    try {
        mail::send(away, letter("siti@contoh.id"));
        FAIL();
    } catch (const mail::NotSent& trouble) {
        EXPECT_TRUE(trouble.again);
    }
    away.url.clear();
    EXPECT_THROW(mail::send(away, letter("siti@contoh.id")), Bug);
}
