// The daily letter itself: one of everything, once, in the language of who reads it, at the hour at which the office opens.
#include "duties/daily_letters_test.hpp"
#include "duties/letter_language.hpp"

#include <set>
#include <thread>

namespace pendopo::duties {

TEST_F(DailyLetters, LeaveWhenTheOfficeOpens)
{
    owe_nothing();
    on("2026-03-02");
    thing("Server", "2026-05-01");
    EXPECT_TRUE(on("2026-04-01", "00:05").empty());
    EXPECT_TRUE(on("2026-04-01", "07:59").empty());
    EXPECT_EQ(on("2026-04-01", "08:00").size(), 1u);
}

TEST_F(DailyLetters, SpeakTheLanguageOfThePerson)
{
    owe_nothing();
    on("2026-03-02");
    ASSERT_TRUE(choose_letter_language(place, dewi, Language::english, now));
    thing("Server", "2026-05-01");
    const auto mail = on("2026-04-01");
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].subject, "1 thing is waiting for you: Things, Server: Validity");
    EXPECT_TRUE(mail[0].says("The date is 1 May 2026, 30\u00a0days from now."));
}

TEST_F(DailyLetters, GatherOneLetterOfEverything)
{
    on("2026-03-02");
    thing("Server", "2026-05-01");
    thing("Genset", "2026-05-01");
    // Half-yearly duties of the small city are due too: everything of one day in one letter.
    for (auto& duty : owed)
        duty.remind = {30};
    int letters = 0;
    for (auto day = Date::parse("2026-03-03").value(); day < Date::parse("2026-08-10").value(); day = day.plus_days(1)) {
        std::set<std::string> told;
        for (const auto& mail : on(day.iso().c_str()))
            EXPECT_TRUE(told.insert(mail.to).second || mail.subject.find("perlu langkah") != std::string::npos)
                << day.iso() << " " << mail.subject;
        letters += static_cast<int>(told.size());
        if (day.iso() == "2026-04-01") {
            EXPECT_EQ(told.size(), 1u);
            EXPECT_TRUE(mails().back().subject.starts_with("2 hal menunggu Anda"));
            EXPECT_TRUE(mails().back().says("Tanggal pada entri register: 2"));
        }
    }
    EXPECT_GT(letters, 1);
}

TEST_F(DailyLetters, CountWhatWouldMakeThemTooLong)
{
    owe_nothing();
    on("2026-03-02");
    for (int i = 0; i < 30; ++i)
        thing(("Barang " + std::to_string(i)).c_str(), "2026-05-01");
    const auto mail = on("2026-04-01");
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].subject, "30 hal menunggu Anda");
    EXPECT_TRUE(mail[0].says("25. Barang"));
    EXPECT_TRUE(mail[0].says("Dan 5 lagi."));
    EXPECT_FALSE(mail[0].says("26. "));
}

// Two programs on one database write at the same hour.
TEST_F(DailyLetters, AreWrittenOnceByTwoProgramsAtOnce)
{
    owe_nothing();
    on("2026-03-02");
    thing("Server", "2026-05-01");
    thing("Genset", "2026-05-01", "disdik");
    now = Instant::parse("2026-04-01T08:00:00+07:00").value();
    {
        std::jthread other([&] {
            KeptDuties kept_there;
            audit::Identifiers identifiers_there{*database};
            const Workplace there{*database, identifiers_there, town.catalogue.city(), owed, files, kept_there,
                "https://pendopo.kecil.example", &entries};
            send_daily_letters(there, now);
        });
        send_daily_letters(place, now);
    }
    EXPECT_EQ(mails().size(), 2u);
}

} // namespace pendopo::duties
