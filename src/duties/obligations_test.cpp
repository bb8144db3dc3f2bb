// What people do with an obligation, and what they may not.
#include "duties/obligations_test.hpp"
#include "duties/calendar_feed.hpp"
#include "platform/crypto/crypto.hpp"

#include <fstream>

namespace pendopo::duties {

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

} // namespace pendopo::duties
