// What people do with an obligation, and what they may not.
#include "duties/calendar_feed.hpp"
#include "duties/duties_test.hpp"
#include "platform/crypto/crypto.hpp"

#include <fstream>
#include <thread>

namespace pendopo::duties {
namespace {

using Length = EveryPeriod::Length;

class Obligations : public SmallOffice {
protected:
    Obligation one_of(const access::Actor& actor)
    {
        const auto rows = listed(actor, View::open);
        EXPECT_EQ(rows.size(), 1u);
        return rows.at(0);
    }
};

TEST_F(Obligations, AreMadeOnce)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    EXPECT_EQ(make().made, 3);
    EXPECT_EQ(make().made, 0);
    at("2026-01-31T08:00");
    EXPECT_EQ(make().made, 0);
    at("2026-03-01T08:00"); // the program was away in February
    EXPECT_EQ(make().made, 6);
    EXPECT_EQ(listed(yusuf, View::open).size(), 9u);
    EXPECT_EQ(listed(dewi, View::open).size(), 3u);
}

// Two programs on one database look at the same hour.
TEST_F(Obligations, AreMadeOnceByTwoProgramsAtOnce)
{
    for (int i = 0; i < 8; ++i)
        duties.push_back(make_duty(("kewajiban-" + std::to_string(i)).c_str(), every(Length::month, 7)));
    at("2026-01-15T08:00");
    Made first, second;
    {
        std::jthread other([&] {
            KeptDuties kept_there;
            audit::Identifiers identifiers_there{*database};
            second = make_obligations({*database, identifiers_there, city, duties, files, kept_there, "https://disko.example"},
                now);
        });
        first = make();
    }
    EXPECT_EQ(first.made + second.made, 24);
    EXPECT_EQ(count("obligation"), 24);
    EXPECT_EQ(make().made, 0);
}

TEST_F(Obligations, KeepTheVersionTheyWereMadeUnder)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    at("2026-02-10T08:00");
    make();
    duties[0].version = 2; // the file now says something else from the 15th on
    duties[0].from = day("2026-02-15");
    duties[0].when = every(Length::month, 20);
    duties[0].evidence.kind = governance::Evidence::Kind::file;
    at("2026-03-02T08:00");
    EXPECT_EQ(make().made, 3);
    const auto rows = listed(dewi, View::open);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1].duty_version, 1);
    EXPECT_EQ(rows[1].term.due_on, day("2026-03-07"));
    EXPECT_EQ(rows[2].duty_version, 2);
    EXPECT_EQ(rows[2].term.due_on, day("2026-04-20"));
    EXPECT_TRUE(say_done(dewi, rows[1]));  // a confirmation is enough for what was owed before
    EXPECT_FALSE(say_done(dewi, rows[2])); // the new version asks for a file
}

TEST_F(Obligations, ANewAgencyOwesFromNowOnAndOneThatIsGoneNoMore)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    at("2026-02-10T08:00");
    make();
    city.agencies.erase(city.agencies.begin() + 2);
    city.agencies.push_back({"dishub", {"Dinas Perhubungan", "Transport Office"}});
    const auto made = make();
    EXPECT_EQ(made.made, 1);
    EXPECT_EQ(made.cancelled, 2);
    EXPECT_EQ(listed(yusuf, View::cancelled).size(), 2u);
}

TEST_F(Obligations, ASingleOneOfLongAgoIsOwedWithoutAnyReprimand)
{
    auto once = make_duty("penyesuaian", governance::Once{day("2019-05-26")}, {governance::Debtor::Kind::unit, "persandian"});
    once.late = {{30, Consequence::Act::reprimand, ""}};
    duties.push_back(once);
    EXPECT_EQ(make().made, 1);
    EXPECT_TRUE(one_of(siti).is_late(now));
    EXPECT_EQ(pursue_obligations(place, now).reprimands, 0);
    EXPECT_EQ(count("office_letter"), 0);
}

// The city begins in November: what was due in January of that year, and a single day of long ago, are nobody's.
TEST_F(Obligations, OfBeforeTheCityBeganAreOwedByNobody)
{
    duties.push_back(make_duty("rencana", EveryPeriod{Length::year, {}, {{1, 31}}}));
    duties.push_back(make_duty("evaluasi", EveryPeriod{Length::year, {}, {{12, 31}}}));
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    duties.push_back(make_duty("penyesuaian", governance::Once{day("2019-05-26")}));
    at("2026-11-22T08:00");
    keep_city_begins(place, day("2026-11-22"), now);
    EXPECT_EQ(make().made, 6); // evaluasi and cadangan of November, by three agencies
    EXPECT_EQ(listed(yusuf, View::late).size(), 0u);
    EXPECT_EQ(count("obligation where duty = 'rencana' or duty = 'penyesuaian'"), 0);
    at("2027-01-02T08:00");
    EXPECT_EQ(make().made, 12); // December and January of cadangan, the new year's rencana and evaluasi
    EXPECT_EQ(count("obligation where duty = 'rencana' and due_on = '2027-01-31'"), 3);
}

