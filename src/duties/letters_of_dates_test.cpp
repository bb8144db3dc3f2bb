// What a daily letter tells of the dates of entries: once for each number of days, and never what is over.
#include "duties/daily_letters_test.hpp"
#include "registers/change_classification.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/take_step.hpp"

namespace pendopo::duties {

TEST_F(DailyLetters, TellADateOfAnEntryOnceForEachNumberOfDays)
{
    owe_nothing();
    on("2026-03-02");
    const auto entry = thing("Server Utama", "2026-05-01"); // reminded 30 and 7 days before
    EXPECT_TRUE(on("2026-03-31").empty());
    const auto first = on("2026-04-01");
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].to, "orang1@contoh.example"); // the keeper of the agency, not the coordinator who may keep all
    EXPECT_EQ(first[0].subject, "1 hal menunggu Anda: Barang, Server Utama: Masa berlaku");
    EXPECT_TRUE(first[0].says("Tanggalnya 1 Mei 2026, 30\u00a0hari lagi. Menurut isian “Berlaku sampai” pada entri itu."));
    EXPECT_TRUE(first[0].says("https://pendopo.kecil.example/register/barang/" + std::to_string(entry.id) + "\n"));
    EXPECT_TRUE(on("2026-04-01", "08:10").empty());
    EXPECT_TRUE(on("2026-04-02").empty());
    EXPECT_EQ(on("2026-04-24").size(), 1u);
    EXPECT_TRUE(on("2026-05-01").empty());
    EXPECT_TRUE(on("2026-05-02").empty());
}

// confirm_months: 12 in the register.
TEST_F(DailyLetters, TellTwoWeeksAheadAndOnTheDayWhatIsToBeConfirmed)
{
    owe_nothing();
    on("2026-03-02");
    const auto entry = thing("Server Utama", "2029-05-01");
    thing("Meja", "2029-05-01");
    EXPECT_TRUE(on("2027-02-15").empty());
    const auto first = on("2027-02-16");
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].to, "orang1@contoh.example");
    EXPECT_EQ(first[0].subject, "2 hal menunggu Anda");
    EXPECT_TRUE(first[0].says("Barang: perlu dinyatakan masih benar: 2 entri")); // one line for both
    EXPECT_TRUE(first[0].says(
        "Paling lambat 2 Maret 2027, 14\u00a0hari lagi. Isinya tidak diubah dan tidak dinyatakan benar selama 12\u00a0bulan."));
    EXPECT_TRUE(first[0].says("https://pendopo.kecil.example/register/barang?tampilan=tempo\n"));
    EXPECT_TRUE(on("2027-02-17").empty());
    ASSERT_TRUE(registers::confirm_entry(entries, {yusuf, entry.id, entry.version, now}));
    const auto last = on("2027-03-02");
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last[0].subject, "1 hal menunggu Anda: Barang, Meja: perlu dinyatakan masih benar");
    EXPECT_TRUE(on("2027-03-03").empty());
}

TEST_F(DailyLetters, ForgetWhatWasMovedEndedOrIsLongOver)
{
    owe_nothing();
    on("2026-03-02");
    auto later = thing("Pindah", "2026-05-01");
    auto ended = thing("Selesai", "2026-05-01");
    thing("Sudah lewat", "2026-03-01");
    later = moved(later, "2026-09-01");
    ASSERT_TRUE(registers::take_step(entries, {yusuf, ended.id, ended.version, now, {}, "Rusak."}, {.step = "akhiri"}));
    EXPECT_TRUE(on("2026-04-01").empty());
    // A date that was moved is told anew, so many days before the new one.
    EXPECT_EQ(on("2026-08-02").size(), 1u);
}

TEST_F(DailyLetters, SayOnlyTheNearestOfWhatWasMissed)
{
    owe_nothing();
    on("2026-03-02");
    thing("Server", "2026-05-01");
    thing("Baru didata", "2026-03-05");
    const auto next = on("2026-03-03");
    ASSERT_EQ(next.size(), 1u);
    EXPECT_TRUE(next[0].says("Tanggalnya 5 Maret 2026, 2\u00a0hari lagi."));
    // The program was away on both days of the other.
    EXPECT_EQ(on("2026-04-28").size(), 1u);
    EXPECT_TRUE(on("2026-04-29").empty());
}

TEST_F(DailyLetters, KeepToThemselvesWhatARestrictedEntryIsCalled)
{
    owe_nothing();
    on("2026-03-02");
    auto entry = thing("Lubang di tembok api", "2026-05-01");
    ASSERT_TRUE(registers::change_classification(entries, {yusuf, entry.id, entry.version, now},
        governance::Classification::restricted));
    const auto mail = on("2026-04-01");
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].subject.find("Lubang"), std::string::npos);
    EXPECT_FALSE(mail[0].says("Lubang"));
    EXPECT_TRUE(mail[0].says("Barang: Masa berlaku"));
}

} // namespace pendopo::duties
