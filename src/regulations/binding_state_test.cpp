// How one binding stands by facts that are written out here.
#include "governance/arrangements_for_tests.hpp"
#include "governance/read_regulations.hpp"
#include "platform/text/translate.hpp"
#include "regulations/article_state.hpp"
#include "regulations/binding_state.hpp"
#include "regulations/report_period.hpp"

#include <gtest/gtest.h>

namespace pendopo::regulations {

class Bindings : public ::testing::Test {
protected:
    BindingState stand(Binding::Kind kind, const std::string& key)
    {
        binding.kind = kind;
        binding.key = key;
        return binding_state(place, facts, binding);
    }
    static std::string said(const BindingState& one) { return text::translate(Language::indonesian, one.proof); }
    static Date day(const char* iso) { return Date::parse(iso).value(); }

    governance::SmallCity town;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    Workplace place{*database, identifiers, town.catalogue, town.arrangements};
    Facts facts{.today = day("2026-11-23")};
    Binding binding;
};

TEST_F(Bindings, EveryFigureOfTheProgramHasItsSentence)
{
    for (const auto figure : governance::program_figures()) {
        const auto one = stand(Binding::Kind::program, std::string(figure));
        EXPECT_EQ(one.state, State::kept) << figure;
        EXPECT_FALSE(one.proof.id.empty()) << figure;
    }
}

TEST_F(Bindings, EveryExchangeOfTheProgramHasItsSentence)
{
    for (const auto exchange : governance::program_exchanges())
        EXPECT_EQ(stand(Binding::Kind::exchange, std::string(exchange)).state, State::kept) << exchange;
    facts.program.mails_failed = 2;
    EXPECT_EQ(stand(Binding::Kind::exchange, "mail").state, State::late);
}

TEST_F(Bindings, ServicesAreLateWhileRequestsAre)
{
    facts.services["kunjungan"] = {.open = 3, .late = 0, .late_since = {}, .answered = 12};
    EXPECT_EQ(stand(Binding::Kind::service, "all").state, State::kept);
    facts.services["data"] = {.open = 2, .late = 1, .late_since = day("2026-11-20"), .answered = 1};
    const auto one = stand(Binding::Kind::service, "all");
    EXPECT_EQ(one.state, State::late);
    EXPECT_EQ(one.due_on, day("2026-11-20"));
    EXPECT_EQ(said(one), "Semua layanan: 5 permohonan berjalan, 1 terlambat sejak 20 November 2026.");
    EXPECT_EQ(stand(Binding::Kind::program, "answers_on_time").state, State::late);
}

TEST_F(Bindings, APasswordKeptInTheOpenIsSeen)
{
    facts.program.accounts = 12;
    facts.program.hashed = 11;
    EXPECT_EQ(stand(Binding::Kind::program, "passwords_hashed").state, State::late);
}

TEST_F(Bindings, AMeasureIsOfThisYearOrTheLast)
{
    EXPECT_EQ(stand(Binding::Kind::measure, "ukur").state, State::not_arranged);
    facts.measures["ukur"] = 2025;
    EXPECT_EQ(stand(Binding::Kind::measure, "ukur").state, State::kept);
    facts.measures["ukur"] = 2024;
    EXPECT_EQ(stand(Binding::Kind::measure, "ukur").state, State::late);
}

TEST_F(Bindings, AReportIsOfTheLastPeriod)
{
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::not_arranged);
    facts.reports["tahunan"] = {{{day("2024-12-31"), 1}}, "3/LAP/2025"};
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::late);
    facts.reports["tahunan"] = {{{day("2024-12-31"), 1}, {day("2025-12-31"), 1}}, "3/LAP/2026"};
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::kept);
    facts.today = day("2027-01-20"); // a month to write it
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::due);
    facts.today = day("2027-01-31");
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::late);
}

TEST_F(Bindings, NothingIsLateThatWasOverBeforeTheCityBegan)
{
    facts.reports["tahunan"] = {{{day("2024-12-31"), 1}}, "3/LAP/2025"};
    facts.begins = day("2026-01-01");
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::kept);
    EXPECT_EQ(said(stand(Binding::Kind::report, "tahunan")),
        "Laporan tahunan: masa pertama yang dilaporkan sejak 1 Januari 2026 belum berakhir.");
    EXPECT_TRUE(stand(Binding::Kind::report, "tahunan").not_due_yet);
    facts.begins = day("2025-12-31"); // the last day of the period still belongs to it
    EXPECT_EQ(stand(Binding::Kind::report, "tahunan").state, State::late);

    facts.begins = facts.today;
    EXPECT_EQ(stand(Binding::Kind::duty, "periksa-barang").state, State::kept);
    EXPECT_TRUE(stand(Binding::Kind::duty, "periksa-barang").not_due_yet);
    facts.today = facts.begins->plus_months(12); // every period has come round since
    EXPECT_EQ(stand(Binding::Kind::duty, "periksa-barang").state, State::not_arranged);
}

