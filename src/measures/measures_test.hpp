// A city of the data folder with people who assess it, for the tests of this folder: a real database, a clock that is told.
#pragma once
#include "access/entered_person_test.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/kept_duty.hpp"
#include "governance/arrangements.hpp"
#include "measures/add_piece.hpp"
#include "measures/begin_assessment.hpp"
#include "measures/close_assessment.hpp"
#include "measures/name_person.hpp"
#include "measures/propose_evidence.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::measures {

class AssessedCity : public ::testing::Test {
protected:
    static const catalogue::Catalogue& catalogue()
    {
        static const auto read = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
        return read;
    }
    static const governance::Arrangements& arrangements()
    {
        static const auto read = governance::Arrangements::read(testing::data_folder(), catalogue());
        return read;
    }
    access::Actor enter(std::int64_t id, const char* name, const char* role, const std::string& agency = {})
    {
        return access::enter_role(*database, access::enter_person(*database, catalogue().city(), {id, name, role, "", agency}));
    }
    OpenedAssessment again(std::int64_t id)
    {
        std::optional<OpenedAssessment> opened;
        database->read([&](db::Reader& reader) {
            opened = open_assessment(reader, arrangements(), assessment_by_id(reader, id).value());
        });
        return *std::move(opened);
    }
    MeasureAct by(const access::Actor& actor, const Assessment& assessment) { return {actor, assessment.id, now}; }
    Assessment begin(int year = 2026, const std::string& owner = {}, Manner manner = Manner::counted)
    {
        return begin_assessment(place, yusuf, {year, owner, manner}, now).value();
    }
    Result<Piece> offer(const access::Actor& actor, const Assessment& assessment, int number, int level, const char* file = "a")
    {
        NewPiece piece;
        piece.file = registers::StoredFile{std::string(file) + ".pdf", "application/pdf", std::string(63, 'a') + file, 1200};
        return add_piece(place, {by(actor, assessment), number, {level, 0}}, piece);
    }
    // Offered by one, accepted by the other.
    void show(const Assessment& assessment, int number, int level)
    {
        const auto piece = offer(rina, assessment, number, level, std::to_string(level).c_str()).value();
        EXPECT_TRUE(step_piece(place, by(yusuf, assessment), piece.id, PieceStep::accept, ""));
    }
    IndicatorAct on(const access::Actor& actor, const Assessment& assessment, int number)
    {
        return {by(actor, assessment), number, again(assessment.id).value(number).version};
    }
    EnteredScore score(int hundredths)
    {
        return {Score(hundredths), "Bappenas", "Surat 12/2026", Date::parse("2026-10-01"), {}};
    }
    std::int64_t count(const std::string& from_where)
    {
        const auto text = "select count(*) as found from " + from_where;
        const db::Query ask("count", text, text);
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) { found = reader.row(ask, {})->integer("found"); });
        return found;
    }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    duties::KeptDuties kept;
    registers::Workplace registers{*database, identifiers, catalogue(), arrangements(), files, "https://spbe.example"};
    duties::Workplace duties{*database, identifiers, catalogue().city(), arrangements().duties(), files, kept,
        "https://spbe.example", &registers};
    Workplace place{*database, identifiers, catalogue().city(), arrangements(), files, registers, duties};
    Instant now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    const std::string agency = catalogue().city().agencies.front().key;
    const access::Actor yusuf = enter(1, "Yusuf Maulana", "coordinator");
    const access::Actor rina = enter(2, "Rina Oktaviani", "evaluator");
    const access::Actor auditor = enter(3, "Hendra Wijaya", "auditor");
    const access::Actor dewi = enter(4, "Dewi Kartikasari", "agency_keeper", agency);
};

} // namespace pendopo::measures