TEST_F(Obligations, OfBeforeADayNamedLaterAreCancelled)
{
    duties.push_back(make_duty("rencana", EveryPeriod{Length::year, {}, {{1, 31}}}));
    at("2026-11-22T08:00");
    EXPECT_EQ(make().made, 3);
    EXPECT_EQ(listed(yusuf, View::late).size(), 3u);
    keep_city_begins(place, day("2026-11-01"), now);
    EXPECT_EQ(make().cancelled, 3);
    EXPECT_EQ(make().cancelled, 0);
    EXPECT_EQ(listed(yusuf, View::late).size(), 0u);
    EXPECT_EQ(count("obligation where state = 'cancelled' and reason = 'before_city_began'"), 3);
}

TEST_F(Obligations, CountFromTheDayThatTheFilesNameNow)
{
    const auto kept_day = [&] {
        std::optional<Date> found;
        database->read([&](db::Reader& reader) { found = find_city_begins(reader); });
        return found;
    };
    EXPECT_FALSE(kept_day());
    keep_city_begins(place, std::nullopt, now);
    EXPECT_EQ(count("event where name = 'duties.city_begins'"), 0);
    for (int twice = 0; twice < 2; ++twice)
        keep_city_begins(place, day("2026-11-01"), now);
    keep_city_begins(place, day("2027-01-01"), now);
    EXPECT_EQ(kept_day(), day("2027-01-01"));
    keep_city_begins(place, std::nullopt, now);
    EXPECT_FALSE(kept_day());
    EXPECT_EQ(count("event where name = 'duties.city_begins'"), 3);
}

TEST_F(Obligations, EvidenceOfAnotherTimeIsRefused)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    const auto owed = one_of(dewi);
    const auto early = say_done(dewi, owed, day("2025-12-31"));
    ASSERT_TRUE(early.refused());
    EXPECT_EQ(early.refusal().complaints.at(0).code, "effective_on.before_period");
    at("2026-01-20T08:00");
    EXPECT_EQ(say_done(dewi, owed, day("2026-01-21")).refusal().complaints.at(0).code, "effective_on.future");
    EXPECT_EQ(fulfil_obligation(place, by(dewi, owed), {}).refusal().complaints.at(0).code, "note.required");
    at("2026-02-20T08:00"); // sent late, but done in time
    const auto done = say_done(dewi, owed, day("2026-02-07"));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->state, State::fulfilled);
    EXPECT_TRUE(done->kept_in_time());
    EXPECT_EQ(done->settled_at, now);
}

TEST_F(Obligations, KeepAFileWithItsDigestBesideTheOneBefore)
{
    duties.push_back(make_duty("notula", every(Length::month, 7)));
    duties[0].evidence.kind = governance::Evidence::Kind::file;
    duties[0].evidence.label = {"Notula rapat", "Minutes"};
    duties[0].second_person = true;
    make();
    const auto owed = one_of(dewi);
    EXPECT_EQ(say_done(dewi, owed).refusal().complaints.at(0).code, "file.required");
    const auto upload = [&](const std::string& bytes) {
        const auto path = testing::scratch_folder() + "/unggahan";
        std::ofstream(path) << bytes;
        return registers::store_upload(files, {"notula.pdf", path, crypto::sha256_hex(bytes), bytes.size()}, evidence_file());
    };
    EXPECT_TRUE(upload("bukan PDF").refused());
    const std::string first = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    ASSERT_TRUE(fulfil_obligation(place, by(dewi, owed), {.note = "", .file = upload(first).value()}));
    ASSERT_TRUE(give_evidence_back(place, by(yusuf, owed), "Halaman kedua hilang."));
    ASSERT_TRUE(fulfil_obligation(place, by(dewi, owed), {.note = "", .file = upload(first + "%%EOF\n").value()}));
    std::vector<KeptEvidence> evidence;
    database->read([&](db::Reader& reader) { evidence = evidence_of(reader, owed.id); });
    ASSERT_EQ(evidence.size(), 2u);
    EXPECT_EQ(evidence[0].file->sha256, crypto::sha256_hex(first));
    EXPECT_NE(evidence[1].file->sha256, evidence[0].file->sha256);
    EXPECT_TRUE(files.has(evidence[0].file->sha256));
}

TEST_F(Obligations, OfAnotherAgencyDoNotExist)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    const auto owed = one_of(dewi);
    EXPECT_EQ(say_done(fransiska, owed).refusal().why, Why::not_found);
    EXPECT_EQ(say_done(head, owed).refusal().why, Why::forbidden); // sees it, may not fulfil it
    EXPECT_TRUE(say_done(yusuf, owed));                            // the coordinator enters what came on paper
}

