// Notices of incidents, from the entry to the signed paper: who may read them, to whom they go, which duty they fulfil.
// In the cities whose regulation asks for them (67/2019 Pasal 30 ayat (12); 34/2020 Pasal 21 ayat (4)).
#include "registers/take_step.hpp"
#include "reports/content.hpp"
#include "reports/reports_test.hpp"

#include <algorithm>
#include <cstdio>

namespace pendopo::reports {

namespace {

struct NoticeCase {
    const char* city;
    const char* to; // whom the regulation names
};

class IncidentNotice : public ReportOffice, public ::testing::WithParamInterface<NoticeCase> {
protected:
    IncidentNotice() : ReportOffice(GetParam().city) { at("2026-11-23T08:00"); }

    const governance::Report& notice()
    {
        const auto& all = arrangements.reports();
        const auto found = std::find_if(all.begin(), all.end(),
            [](const auto& one) { return one.period == governance::Report::Period::event; });
        EXPECT_NE(found, all.end()) << "this city's regulation asks for a notice";
        return *found;
    }
    const governance::Register& incidents() { return *arrangements.entry_register(registers_of_event(notice()).at(0)); }
    registers::Entry reported()
    {
        const auto values
            = Value::map({{"judul", "Berkas loket terkunci"}, {"jenis", "perangkat_perusak"}, {"diketahui", "2026-11-22T08:25"},
                {"sistem", "Komputer loket"}, {"uraian", "Berkas terkunci setelah lampiran dibuka."},
                {"pelapor", "Dewi Kartikasari"}, {"hp_pelapor", "081200000330"}});
        return accepted(registers::create_entry(registers, dewi, incidents(), {.owner = agency, .values = values}, now));
    }
    registers::Entry verified()
    {
        const auto entry = reported();
        return accepted(
            registers::take_step(registers, {.actor = yusuf, .id = entry.id, .seen_version = entry.version, .now = now},
                {.step = "verifikasi", .values = Value::map({{"tingkat", "tinggi"}, {"dampak", "Loket tutup tiga jam."}})}));
    }
    std::string text_of(const KeptFile& file)
    {
        const auto command = "pdftotext '" + files.path(file.sha256) + "' - 2>/dev/null | tr -s ' \\n' ' '";
        std::string text;
        auto* pipe = popen(command.c_str(), "r");
        char part[4096];
        for (std::size_t size = 0; (size = std::fread(part, 1, sizeof part, pipe)) > 0;)
            text.append(part, size);
        EXPECT_EQ(pclose(pipe), 0);
        return text;
    }
    std::string code_of(const Result<Report>& done) { return done.refused() ? done.refusal().code : "done"; }
    Result<Report> seen_by(const access::Actor& actor, std::int64_t id)
    {
        std::optional<Result<Report>> found;
        database->read([&](db::Reader& reader) { found = find_report(reader, place, actor, id); });
        return *std::move(found);
    }
};

TEST_P(IncidentNotice, GoesFromTheEntryThroughTheDeskToWhomTheRegulationNames)
{
    duties::make_obligations(duties, now);
    const auto entry = verified();
    duties::make_obligations(duties, now);
    std::vector<Owed> owed;
    database->read([&](db::Reader& reader) { owed = owed_reports(reader, place, Standing(catalogue.city(), dewi)); });
    const auto due
        = std::find_if(owed.begin(), owed.end(), [&](const Owed& one) { return one.obligation.cause.entry == entry.id; });
    ASSERT_NE(due, owed.end());

    const auto draft = begin(dewi, notice().key, agency, entry.id);
    EXPECT_EQ(begin(dewi, notice().key, agency, entry.id).id, draft.id); // one for each incident
    const auto waiting = handed_in(dewi, draft);
    std::vector<Report> desk;
    database->read([&](db::Reader& reader) { desk = waiting_reports(reader); });
    ASSERT_EQ(desk.size(), 1u);
    const auto report = accepted(sign_report(place, by(head, desk[0])));
    EXPECT_EQ(report.label, notice().archive_code + "/1/2026");
    ASSERT_TRUE(report.pdf && report.xlsx);
    EXPECT_GT(report.xlsx->size, 2000);
    const auto paper = text_of(*report.pdf);
    for (const auto& said : {std::string(GetParam().to), std::string("Berkas loket terkunci"), std::string("Tinggi"),
             std::string("Loket tutup tiga jam."), report.label, std::string("Ratna Dewi")})
        EXPECT_NE(paper.find(said), std::string::npos) << said << " in " << paper;

    EXPECT_EQ(settle_reports(place, now), 1);
    std::optional<duties::Obligation> met;
    database->read([&](db::Reader& reader) { met = duties::obligation_by_id(reader, due->obligation.id); });
    EXPECT_EQ(met->state, duties::State::submitted); // a second person checks it
    EXPECT_EQ(report.told, 3);                       // who handed it in, the coordinator and the head
}

TEST_P(IncidentNotice, IsReadByThoseWhoMayReadTheEntry)
{
    const auto entry = verified();
    const auto keeper_of_units = enter(6, "Veronika Sandra", "register_keeper");
    const auto evaluator = enter(7, "Monika Sari", "evaluator");
    EXPECT_EQ(code_of(begin_report(place, keeper_of_units, {notice().key, agency, {}, entry.id}, now)), "report.invalid");
    EXPECT_EQ(code_of(begin_report(place, rudi, {notice().key, other_agency, {}, entry.id}, now)), "report.invalid");
    const auto draft = begin(dewi, notice().key, agency, entry.id);
    for (const auto* reader : {&dewi, &yusuf, &head, &auditor})
        EXPECT_EQ(code_of(seen_by(*reader, draft.id)), "done") << reader->person->name;
    for (const auto* other : {&rudi, &keeper_of_units, &evaluator})
        EXPECT_EQ(code_of(seen_by(*other, draft.id)), "report.unknown") << other->person->name;
    const auto listed = [&](const access::Actor& actor) {
        std::size_t rows = 0;
        database->read([&](db::Reader& reader) { rows = list_reports(reader, place, actor, {}).rows.size(); });
        return rows;
    };
    EXPECT_EQ(listed(auditor), 1u);
    EXPECT_EQ(listed(keeper_of_units), 0u);
}

INSTANTIATE_TEST_SUITE_P(Cities, IncidentNotice,
    ::testing::Values(NoticeCase{"pontianak", "Wali Kota"}, NoticeCase{"langsa", "Walidata"}),
    [](const auto& each) { return std::string(each.param.city); });

} // namespace

} // namespace pendopo::reports
