// The life of an assessment: begun, shown by evidence that a second person accepts, closed for good, corrected anew.
#include "measures/measures_test.hpp"

namespace pendopo::measures {
namespace {

using Assessments = AssessedCity;

TEST_F(Assessments, BeginOnceWithTheInstrumentOfTheYear)
{
    EXPECT_EQ(begin().instrument, "pemdi-2026");
    EXPECT_EQ(begin(2024).instrument, "spbe-2020");
    EXPECT_EQ(begin_assessment(place, rina, {2026, "", Manner::given}, now).refusal().code, "assessment.exists");
    EXPECT_EQ(begin(2026, "agency:" + agency).owner, "agency:" + agency);
    EXPECT_EQ(begin_assessment(place, yusuf, {2027, "", Manner::counted}, now).refusal().complaints.at(0).field, "year");
    EXPECT_EQ(begin_assessment(place, yusuf, {2017, "", Manner::counted}, now).refusal().complaints.at(0).field, "year");
    EXPECT_EQ(begin_assessment(place, yusuf, {2025, "agency:tidak-ada", Manner::counted}, now).refusal().complaints.at(0).field,
        "owner");
    EXPECT_EQ(begin_assessment(place, auditor, {2025, "", Manner::counted}, now).refusal().why, Why::forbidden);
    EXPECT_EQ(count("event where name = 'assessment.begun'"), 3);
}

TEST_F(Assessments, CountALevelOnceASecondPersonAcceptsItsEvidence)
{
    const auto assessment = begin();
    EXPECT_EQ(again(assessment.id).index.whole, Score(100));
    const auto first = offer(rina, assessment, 13, 1, "1").value();
    EXPECT_EQ(first.state, PieceState::sent);
    EXPECT_FALSE(again(assessment.id).index.mark(13).assessed) << "sent is not accepted";
    EXPECT_EQ(step_piece(place, by(rina, assessment), first.id, PieceStep::accept, "").refusal().why, Why::forbidden)
        << "her own";
    EXPECT_EQ(step_piece(place, by(yusuf, assessment), first.id, PieceStep::give_back, "").refusal().complaints.at(0).field,
        "reason");
    EXPECT_TRUE(step_piece(place, by(yusuf, assessment), first.id, PieceStep::give_back, "Belum bertanggal."));
    EXPECT_EQ(again(assessment.id).pieces.at(0).reason, "Belum bertanggal.");
    EXPECT_TRUE(step_piece(place, by(rina, assessment), first.id, PieceStep::send, ""));
    EXPECT_TRUE(step_piece(place, by(yusuf, assessment), first.id, PieceStep::accept, ""));
    EXPECT_EQ(step_piece(place, by(yusuf, assessment), first.id, PieceStep::accept, "").refusal().why, Why::conflict);
    show(assessment, 13, 3);
    EXPECT_EQ(again(assessment.id).index.mark(13).score, Score(100)) << "level 2 is not shown";
    show(assessment, 13, 2);
    EXPECT_EQ(again(assessment.id).index.mark(13).score, Score(300));
    EXPECT_EQ(again(assessment.id).index.whole, Score(110)); // 1 + 5 % of two levels
    EXPECT_EQ(count("event where subject = 'assessment' and name = 'evidence.accepted'"), 3);
}

TEST_F(Assessments, RefuseEvidenceThatIsNotAskedOrIsThereAlready)
{
    const auto assessment = begin();
    EXPECT_TRUE(offer(rina, assessment, 1, 1));
    EXPECT_EQ(offer(rina, assessment, 1, 1).refusal().code, "evidence.twice");
    EXPECT_EQ(offer(rina, assessment, 1, 6).refusal().code, "evidence.not_asked");
    EXPECT_EQ(offer(rina, assessment, 5, 1).refusal().code, "evidence.not_asked") << "another body gives that mark";
    EXPECT_EQ(offer(rina, assessment, 99, 1).refusal().why, Why::not_found);
    EXPECT_EQ(offer(auditor, assessment, 1, 2).refusal().why, Why::forbidden);
    EXPECT_EQ(offer(dewi, assessment, 1, 2).refusal().why, Why::not_found) << "not for her eyes";
    NewPiece link{.kind = PieceKind::link, .title = "Portal", .link = "javascript:alert(1)"};
    EXPECT_EQ(add_piece(place, {by(rina, assessment), 1, {2, 0}}, link).refusal().complaints.at(0).field, "link");
    link.link = "https://portal.example/layanan";
    EXPECT_TRUE(add_piece(place, {by(rina, assessment), 1, {2, 0}}, link));
    EXPECT_EQ(add_piece(place, {by(rina, assessment), 1, {2, 0}}, {.kind = PieceKind::entry, .entry = 4711})
                  .refusal()
                  .complaints.at(0)
                  .field,
        "entry");
    EXPECT_EQ(add_piece(place, {by(rina, assessment), 1, {2, 0}}, {.kind = PieceKind::obligation, .obligation = 4711})
                  .refusal()
                  .complaints.at(0)
                  .field,
        "obligation");
}

TEST_F(Assessments, TakeMarksOfOtherBodiesOnceAccepted)
{
    const auto assessment = begin();
    EXPECT_EQ(enter_score(place, on(rina, assessment, 1), score(300)).refusal().code, "indicator.counted");
    EXPECT_EQ(enter_score(place, on(rina, assessment, 5), score(550)).refusal().complaints.at(0).field, "score");
    EXPECT_EQ(enter_score(place, on(rina, assessment, 5), {}).refusal().complaints.size(), 4u);
    EXPECT_TRUE(enter_score(place, on(rina, assessment, 5), score(325)));
    EXPECT_FALSE(again(assessment.id).index.mark(5).assessed);
    EXPECT_EQ(check_score(place, on(rina, assessment, 5), Verdict::accept, "").refusal().why, Why::forbidden);
    const auto stale = on(yusuf, assessment, 5);
    EXPECT_TRUE(explain_indicator(place, on(rina, assessment, 5), "Nilai tahun berjalan."));
    EXPECT_EQ(check_score(place, stale, Verdict::accept, "").refusal().why, Why::conflict) << "somebody wrote meanwhile";
    EXPECT_TRUE(check_score(place, on(yusuf, assessment, 5), Verdict::accept, ""));
    const auto opened = again(assessment.id);
    EXPECT_EQ(opened.index.mark(5).score, Score(325));
    EXPECT_EQ(opened.value(5).explanation, "Nilai tahun berjalan.");
    EXPECT_EQ(opened.index.whole, Score(111)); // 1 + 5 % of 2.25 = 1.1125
    EXPECT_TRUE(enter_score(place, on(rina, assessment, 5), score(400)));
    EXPECT_FALSE(again(assessment.id).index.mark(5).assessed) << "a new mark is checked anew";
}

// An event goes on showing the document that gave way.
TEST_F(Assessments, RememberTheFileThatAnotherTookThePlaceOf)
{
    const auto assessment = begin();
    const auto enter = [&](char kind) {
        auto entered = score(300);
        entered.file = registers::StoredFile{"surat.pdf", "application/pdf", std::string(64, kind), 3};
        EXPECT_TRUE(enter_score(place, on(rina, assessment, 5), entered));
    };
    enter('a');
    enter('a');
    EXPECT_EQ(count("past_file"), 0);
    enter('b');
    enter('a');
    EXPECT_EQ(count("past_file"), 2);
    EXPECT_EQ(count("past_file where sha256 = '" + std::string(64, 'b') + "'"), 1);
}

TEST_F(Assessments, ThatAreGivenTakeEveryMark)
{
    const auto assessment = begin(2023, "", Manner::given);
    EXPECT_TRUE(enter_score(place, on(rina, assessment, 1), score(300)));
    EXPECT_TRUE(check_score(place, on(yusuf, assessment, 1), Verdict::accept, ""));
    EXPECT_EQ(again(assessment.id).index.mark(1).score, Score(300));
    EXPECT_EQ(offer(rina, assessment, 1, 1).refusal().code, "evidence.not_asked");
}

TEST_F(Assessments, LetPeopleDoWhatTheyWereNamedFor)
{
    const auto assessment = begin();
    EXPECT_EQ(name_person(place, by(auditor, assessment), {0, "operator-entri", 4, ""}).refusal().why, Why::forbidden);
    EXPECT_EQ(name_person(place, by(yusuf, assessment), {0, "tidak-ada", 4, ""}).refusal().complaints.at(0).field, "role");
    EXPECT_EQ(name_person(place, by(yusuf, assessment), {0, "operator-entri", 4711, ""}).refusal().complaints.at(0).field,
        "person");
    EXPECT_EQ(name_person(place, by(yusuf, assessment), {13, "operator-entri", 4, ""})->name, "Dewi Kartikasari");
    EXPECT_TRUE(offer(dewi, assessment, 13, 1));
    EXPECT_EQ(offer(dewi, assessment, 14, 1).refusal().why, Why::forbidden) << "named for 13 alone";
    const auto hers = offer(rina, assessment, 13, 2, "b").value();
    EXPECT_EQ(step_piece(place, by(dewi, assessment), hers.id, PieceStep::accept, "").refusal().why, Why::forbidden)
        << "an operator";
    EXPECT_TRUE(name_person(place, by(yusuf, assessment), {0, "asesor-internal", 4, ""}));
    EXPECT_TRUE(step_piece(place, by(dewi, assessment), hers.id, PieceStep::accept, ""));
    EXPECT_EQ(name_person(place, by(yusuf, assessment), {0, "asesor-internal", 4, ""}).refusal().why, Why::conflict);
    EXPECT_TRUE(release_person(place, by(yusuf, assessment), {0, "asesor-internal", 4, ""}));
    EXPECT_EQ(again(assessment.id).people.size(), 1u);
}

TEST_F(Assessments, NeverChangeOnceClosed)
{
    const auto assessment = begin();
    show(assessment, 13, 1);
    show(assessment, 13, 2);
    const auto waiting = offer(rina, assessment, 14, 1).value();
    EXPECT_EQ(close_assessment(place, by(yusuf, assessment)).refusal().code, "assessment.waits");
    EXPECT_TRUE(step_piece(place, by(rina, assessment), waiting.id, PieceStep::withdraw, ""));
    EXPECT_EQ(close_assessment(place, by(auditor, assessment)).refusal().why, Why::forbidden);
    EXPECT_TRUE(close_assessment(place, by(yusuf, assessment)));
    EXPECT_EQ(close_assessment(place, by(yusuf, assessment)).refusal().code, "assessment.closed");
    EXPECT_EQ(offer(rina, assessment, 1, 1).refusal().code, "assessment.closed");
    EXPECT_EQ(explain_indicator(place, on(rina, assessment, 1), "Nanti").refusal().code, "assessment.closed");
    const auto closed = again(assessment.id);
    EXPECT_EQ(closed.index.whole, Score(105));
    // Even a row that somebody changes behind the program's back leaves its figures alone.
    database->run_script("update indicator_evidence set state = 'returned'");
    EXPECT_EQ(again(assessment.id).index.whole, Score(105));
}

TEST_F(Assessments, AreCorrectedByTheirNextEdition)
{
    const auto first = begin();
    show(first, 13, 1);
    EXPECT_TRUE(explain_indicator(place, on(rina, first, 13), "Aplikasi tercatat."));
    EXPECT_TRUE(name_person(place, by(yusuf, first), {0, "operator-entri", 4, ""}));
    EXPECT_EQ(correct_assessment(place, by(yusuf, first), "Salah").refusal().code, "assessment.not_closed");
    EXPECT_TRUE(close_assessment(place, by(yusuf, first)));
    EXPECT_EQ(correct_assessment(place, by(yusuf, first), "").refusal().complaints.at(0).field, "reason");
    EXPECT_EQ(correct_assessment(place, by(auditor, first), "Salah").refusal().why, Why::forbidden);
    const auto second = correct_assessment(place, by(yusuf, first), "Bukti tingkat 2 tertinggal.").value();
    EXPECT_EQ(second.edition, 2);
    EXPECT_EQ(correct_assessment(place, by(yusuf, first), "Lagi").refusal().code, "assessment.not_closed");
    show(second, 13, 2);
    const auto now_open = again(second.id);
    EXPECT_EQ(now_open.index.mark(13).score, Score(200));
    EXPECT_EQ(now_open.value(13).explanation, "Aplikasi tercatat.");
    EXPECT_EQ(now_open.people.size(), 1u);
    EXPECT_EQ(again(first.id).index.mark(13).score, Score(100));
    EXPECT_FALSE(again(first.id).assessment.newest);
    database->read([&](db::Reader& reader) {
        EXPECT_EQ(find_assessment(reader, 2026, first.instrument, "")->id, second.id);
        EXPECT_EQ(find_assessment(reader, 2026, first.instrument, "", 1)->id, first.id);
        EXPECT_EQ(list_assessments(reader).size(), 1u);
        EXPECT_EQ(editions_of(reader, first).size(), 2u);
    });
}

} // namespace
} // namespace pendopo::measures
