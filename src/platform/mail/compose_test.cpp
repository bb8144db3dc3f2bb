#include "platform/mail/mail.hpp"

#include <gtest/gtest.h>

#include <sstream>

using namespace pendopo;

namespace {

const mail::Server server{"", "", {}, "Teman DISKO <temandisko@pontianak.go.id>"};
const mail::Letter letter{EmailAddress("siti@contoh.id"), "Permohonan Anda", "Halo,\n", "ab12"};

std::string composed(const mail::Letter& changed, const mail::Server& from = server)
{
    return mail::compose(from, changed, *Instant::parse("2026-11-03T07:05:09Z"));
}

std::string with_subject(const std::string& subject)
{
    auto changed = letter;
    changed.subject = subject;
    return composed(changed);
}

std::string body_of(const std::string& text)
{
    auto changed = letter;
    changed.text = text;
    const auto message = composed(changed);
    return message.substr(message.find("\r\n\r\n") + 4);
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(Compose, WritesTheHeadersOfRfc5322)
{
    EXPECT_EQ(composed(letter),
        "From: \"Teman DISKO\" <temandisko@pontianak.go.id>\r\nTo: siti@contoh.id\r\nSubject: Permohonan Anda\r\n"
        "Date: Tue, 3 Nov 2026 07:05:09 +0000\r\nMessage-ID: <ab12@pontianak.go.id>\r\nAuto-Submitted: auto-generated\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Halo,\r\n");
}

TEST(Compose, EncodesSubjectsOutsideAscii)
{
    EXPECT_TRUE(contains(with_subject("Café"), "Subject: =?utf-8?B?Q2Fmw6k=?=\r\n"));
    EXPECT_TRUE(contains(with_subject("=?x?="), "Subject: =?utf-8?B?PT94Pz0=?=\r\n"));
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "é🏛";
    std::istringstream lines(with_subject(many));
    int words = 0;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), 85u);
        words += contains(line, "=?utf-8?B?");
    }
    EXPECT_GT(words, 10);
}

TEST(Compose, EncodesSendersWithSpecialSigns)
{
    auto other = server;
    other.from = "Dinas \"Kominfo\", Kota <a@b.id>";
    EXPECT_TRUE(contains(composed(letter, other), "From: \"Dinas \\\"Kominfo\\\", Kota\" <a@b.id>\r\n"));
    other.from = "a@b.id";
    EXPECT_TRUE(contains(composed(letter, other), "From: a@b.id\r\n"));
    other.from = "<a@b.id>";
    EXPECT_TRUE(contains(composed(letter, other), "From: a@b.id\r\n"));
}

TEST(Compose, WritesTheBodyQuotedPrintable)
{
    EXPECT_EQ(body_of("é=\t \nx \r\n.\n\ny"), "=C3=A9=3D\t=20\r\nx=20\r\n.\r\n\r\ny\r\n");
    EXPECT_EQ(body_of(std::string(100, 'a')), std::string(75, 'a') + "=\r\n" + std::string(25, 'a') + "\r\n");
    EXPECT_EQ(body_of("a\rb"), "a=0Db\r\n");
}

TEST(Compose, RefusesWhatWouldForgeAHeader)
{
    EXPECT_THROW(with_subject("a\r\nBcc: x@y.id"), mail::NotSent);
    EXPECT_THROW(with_subject("a\nb"), mail::NotSent);
    for (const char* address : {"", "siti", "@b.id", "a@", "a@b@c.id", "a b@c.id", "a@b.id\r\nX: y", "a@b.id>, <c@d.id",
             "a,b@c.id", "sít@c.id", "a@b.id\n"}) {
        auto changed = letter;
        changed.to = EmailAddress(address);
        EXPECT_THROW(composed(changed), mail::NotSent) << address;
    }
    auto changed = letter;
    changed.message_id = "a>\r\nX: y";
    EXPECT_THROW(composed(changed), mail::NotSent);
    auto other = server;
    other.from = "A\r\nX: y <a@b.id>";
    EXPECT_THROW(composed(letter, other), mail::NotSent);
}
