// What a daily letter tells of duties: owners without anybody, evidence that waits, what several owe, or one owes often.
#include "duties/check_obligation.hpp"
#include "duties/daily_letters_test.hpp"
#include "duties/find_obligation.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/list_obligations.hpp"

namespace pendopo::duties {

TEST_F(DailyLetters, TellTheCoordinatorOfAnAgencyWithoutAnybody)
{
    owe_nothing();
    EXPECT_TRUE(on("2026-03-02").empty());
    database->run_script("update person set active = 0 where id = 2");
    const auto mail = on("2026-03-03");
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].to, "orang4@contoh.example");
    EXPECT_TRUE(mail[0].says("Belum ada yang bertanggung jawab\n\n1. Dinas Pendidikan belum punya penanggung jawab\n"));
    EXPECT_TRUE(on("2026-03-04").empty());
    EXPECT_EQ(on("2026-04-02").size(), 1u); // still so after a month
    database->run_script("update person set active = 1 where id = 2");
    EXPECT_TRUE(on("2026-04-03").empty());
    database->run_script("update person set active = 0 where id = 2");
    EXPECT_EQ(on("2026-04-04").size(), 1u); // it happened again
}

TEST_F(DailyLetters, TellOfEvidenceOnTheMorningAfterAndAgainAfterAWeek)
{
    governance::Duty duty;
    duty.key = "bulanan";
    duty.name = {"Kabar bulanan", "Monthly news"};
    duty.from = Date::parse("2026-01-01").value();
    duty.basis = "1/2026 Pasal 3";
    duty.when
        = governance::EveryPeriod{governance::EveryPeriod::Length::month, {governance::After::Count::days, 40, false}, {}};
    duty.second_person = true;
    duty.checkers = {"coordinator"};
    owed = {duty};
    on("2026-03-02");
    std::optional<Result<ObligationPage>> page;
    database->read([&](db::Reader& reader) { page = list_obligations(reader, place, dewi, {.view = View::open}, now); });
    const auto one = page->value().rows.at(0);
    now = now.plus(std::chrono::hours(2));
    ASSERT_TRUE(fulfil_obligation(place, {dewi, one.id, one.version, now, {}}, {.note = "Sudah."}));
    EXPECT_TRUE(on("2026-03-02", "16:00").empty());
    const auto next = on("2026-03-03");
    ASSERT_EQ(next.size(), 1u);
    EXPECT_EQ(next[0].to, "orang4@contoh.example");
    EXPECT_TRUE(next[0].says("Bukti yang menunggu pemeriksaan Anda: 1"));
    EXPECT_TRUE(next[0].says("Dikirim Dewi Kartikasari pada 2 Maret 2026."));
    EXPECT_TRUE(on("2026-03-04").empty());
    EXPECT_EQ(on("2026-03-09").size(), 1u);
    std::optional<Obligation> again;
    database->read([&](db::Reader& reader) { again = obligation_by_id(reader, one.id); });
    ASSERT_TRUE(accept_evidence(place, {yusuf, one.id, again->version, now, {}}));
    EXPECT_TRUE(on("2026-03-16").empty());
}

// Twenty agencies late with the same are one line, and one page.
TEST_F(DailyLetters, TellWhatSeveralOwnersOweAsOne)
{
    governance::Duty duty;
    duty.key = "bulanan";
    duty.name = {"Kabar bulanan", "Monthly news"};
    duty.from = Date::parse("2026-01-01").value();
    duty.basis = "1/2026 Pasal 3; 9/2025 Pasal 4";
    duty.when = governance::EveryPeriod{governance::EveryPeriod::Length::month, {governance::After::Count::days, 7, true}, {}};
    duty.late = {{14, governance::Consequence::Act::escalate, "coordinator"}};
    owed = {duty};
    on("2026-03-02");
    const auto mail = on("2026-04-21"); // March was due on 7 April
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].to, "orang4@contoh.example");
    EXPECT_EQ(mail[0].subject, "2 hal perlu langkah Anda");
    EXPECT_TRUE(mail[0].says("Terlambat, dan perlu langkah Anda: 2\n\n1. Kabar bulanan (Maret 2026): 2 pihak\n"));
    EXPECT_TRUE(mail[0].says("Yaitu Dinas Kesehatan; Dinas Pendidikan.\n"));
    EXPECT_TRUE(mail[0].says("/kewajiban/semua?tampilan=open&kewajiban=bulanan\n"));
    EXPECT_TRUE(mail[0].says("Dasarnya Perwal 1/2026 Pasal 3.")) << "the other regulation is another city's";
}

// After a week without the program, five days of one duty are one line.
TEST_F(DailyLetters, TellWhatIsOwedDayByDayAsOne)
{
    governance::Duty duty;
    duty.key = "harian";
    duty.name = {"Memeriksa antrean", "Checking the queue"};
    duty.from = Date::parse("2026-01-01").value();
    duty.basis = "1/2026 Pasal 3";
    duty.when = governance::EveryWorkingDay{};
    duty.late = {{1, governance::Consequence::Act::remind, "agency_keeper"}};
    owed = {duty};
    on("2026-03-02");
    const auto mail = on("2026-03-07");
    ASSERT_EQ(mail.size(), 2u);
    EXPECT_EQ(mail[0].subject, "5 hal menunggu Anda, semuanya terlambat");
    EXPECT_TRUE(mail[0].says(
        "\n1. Memeriksa antrean: 5 kali\n   Batasnya 2 Maret 2026, sudah lewat 5\u00a0hari. Itu yang paling awal."));
    EXPECT_FALSE(mail[0].says("\n2. "));
}

} // namespace pendopo::duties
