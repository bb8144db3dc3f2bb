// Reports that were sent as evidence: which are proposed, and that none but those can be taken.
#include "measures/measures_test.hpp"
#include "measures/sent_report.hpp"

#include <algorithm>

namespace pendopo::measures {

namespace {

class SentReports : public AssessedCity {
protected:
    // A row as src/reports leaves it once a report was signed.
    void report(int id, const std::string& kind, const std::string& owner, int year, const std::string& state = "sent",
        const std::string& entry = "null")
    {
        const auto text = std::to_string(year);
        database->run_script(
            "insert into report (id, report, owner, occasion, first_on, last_on, entry_register, entry_id, state, texts, "
            "content, "
            "year, number, label, version, chain, made_at, made_name, handed_in_name, decided_name, acting_for, reason, told, "
            "decided_at, pdf_sha256, pdf_size, settled) values ("
            + std::to_string(id) + ", '" + kind + "', '" + owner + "', '" + std::to_string(id) + "', '" + text + "-01-01', '"
            + text + "-12-31', '', " + entry + ", '" + state + "', '{}', '', 2026, " + std::to_string(id) + ", '500.12/"
            + std::to_string(id) + "/2026', 4, '', 0, '', '', '', '', '', 0, " + std::to_string(signed_at(year)) + ", '"
            + std::string(64, 'b') + "', 4100, 1)");
    }
    static std::int64_t signed_at(int year)
    {
        return Instant::parse(std::to_string(year + 1) + "-01-20T09:00:00+07:00").value().unix_milliseconds();
    }
    std::vector<Proposal> proposed(const Assessment& assessment, int number)
    {
        std::vector<Proposal> all;
        const auto opened = again(assessment.id);
        database->read([&](db::Reader& reader) {
            all = propose_evidence(reader, place, rina, opened, *opened.instrument.indicator(number), "", place.today(now));
        });
        std::erase_if(all, [](const Proposal& one) { return one.source != governance::Binding::Kind::report; });
        return all;
    }
    Result<Piece> take(const Assessment& assessment, int number, int level, std::int64_t id)
    {
        NewPiece piece;
        piece.report = id;
        return add_piece(place, {by(rina, assessment), number, {level, 0}}, piece);
    }
};

TEST_F(SentReports, OfTheYearAreProposedWithWhereTheyComeFrom)
{
    report(1, "penyelenggaraan-layanan", "", 2025); // signed in 2026
    report(2, "penyelenggaraan-layanan", "", 2023); // of long ago
    report(3, "penyelenggaraan-layanan", "", 2026, "waiting");
    report(4, "laporan-walikota", "", 2025); // serves another indicator
    const auto found = proposed(begin(), 2);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, 1);
    EXPECT_EQ(found[0].kind, PieceKind::file);
    EXPECT_EQ(found[0].from.indonesian, arrangements().report("penyelenggaraan-layanan")->name.indonesian);
    EXPECT_NE(found[0].title.find("500.12/1/2026"), std::string::npos);
    EXPECT_TRUE(proposed(begin(2026, "agency:" + agency), 2).empty()) << "the office's report is not the agency's own";
}

TEST_F(SentReports, BecomeEvidenceAsTheyWereSigned)
{
    report(1, "penyelenggaraan-layanan", "", 2025);
    const auto assessment = begin();
    const auto piece = take(assessment, 2, 1, 1).value();
    EXPECT_EQ(piece.kind, PieceKind::file);
    EXPECT_EQ(piece.file->sha256, std::string(64, 'b'));
    EXPECT_EQ(piece.file->name, "laporan-500.12-1-2026.pdf");
    EXPECT_EQ(take(assessment, 2, 1, 1).refusal().code, "evidence.twice");
    EXPECT_TRUE(step_piece(place, by(yusuf, assessment), piece.id, PieceStep::accept, ""));
    EXPECT_EQ(again(assessment.id).index.mark(2).score, score_of_level(1));
}

TEST_F(SentReports, CannotBeTakenWhereTheyDoNotServe)
{
    report(1, "penyelenggaraan-layanan", "", 2025);
    report(2, "insiden", agency, 2026, "sent", "77"); // a notice of an incident is not for everybody
    report(3, "penyelenggaraan-layanan", "", 2026, "waiting");
    const auto assessment = begin();
    for (const auto& [number, id] : std::vector<std::pair<int, int>>{{3, 1}, {12, 2}, {2, 2}, {2, 3}, {2, 99}})
        EXPECT_EQ(take(assessment, number, 1, id).refusal().complaints.at(0).field, "report") << number << " " << id;
}

} // namespace

} // namespace pendopo::measures