TEST_F(Bindings, ADutyWhoseFirstDayIsStillToComeProvesNothing)
{
    const auto stands = [&] { return stand(Binding::Kind::duty, "periksa-barang"); };
    auto& figures = facts.duties["periksa-barang"];
    figures.open = 2;
    figures.next_on = facts.today.plus_days(near_days + 1);
    EXPECT_EQ(stands().state, State::kept);
    EXPECT_TRUE(stands().not_due_yet);
    figures.last_kept = facts.today.plus_days(-400);
    EXPECT_FALSE(stands().not_due_yet) << "it was kept once";
    figures = {.open = 2, .next_on = facts.today.plus_days(near_days)};
    EXPECT_EQ(stands().state, State::due);
    EXPECT_FALSE(stands().not_due_yet);
}

TEST_F(Bindings, AnArticleIsNotDueYetWhileNothingOfItProvesAnything)
{
    ArticleState one{.article = nullptr, .state = State::kept, .bindings = {}, .due_on = {}};
    EXPECT_FALSE(one.not_due_yet());
    one.bindings.push_back({.state = State::kept, .not_due_yet = true});
    one.bindings.push_back({.state = State::kept, .nothing_happened = true});
    EXPECT_TRUE(one.not_due_yet());
    one.bindings.push_back({.state = State::kept});
    EXPECT_FALSE(one.not_due_yet()) << "the third is there";
    one.bindings = {{.state = State::kept, .nothing_happened = true}};
    EXPECT_FALSE(one.not_due_yet()) << "it may never be asked for";
}

TEST_F(Bindings, AReportOfAgenciesIsOfEachOfThem)
{
    const governance::SmallCity other([] {
        auto report = governance::small_files().at("common/reports/tahunan.yaml");
        const std::string office = "from_owner: office";
        report.replace(report.find(office), office.size(), "from_owner: agency");
        return governance::Files{{"common/reports/tahunan.yaml", report}};
    }());
    const Workplace there{*database, identifiers, other.catalogue, other.arrangements};
    binding.kind = Binding::Kind::report;
    binding.key = "tahunan";
    facts.reports["tahunan"] = {{{day("2025-12-31"), 1}}, "3/LAP/2026"};
    const auto one = binding_state(there, facts, binding);
    EXPECT_EQ(one.state, State::late);
    EXPECT_EQ(said(one), "Laporan tahunan: masa sampai 31 Desember 2025 baru dikirim 1 dari 2 pihak.");
    facts.reports["tahunan"].sent[day("2025-12-31")] = 2;
    EXPECT_EQ(binding_state(there, facts, binding).state, State::kept);
}

TEST_F(Bindings, ADutyThatWaitsForAnEntryIsKeptWhileThereIsNone)
{
    EXPECT_EQ(stand(Binding::Kind::duty, "lapor-barang").state, State::kept);
    EXPECT_EQ(stand(Binding::Kind::duty, "periksa-barang").state, State::not_arranged);
    facts.duties["lapor-barang"] = {.overdue = 1, .overdue_since = day("2026-11-01"), .next_on = {}, .last_kept = {}};
    EXPECT_EQ(stand(Binding::Kind::duty, "lapor-barang").state, State::late);
}

TEST(ReportPeriods, EndBeforeTheOneThatRuns)
{
    using Period = governance::Report::Period;
    const auto today = Date::parse("2026-07-05").value();
    EXPECT_EQ(last_period_end(Period::month, today), Date::parse("2026-06-30"));
    EXPECT_EQ(last_period_end(Period::quarter, today), Date::parse("2026-06-30"));
    EXPECT_EQ(last_period_end(Period::half_year, today), Date::parse("2026-06-30"));
    EXPECT_EQ(last_period_end(Period::year, today), Date::parse("2025-12-31"));
    EXPECT_EQ(last_period_end(Period::quarter, Date::parse("2026-03-31").value()), Date::parse("2025-12-31"));
    EXPECT_FALSE(last_period_end(Period::event, today).has_value());
}

} // namespace pendopo::regulations
