// Accounts that people make for themselves, and forgotten passwords: by letters that wait in the outbox.
#include "people/apply_for_account.hpp"
#include "people/people_test.hpp"
#include "people/reset_password.hpp"

namespace pendopo::people {
namespace {

class Accounts : public Town {
protected:
    Result<> apply(const char* name, const char* password, const char* email = "rina@contoh.id")
    {
        return apply_for_account(*database, identifiers,
            {name, EmailAddress(email), PhoneNumber("081234567890"), Password(password)}, place, now);
    }
    std::vector<Value> letters()
    {
        static const db::Query ask("letters", "select payload from outbox order by id",
            "select payload from outbox order by id");
        std::vector<Value> letters;
        database->read([&](db::Reader& reader) {
            for (const auto& row : reader.rows(ask, {}))
                letters.push_back(read_json(row.text("payload")).value());
        });
        return letters;
    }
    static Secret code_in(const Value& letter)
    {
        const auto& text = letter["text"].text();
        const auto begin = text.find("?kode=");
        return begin == text.npos ? Secret() : Secret(text.substr(begin + 6, text.find('\n', begin) - begin - 6));
    }
    const LetterPlace place{"https://temandisko.contoh.id", "Teman DISKO", Language::indonesian};
};

TEST_F(Accounts, open_with_the_letter_and_the_password_together)
{
    ASSERT_TRUE(apply(" Rina Wati ", "hujan di bulan juni"));
    ASSERT_EQ(letters().size(), 1u);
    EXPECT_EQ(letters()[0]["to"].text(), "rina@contoh.id");
    EXPECT_NE(letters()[0]["text"].text().find("https://temandisko.contoh.id/daftar/konfirmasi?kode="), std::string::npos);
    EXPECT_EQ(sign_in("rina@contoh.id", "hujan di bulan juni").refusal().code, "sign_in.unconfirmed");
    const auto code = code_in(letters()[0]);
    EXPECT_EQ(confirm_account(*database, identifiers, code, Password("salah"), now).refusal().code, "password.wrong");
    EXPECT_EQ(confirm_account(*database, identifiers, Secret("salah"), Password("hujan di bulan juni"), now).refusal().why,
        Why::gone);
    const auto confirmed = confirm_account(*database, identifiers, code, Password("hujan di bulan juni"), now);
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed.value().reveal(), "rina@contoh.id");
    EXPECT_TRUE(confirm_account(*database, identifiers, code, Password("hujan di bulan juni"), now).refused());
    const auto signed_in = sign_in("rina@contoh.id", "hujan di bulan juni");
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(signed_in->person.name, "Rina Wati");
    EXPECT_TRUE(signed_in->person.roles.empty());
}

TEST_F(Accounts, a_link_is_good_for_two_days)
{
    ASSERT_TRUE(apply("Rina Wati", "hujan di bulan juni"));
    const auto code = code_in(letters()[0]);
    later(48 * 60);
    EXPECT_EQ(confirm_account(*database, identifiers, code, Password("hujan di bulan juni"), now).refusal().why, Why::gone);
    ASSERT_TRUE(apply("Rina Wati", "hujan di bulan juni"));
    EXPECT_TRUE(confirm_account(*database, identifiers, code_in(letters()[1]), Password("hujan di bulan juni"), now));
}

TEST_F(Accounts, who_types_a_foreign_address_cannot_slip_in_their_own_password)
{
    ASSERT_TRUE(apply("Rina Wati", "hujan di bulan juni"));
    ASSERT_TRUE(apply("Penyusup", "sandi si penyusup"));
    EXPECT_EQ(letters().size(), 1u); // the second letter would come within five minutes
    EXPECT_TRUE(confirm_account(*database, identifiers, code_in(letters()[0]), Password("hujan di bulan juni"), now).refused());
    later(6);
    ASSERT_TRUE(apply("Rina Wati", "hujan di bulan juni"));
    ASSERT_EQ(letters().size(), 2u);
    EXPECT_TRUE(confirm_account(*database, identifiers, code_in(letters()[0]), Password("hujan di bulan juni"), now));
}

TEST_F(Accounts, who_asks_again_learns_from_the_letter_alone_that_the_account_exists)
{
    const auto id = enter(siti());
    ASSERT_TRUE(apply("Orang Lain", "sandi si penyusup", "siti.aminah@contoh.id"));
    ASSERT_TRUE(apply("Orang Lain", "sandi si penyusup", "siti.aminah@contoh.id"));
    ASSERT_EQ(letters().size(), 1u);
    EXPECT_TRUE(code_in(letters()[0]).empty());
    EXPECT_EQ(find(id).name, "Siti Aminah");
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua"));
}

TEST_F(Accounts, refuse_what_is_typed_wrongly)
{
    const auto refused = apply("R", "pendek", "rina");
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().complaints.size(), 3u);
    EXPECT_EQ(count("person"), 0);
}

TEST_F(Accounts, a_forgotten_password_is_replaced_once_within_an_hour)
{
    const auto id = enter(siti());
    const auto elsewhere = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    request_reset(*database, identifiers, EmailAddress("Siti.aminah@contoh.id"), place, now);
    request_reset(*database, identifiers, EmailAddress("siti.aminah@contoh.id"), place, now);
    request_reset(*database, identifiers, EmailAddress("nobody@contoh.id"), place, now);
    ASSERT_EQ(letters().size(), 1u);
    const auto code = code_in(letters()[0]);
    EXPECT_EQ(count("account_link where digest = '" + code.reveal() + "'"), 0);
    EXPECT_TRUE(reset_password(*database, identifiers, code, Password("pendek"), now).refused());
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "lupa").refused());
    ASSERT_TRUE(reset_password(*database, identifiers, code, Password("pohon kelapa tinggi"), now));
    EXPECT_FALSE(session(elsewhere));
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "pohon kelapa tinggi")); // the lock is gone too
    EXPECT_EQ(reset_password(*database, identifiers, code, Password("pohon pisang tinggi"), now).refusal().why, Why::gone);
    EXPECT_EQ(events(id).at(2), "person.reset_requested");
    later(6);
    request_reset(*database, identifiers, EmailAddress("siti.aminah@contoh.id"), place, now);
    later(60);
    EXPECT_EQ(
        reset_password(*database, identifiers, code_in(letters().at(1)), Password("pohon pisang tinggi"), now).refusal().why,
        Why::gone);
}

TEST_F(Accounts, a_closed_account_gets_no_link)
{
    const auto id = enter(siti());
    request_reset(*database, identifiers, EmailAddress("siti.aminah@contoh.id"), place, now);
    ASSERT_TRUE(deactivate_person(*database, identifiers, program, id, now));
    EXPECT_TRUE(
        reset_password(*database, identifiers, code_in(letters().at(0)), Password("pohon pisang tinggi"), now).refused());
    later(10);
    request_reset(*database, identifiers, EmailAddress("siti.aminah@contoh.id"), place, now);
    EXPECT_EQ(letters().size(), 1u);
}

} // namespace
} // namespace pendopo::people