TEST_F(Obligations, ASecondPersonChecks)
{
    duties.push_back(make_duty("laporan", every(Length::month, 7)));
    duties[0].second_person = true;
    duties[0].checkers = {"coordinator"};
    make();
    auto owed = one_of(dewi);
    EXPECT_EQ(say_done(yusuf, owed)->state, State::submitted);
    EXPECT_EQ(accept_evidence(place, by(yusuf, owed)).refusal().code, "obligation.same_person");
    EXPECT_EQ(accept_evidence(place, by(head, owed)).refusal().why, Why::forbidden); // not one of the duty's checkers
    EXPECT_EQ(give_evidence_back(place, by(yusuf, owed), "").refusal().code, "obligation.reason_missing");
    owed = listed(fransiska, View::open).at(0);
    ASSERT_TRUE(say_done(fransiska, owed));
    EXPECT_EQ(count("reminder where kind = 'check' and person_id = 6"), 1); // for the next letter of the coordinator
    EXPECT_EQ(count("reminder"), 1);
    ASSERT_TRUE(give_evidence_back(place, by(yusuf, owed), "Lampirannya kosong."));
    EXPECT_EQ(count("outbox"), 1); // the sender is told
    EXPECT_EQ(again(owed.id).state, State::open);
    ASSERT_TRUE(say_done(fransiska, owed));
    EXPECT_EQ(accept_evidence(place, by(yusuf, owed))->state, State::fulfilled);
    EXPECT_EQ(accept_evidence(place, by(yusuf, owed)).refusal().why, Why::conflict);
    std::vector<KeptEvidence> evidence;
    database->read([&](db::Reader& reader) { evidence = evidence_of(reader, owed.id); });
    ASSERT_EQ(evidence.size(), 2u); // the first piece stands beside the second
    EXPECT_EQ(evidence[0].outcome, "returned");
    EXPECT_EQ(evidence[1].outcome, "accepted");
}

TEST_F(Obligations, AreWaivedWithAReasonAndOpenedAgain)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    duties.push_back(make_duty("wajib", every(Length::month, 7), {governance::Debtor::Kind::unit, "persandian"}));
    duties[1].waivable = false;
    make();
    const auto owed = one_of(dewi);
    EXPECT_EQ(waive_obligation(place, by(dewi, owed), "Kami sibuk.").refusal().why, Why::forbidden);
    EXPECT_EQ(waive_obligation(place, by(yusuf, owed), "").refusal().complaints.at(0).field, "reason");
    EXPECT_EQ(waive_obligation(place, by(yusuf, one_of(siti)), "Tidak perlu.").refusal().code, "obligation.not_waivable");
    EXPECT_EQ(waive_obligation(place, by(yusuf, owed), "Gedungnya pindah.")->state, State::waived);
    EXPECT_EQ(reopen_obligation(place, by(head, owed), "Sudah selesai pindah.")->state, State::open);
    EXPECT_EQ(count("event where subject = 'obligation'"), 2);
}

TEST_F(Obligations, OfTwoAtTheSameMomentOneWins)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    const auto owed = one_of(hamdan);
    const auto first = by(hamdan, owed), second = by(lina, owed);
    EXPECT_TRUE(fulfil_obligation(place, first, {.note = "Hamdan."}));
    EXPECT_EQ(fulfil_obligation(place, second, {.note = "Lina."}).refusal().code, "obligation.changed");
    EXPECT_EQ(count("obligation_evidence"), 1);
}

TEST_F(Obligations, StandInTheCalendarOfWhoKnowsTheAddress)
{
    crypto::start();
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    duties[0].name = {"Mencadangkan data; semua, tanpa kecuali: cadangan lengkap bulan ini dengan uji pemulihannya", "Back up"};
    duties[0].remind = {3};
    make();
    const auto secret = make_calendar_feed(place, dewi, now).value();
    EXPECT_FALSE(read_calendar_feed(place, Secret("salah"), now));
    const auto stream = read_calendar_feed(place, secret, now).value();
    EXPECT_NE(stream.find("DTSTART;VALUE=DATE:20260207\r\n"), stream.npos);
    EXPECT_NE(stream.find("TRIGGER:-P3D\r\n"), stream.npos);
    EXPECT_NE(stream.find("data\\; semua\\, tanpa"), stream.npos);
    EXPECT_EQ(stream.find("disdik"), stream.npos);
    const auto newer = make_calendar_feed(place, dewi, now).value();
    EXPECT_FALSE(read_calendar_feed(place, secret, now));
    database->run_script("update person set active = 0 where id = 1");
    EXPECT_FALSE(read_calendar_feed(place, newer, now));
}

} // namespace
} // namespace pendopo::duties
