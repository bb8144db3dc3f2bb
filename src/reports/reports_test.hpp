// A city of the data folder with people who make, sign and read reports, a real database, and a clock that is told.
#pragma once
#include "access/entered_person_test.hpp"
#include "catalogue/catalogue.hpp"
#include "duties/find_obligation.hpp"
#include "duties/make_obligations.hpp"
#include "registers/create_entry.hpp"
#include "reports/begin_report.hpp"
#include "reports/decide_report.hpp"
#include "reports/hand_in_report.hpp"
#include "reports/settle_reports.hpp"
#include "reports/write_texts.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::reports {

class ReportOffice : public ::testing::Test {
protected:
    explicit ReportOffice(const char* city_key = "kotamobagu")
        : catalogue(catalogue::Catalogue::read(testing::data_folder(), city_key)),
          arrangements(governance::Arrangements::read(testing::data_folder(), catalogue))
    {
    }
    access::Actor enter(std::int64_t id, const char* name, const char* role, const std::string& agency = "")
    {
        return access::enter_role(*database, access::enter_person(*database, catalogue.city(), {id, name, role, "", agency}));
    }
    void at(const char* moment) { now = Instant::parse(std::string(moment) + ":00+08:00").value(); }
    ReportAct by(const access::Actor& actor, const Report& report) { return {actor, report.id, again(report).version, now}; }
    Report again(const Report& report)
    {
        std::optional<Report> found;
        database->read([&](db::Reader& reader) { found = report_by_id(reader, report.id); });
        return found.value();
    }
    Report begin(const access::Actor& actor, const std::string& kind, const std::string& owner, std::int64_t entry = 0)
    {
        return accepted(begin_report(place, actor, {kind, owner, {}, entry}, now));
    }
    Report written(const access::Actor& actor, const Report& report)
    {
        Value texts = Value::map();
        for (const auto* section : texts_of(*arrangements.report(report.kind)))
            texts.set(section->key, "Sudah dikerjakan.\nBaris kedua.");
        return accepted(write_texts(place, by(actor, report), texts));
    }
    Report handed_in(const access::Actor& actor, const Report& report)
    {
        return accepted(hand_in_report(place, by(actor, written(actor, report))));
    }
    Report sent(const access::Actor& actor, const Report& report)
    {
        return accepted(sign_report(place, by(head, handed_in(actor, report))));
    }
    template <class T>
    static T accepted(Result<T> result)
    {
        EXPECT_EQ(result.refused() ? result.refusal().code : std::string(), "");
        return std::move(result).value();
    }
    std::int64_t count(const std::string& from_where)
    {
        const db::Query ask("count", "select count(*) as found from " + from_where,
            "select count(*) as found from " + from_where);
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) { found = reader.row(ask, {})->integer("found"); });
        return found;
    }

    catalogue::Catalogue catalogue;
    governance::Arrangements arrangements;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    registers::Workplace registers{*database, identifiers, catalogue, arrangements, files, "https://spbe.example"};
    duties::KeptDuties kept;
    duties::Workplace duties{*database, identifiers, catalogue.city(), arrangements.duties(), files, kept,
        "https://spbe.example", &registers};
    Workplace place{registers, duties};
    Instant now = Instant::parse("2027-01-11T08:00:00+08:00").value(); // a Monday
    const std::string agency = catalogue.city().agencies.at(0).key, other_agency = catalogue.city().agencies.at(1).key;
    const access::Actor head = enter(1, "Ratna Dewi", "head");
    const access::Actor yusuf = enter(2, "Yusuf Maulana", "coordinator");
    const access::Actor dewi = enter(3, "Dewi Kartikasari", "agency_keeper", agency);
    const access::Actor rudi = enter(4, "Rudi Hartono", "agency_keeper", other_agency);
    const access::Actor auditor = enter(5, "Fransiska Lestari", "auditor");
    // Of an agency and of the office, as this city's files have them.
    const governance::Report& of_agency = first_of(governance::Owner::agency);
    const governance::Report& of_office = first_of(governance::Owner::office);

private:
    const governance::Report& first_of(governance::Owner owner) const
    {
        for (const auto& report : arrangements.reports())
            if (report.from == owner && report.period == governance::Report::Period::year)
                return report;
        return arrangements.reports().front(); // a city without such a report is tested with others
    }
};

} // namespace pendopo::reports
