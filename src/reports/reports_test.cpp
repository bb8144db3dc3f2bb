// Reports from draft to sent: who may, what is refused, what is kept, which duty is fulfilled.
#include "reports/reports_test.hpp"

#include "platform/crypto/crypto.hpp"
#include "reports/content.hpp"
#include "reports/fill_sections.hpp"

#include <fstream>
#include <set>
#include <sstream>

namespace pendopo::reports {

namespace {

std::string bytes_of(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace

TEST_F(ReportOffice, LeavesSignedAndNeverChangesAgain)
{
    const auto report = sent(yusuf, begin(yusuf, of_office.key, ""));
    EXPECT_EQ(report.state, State::sent);
    EXPECT_EQ(report.number, 1);
    EXPECT_EQ(report.label, of_office.archive_code + "/1/2027");
    EXPECT_EQ(report.period.first.iso(), "2026-01-01");
    EXPECT_EQ(report.period.last.iso(), "2026-12-31");
    EXPECT_EQ(report.decided_name, "Ratna Dewi");
    for (const auto& file : {report.pdf, report.xlsx}) {
        ASSERT_TRUE(file);
        const auto bytes = bytes_of(files.path(file->sha256));
        EXPECT_EQ(static_cast<std::int64_t>(bytes.size()), file->size);
        EXPECT_EQ(crypto::sha256_hex(bytes), file->sha256);
    }
    EXPECT_EQ(write_texts(place, by(yusuf, report), Value::map()).refusal().code, "report.not_now");
    EXPECT_EQ(hand_in_report(place, by(yusuf, report)).refusal().code, "report.not_now");
    EXPECT_EQ(give_report_back(place, by(head, report), "Tidak.").refusal().code, "report.not_now");
    EXPECT_EQ(sign_report(place, by(head, report)).refusal().code, "report.not_now");
    EXPECT_EQ(count("event where subject = 'report'"), 4);
}

TEST_F(ReportOffice, GivesNumbersWithoutGapsPerOwnerAndYear)
{
    const auto first = handed_in(dewi, begin(dewi, of_agency.key, agency));
    EXPECT_EQ(first.number, 1);
    auto unfinished = begin(rudi, of_agency.key, other_agency);
    EXPECT_EQ(hand_in_report(place, by(rudi, unfinished)).refusal().code, "report.unfinished");
    EXPECT_EQ(handed_in(rudi, unfinished).number, 1); // another agency has numbers of its own
    const auto back = accepted(give_report_back(place, by(head, first), "Lengkapi hambatannya."));
    EXPECT_EQ(back.state, State::returned);
    EXPECT_EQ(again(back).reason, "Lengkapi hambatannya.");
    const auto again_in = handed_in(dewi, back);
    EXPECT_EQ(again_in.number, 1); // it keeps its number
    EXPECT_EQ(again_in.state, State::waiting);
}

TEST_F(ReportOffice, IsMadeByThoseItBelongsTo)
{
    const auto begun_by = [&](const access::Actor& actor, const std::string& kind, const std::string& owner) {
        const auto report = begin_report(place, actor, {kind, owner, {}, 0}, now);
        return report.refused() ? report.refusal().code : std::string("begun");
    };
    EXPECT_EQ(begun_by(dewi, of_agency.key, other_agency), "report.not_yours");
    EXPECT_EQ(begun_by(dewi, of_office.key, ""), "report.not_yours");
    EXPECT_EQ(begun_by(auditor, of_office.key, ""), "report.not_yours");
    EXPECT_EQ(begun_by(access::Actor{}, of_office.key, ""), "report.not_yours");
    EXPECT_EQ(begun_by(dewi, of_agency.key, ""), "report.invalid");
    EXPECT_EQ(begun_by(yusuf, of_office.key, agency), "report.invalid");
    EXPECT_EQ(begun_by(yusuf, "tidak-ada", ""), "report.invalid");
    const auto own = begin(dewi, of_agency.key, agency);
    EXPECT_EQ(write_texts(place, by(rudi, own), Value::map()).refusal().code, "report.unknown");
    EXPECT_EQ(begin(dewi, of_agency.key, agency).id, own.id); // the one that is there
    const auto waiting = handed_in(dewi, own);
    EXPECT_EQ(sign_report(place, by(dewi, waiting)).refusal().code, "report.not_yours");
    EXPECT_EQ(sign_report(place, by(yusuf, waiting)).refusal().code, "report.not_yours");
}

TEST_F(ReportOffice, OfTwoActsAtTheSameMomentOneWins)
{
    const auto report = begin(yusuf, of_office.key, "");
    const auto seen = by(yusuf, report);
    accepted(write_texts(place, seen, Value::map()));
    EXPECT_EQ(write_texts(place, seen, Value::map()).refusal().code, "report.changed");
}

TEST_F(ReportOffice, RefusesTextsThatAreNotAskedOrTooLong)
{
    const auto report = begin(yusuf, of_office.key, "");
    EXPECT_EQ(write_texts(place, by(yusuf, report), Value::map({{"tidak_ada", "x"}})).refusal().complaints.at(0).code,
        "tidak_ada.unknown");
    const auto key = texts_of(of_office).front()->key;
    EXPECT_EQ(write_texts(place, by(yusuf, report), Value::map({{key, std::string(longest_text + 1, 'x')}}))
                  .refusal()
                  .complaints.at(0)
                  .code,
        key + ".length");
    EXPECT_EQ(give_report_back(place, by(head, handed_in(yusuf, report)), "  ").refusal().complaints.at(0).field, "reason");
}

TEST_F(ReportOffice, RefusesAPeriodToCome)
{
    const auto begun = begin_report(place, yusuf, {of_office.key, "", Date::parse("2028-02-01"), 0}, now);
    EXPECT_EQ(begun.refusal().complaints.at(0).field, "day");
}

TEST_F(ReportOffice, FulfilsTheDutyWhoseEvidenceItIs)
{
    at("2026-01-05T08:00");
    duties::make_obligations(duties, now); // the duties of a program begin with it
    at("2027-01-11T08:00");
    duties::make_obligations(duties, now);
    std::vector<Owed> owed;
    database->read([&](db::Reader& reader) { owed = owed_reports(reader, place, Standing(catalogue.city(), dewi)); });
    const auto due = std::find_if(owed.begin(), owed.end(),
        [&](const Owed& one) { return one.report->key == of_agency.key && one.obligation.term.first.iso() == "2026-01-01"; });
    ASSERT_NE(due, owed.end());
    EXPECT_EQ(owner_of(due->obligation), agency);
    const auto report = sent(dewi, begin(dewi, of_agency.key, agency));
    EXPECT_EQ(settle_reports(place, now), 1);
    EXPECT_EQ(settle_reports(place, now), 0);
    std::optional<duties::Obligation> met;
    database->read([&](db::Reader& reader) { met = duties::obligation_by_id(reader, due->obligation.id); });
    EXPECT_EQ(met->state, due->duty->second_person ? duties::State::submitted : duties::State::fulfilled);
    EXPECT_EQ(met->effective_on->iso(), "2027-01-11");
    EXPECT_EQ(count("obligation_evidence where report_number = '" + report.label + "' and sent_name = 'Dewi Kartikasari'"), 1);
}

TEST_F(ReportOffice, TellsWhatTheRegistersSay)
{
    const auto report = begin(yusuf, of_office.key, "");
    Content content;
    database->read([&](db::Reader& reader) { content = make_content(reader, place, of_office, report, now); });
    EXPECT_EQ(content.parts.size(), of_office.sections.size());
    EXPECT_EQ(content.period, "Tahun 2026");
    EXPECT_NE(content.intro.find("masa tahun 2026"), std::string::npos) << content.intro;
    EXPECT_EQ(content.intro.find('{'), std::string::npos);
    const auto kept = read_content(write_content(content));
    EXPECT_EQ(write_content(kept), write_content(content));
}

TEST_F(ReportOffice, EveryReportOfEveryCityCanBeSent)
{
    int made = 0;
    for (const auto& definition : arrangements.reports()) {
        if (definition.period == governance::Report::Period::event)
            continue;
        const auto owner = definition.from == governance::Owner::agency ? agency : std::string();
        const auto report = sent(yusuf, begin(yusuf, definition.key, owner));
        EXPECT_TRUE(report.pdf && report.pdf->size > 2000) << definition.key;
        ++made;
    }
    EXPECT_GE(made, 2);
}

TEST_F(ReportOffice, TellsPeopleByMail)
{
    const auto before = count("outbox");
    const auto waiting = handed_in(dewi, begin(dewi, of_agency.key, agency));
    EXPECT_EQ(count("outbox"), before + 1); // the head
    const auto gone = accepted(sign_report(place, by(head, waiting)));
    EXPECT_EQ(gone.told, 3); // who handed it in, and those who check duties: the coordinator and the head
    EXPECT_EQ(count("outbox"), before + 4);
}

TEST_F(ReportOffice, AnAuditorReadsEverythingAndChangesNothing)
{
    const auto open = begin(yusuf, of_office.key, ""), own = sent(dewi, begin(dewi, of_agency.key, agency));
    database->read([&](db::Reader& reader) {
        EXPECT_EQ(list_reports(reader, place, auditor, {}).rows.size(), 2u);
        EXPECT_FALSE(find_report(reader, place, auditor, open.id).refused());
        EXPECT_EQ(list_reports(reader, place, access::Actor{}, {}).rows.size(), 0u);
    });
    EXPECT_EQ(write_texts(place, by(auditor, open), Value::map()).refusal().code, "report.not_yours");
    EXPECT_EQ(hand_in_report(place, by(auditor, open)).refusal().code, "report.not_yours");
    EXPECT_EQ(sign_report(place, by(auditor, handed_in(yusuf, open))).refusal().code, "report.not_yours");
    EXPECT_EQ(again(own).state, State::sent);
}

// 67/2019 Pasal 9 ayat (2) dan ayat (3): one table by agency, source and year, and what may be paid for twice beside it.
TEST_F(ReportOffice, CountsByManyThingsAndMarksTwins)
{
    const auto programme = [&](int id, const std::string& owner, const std::string& name, int year, int amount) {
        database->run_script("insert into entry (id, register, owner, state, ended, classification, version, content, title, "
                             "title_key, words, number, "
                             "effective_on, created_at, created_by, created_name, updated_at, updated_by, updated_name, "
                             "due_on, due_key) values ("
            + std::to_string(id) + ", 'program', '" + owner + "', 'dianggarkan', 0, 'internal', 1, '{\"nama\":\"" + name
            + "\",\"tahun\":" + std::to_string(year) + ",\"sumber_dana\":\"apbd\",\"anggaran\":" + std::to_string(amount)
            + "}', '" + name + "', '" + name
            + "', '', '', '2026-01-05', 0, 2, 'Yusuf Maulana', 0, 2, 'Yusuf Maulana', '', '')");
    };
    programme(11, agency, "Aplikasi presensi", 2026, 100);
    programme(12, agency, "Jaringan", 2026, 250);
    programme(13, other_agency, "Pembuatan aplikasi presensi", 2027, 90);
    governance::ReportSection counts, alike;
    counts.show = governance::ReportSection::Show::counts;
    counts.entry_register = alike.entry_register = "program";
    counts.by = "owner sumber_dana tahun";
    counts.columns = {"anggaran"};
    alike.show = governance::ReportSection::Show::entries;
    alike.by = "alike";
    alike.columns = {"nama", "anggaran"};
    const auto report = begin(yusuf, of_office.key, "");
    const auto filled = [&](const auto& fill, const governance::ReportSection& section) {
        Part part;
        database->read([&](db::Reader& reader) { fill(Asked{reader, place, of_office, report, now}, section, part); });
        return part;
    };
    const auto summed = filled(fill_counts, counts).table;
    ASSERT_EQ(summed.rows.size(), 3u);
    EXPECT_EQ(summed.header.size(), 5u);
    EXPECT_EQ(std::get<std::int64_t>(summed.rows.back()[4]), 440);
    std::set<std::int64_t> sums;
    for (const auto& row : summed.rows)
        sums.insert(std::get<std::int64_t>(row[4]));
    EXPECT_EQ(sums, (std::set<std::int64_t>{90, 350, 440}));

    EXPECT_EQ(filled(fill_entries, alike).said.at(0), "Yang mungkin kembar belum dicari.");
    database->run_script("insert into alike_search (register, seen_until, searched_at, entries) values ('program', 0, 0, 3); "
                         "insert into alike_pair (register, one_id, other_id, score, shared, close_amounts) values ('program', "
                         "11, 13, 800, 'presensi', 1)");
    const auto twins = filled(fill_entries, alike);
    ASSERT_EQ(twins.table.rows.size(), 2u);
    EXPECT_NE(std::get<std::string>(twins.table.rows[0].back()).find("Pembuatan aplikasi presensi ("), std::string::npos);
    EXPECT_EQ(twins.said.at(0), "Nilainya bersama-sama Rp 190.");
}

} // namespace pendopo::reports
