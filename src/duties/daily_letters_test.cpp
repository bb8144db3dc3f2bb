// What people are told once a day: dates of entries, evidence that waits, owners without anybody; one letter, once, in their
// language, at the hour at which the office opens.
#include "duties/check_obligation.hpp"
#include "duties/find_obligation.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/letter_language.hpp"
#include "duties/list_obligations.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pursue_obligations.hpp"
#include "duties/send_daily_letters.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "registers/change_classification.hpp"
#include "registers/change_entry.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/create_entry.hpp"
#include "registers/take_step.hpp"

#include <gtest/gtest.h>

#include <set>
#include <thread>

namespace pendopo::duties {
namespace {

struct Mail {
    std::string to, subject, text;
    bool says(const std::string& part) const { return text.find(part) != std::string::npos; }
};

class DailyLetters : public ::testing::Test {
protected:
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* agency)
    {
        people::Person person;
        person.id = id;
        person.name = name;
        person.agency = agency;
        person.roles = {{role, "", ""}};
        const auto key = std::to_string(id);
        database->run_script("insert into person (id, email, name, phone, employee_number, position, agency, password, "
                             "must_change_password, active, created_at) values ("
            + key + ", '" + key + "@contoh.example', '" + name + "', '', '', '{\"id\":\"Petugas\",\"en\":\"Officer\"}', '"
            + agency
            + "', '', 0, 1, 0); insert into person_role (person_id, role, "
              "unit) values ("
            + key + ", '" + role + "', '')");
        return {person, access::Grants(town.catalogue.city(), person)};
    }
    // What leaves on that day, as the program's jobs would have it.
    std::vector<Mail> on(const char* day, const char* clock = "08:00")
    {
        now = Instant::parse(std::string(day) + "T" + clock + ":00+07:00").value();
        const auto before = mails().size();
        make_obligations(place, now);
        pursue_obligations(place, now);
        send_daily_letters(place, now);
        auto all = mails();
        return {all.begin() + static_cast<std::ptrdiff_t>(before), all.end()};
    }
    std::vector<Mail> mails()
    {
        static const db::Query ask("mails", "select payload from outbox order by id", "select payload from outbox order by id");
        std::vector<Mail> all;
        database->read([&](db::Reader& reader) {
            all.clear();
            for (const auto& row : reader.rows(ask, {})) {
                const auto letter = read_json(row.text("payload")).value();
                all.push_back({letter["to"].text(), letter["subject"].text(), letter["text"].text()});
            }
        });
        return all;
    }
    registers::Entry thing(const char* name, const char* valid_until, const char* owner = "dinkes")
    {
        const auto values = Value::map({{"nama", name}, {"jenis", "baru"}, {"nilai", 5000}, {"berlaku_sampai", valid_until}});
        return registers::create_entry(entries, yusuf, things, {.owner = owner, .values = values}, now).value();
    }
    registers::Entry moved(const registers::Entry& entry, const char* valid_until)
    {
        auto values = entry.values;
        values.set("berlaku_sampai", valid_until);
        return registers::change_entry(entries, {yusuf, entry.id, entry.version, now}, values).value();
    }
    // The agencies' keepers have no duties of their own here unless a test wants them.
    void owe_nothing() { owed.clear(); }

    governance::SmallCity town;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    KeptDuties kept;
    registers::Workplace entries{*database, identifiers, town.catalogue, town.arrangements, files,
        "https://pendopo.kecil.example"};
    std::deque<governance::Duty> owed = town.arrangements.duties();
    Workplace place{*database, identifiers, town.catalogue.city(), owed, files, kept, "https://pendopo.kecil.example",
        &entries};
    const registers::Register& things = *town.arrangements.entry_register("barang");
    Instant now = Instant::parse("2026-03-02T08:00:00+07:00").value();
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator", "");
};

TEST_F(DailyLetters, TellADateOfAnEntryOnceForEachNumberOfDays)
{
    owe_nothing();
    on("2026-03-02");
    const auto entry = thing("Server Utama", "2026-05-01"); // reminded 30 and 7 days before
    EXPECT_TRUE(on("2026-03-31").empty());
    const auto first = on("2026-04-01");
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].to, "1@contoh.example"); // the keeper of the agency, not the coordinator who may keep all
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
    EXPECT_EQ(first[0].to, "1@contoh.example");
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

TEST_F(DailyLetters, LeaveWhenTheOfficeOpens)
{
    owe_nothing();
    on("2026-03-02");
    thing("Server", "2026-05-01");
    EXPECT_TRUE(on("2026-04-01", "00:05").empty());
    EXPECT_TRUE(on("2026-04-01", "07:59").empty());
    EXPECT_EQ(on("2026-04-01", "08:00").size(), 1u);
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

TEST_F(DailyLetters, TellTheCoordinatorOfAnAgencyWithoutAnybody)
{
    owe_nothing();
    EXPECT_TRUE(on("2026-03-02").empty());
    database->run_script("update person set active = 0 where id = 2");
    const auto mail = on("2026-03-03");
    ASSERT_EQ(mail.size(), 1u);
    EXPECT_EQ(mail[0].to, "4@contoh.example");
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
    EXPECT_EQ(next[0].to, "4@contoh.example");
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
    EXPECT_EQ(mail[0].to, "4@contoh.example");
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

} // namespace
} // namespace pendopo::duties
