// Duties that only some entries cause, evidence that only some entries are, and the days on which entries are to be
// confirmed.
#include "duties/dates_of_entries.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/list_obligations.hpp"
#include "duties/make_obligations.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "registers/change_entry.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/create_entry.hpp"
#include "registers/take_step.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {
namespace {

governance::Files with_conditions()
{
    auto report = governance::small_files().at("common/duties/lapor-barang.yaml");
    const auto put = [&](const std::string& instead_of, const std::string& text) {
        report.replace(report.find(instead_of), instead_of.size(), text);
    };
    put("{register: barang, state: dipakai}, working_days: 3",
        "{register: barang, state: created, where: {jenis: [lama]}}, days: 3");
    put("{kind: confirmation}", "{kind: entry, register: barang, states: [dipakai], where: {jenis: lama}}");
    return {{"common/duties/lapor-barang.yaml", report}};
}

class Conditions : public ::testing::Test {
protected:
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* agency)
    {
        people::Person person;
        person.id = id;
        person.name = name;
        person.agency = agency;
        person.roles = {{role, "", ""}};
        return {person, access::Grants(town.catalogue.city(), person)};
    }
    void at(const char* moment) { now = Instant::parse(std::string(moment) + ":00+07:00").value(); }
    registers::Entry thing(const char* name, const char* more)
    {
        const auto values = read_json(std::string(R"({"nama":")") + name + R"(",)" + more + "}").value();
        return registers::create_entry(entries, dewi, things, {.owner = "dinkes", .values = values}, now).value();
    }
    registers::Entry changed(const registers::Entry& entry, const char* values)
    {
        return registers::change_entry(entries, {dewi, entry.id, entry.version, now}, read_json(values).value()).value();
    }
    registers::Entry approved(const registers::Entry& entry)
    {
        registers::EntryAct act{yusuf, entry.id, entry.version, now};
        act.files = {{"bukti", {"bukti.pdf", "application/pdf", std::string(64, 'a'), 1200}}};
        return registers::take_step(entries, act, {.step = "setujui", .checks = {0}}).value();
    }
    std::vector<Obligation> owed()
    {
        make_obligations(place, now);
        std::optional<Result<ObligationPage>> page;
        database->read([&](db::Reader& reader) {
            page = list_obligations(reader, place, dewi, {.view = View::open, .duty = "lapor-barang", .most = 100}, now);
        });
        return page->value().rows;
    }
    std::vector<DatesOfEntries> dates(const access::Actor& actor)
    {
        std::vector<DatesOfEntries> found;
        database->read([&](db::Reader& reader) { found = dates_of_entries(reader, place, actor, place.today(now)); });
        return found;
    }

    governance::SmallCity town{with_conditions()};
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    KeptDuties kept;
    registers::Workplace entries{*database, identifiers, town.catalogue, town.arrangements, files,
        "https://pendopo.kecil.example"};
    Workplace place{*database, identifiers, town.catalogue.city(), town.arrangements.duties(), files, kept,
        "https://pendopo.kecil.example", &entries};
    const registers::Register& things = *town.arrangements.entry_register("barang");
    Instant now = Instant::parse("2026-03-02T09:00:00+07:00").value();
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator", "");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
};

TEST_F(Conditions, OnlyEntriesThatMeetThemAreOwedFor)
{
    EXPECT_TRUE(owed().empty());
    thing("Laptop", R"("jenis":"baru")");
    EXPECT_TRUE(owed().empty());
    const auto old = thing("Meja", R"("jenis":"lama","umur":4)");
    const auto rows = owed();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].cause.entry, old.id);
    EXPECT_EQ(rows[0].term.due_on, Date::parse("2026-03-05"));
}

TEST_F(Conditions, WhatComesToMeetThemLaterCountsFromThen)
{
    owed();
    auto entry = thing("Laptop", R"("jenis":"baru")");
    EXPECT_TRUE(owed().empty());
    at("2026-03-10T09:00");
    entry = changed(entry, R"({"jenis":"lama","umur":4})");
    auto rows = owed();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].term.due_on, Date::parse("2026-03-13"));
    // Once, whatever happens to the entry afterwards; and new ones are still seen.
    at("2026-03-11T09:00");
    changed(entry, R"({"umur":5})");
    EXPECT_EQ(owed().size(), 1u);
    thing("Meja", R"("jenis":"lama","umur":1)");
    EXPECT_EQ(owed().size(), 2u);
}

TEST_F(Conditions, EvidenceOfAnotherKindIsRefused)
{
    owed();
    const auto old = approved(thing("Meja", R"("jenis":"lama","umur":4,"nilai":1)"));
    const auto other = approved(thing("Laptop", R"("jenis":"baru","nilai":1)"));
    const auto row = owed().at(0);
    const auto with = [&](const registers::Entry& entry) {
        NewEvidence evidence;
        evidence.entry = entry.id;
        return fulfil_obligation(place, {dewi, row.id, row.version, now, {}}, evidence);
    };
    const auto refused = with(other);
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().complaints.at(0).field, "entry");
    EXPECT_FALSE(with(old).refused());
}

TEST_F(Conditions, StayWithTheDutyThatWasKept)
{
    const auto& duty = *town.arrangements.duty("lapor-barang");
    const auto back = read_duty_value(duty_value(duty));
    EXPECT_EQ(std::get<governance::AfterState>(back.when).where, (governance::Where{{"jenis", {"lama"}}}));
    EXPECT_EQ(back.evidence.where, (governance::Where{{"jenis", {"lama"}}}));
}

TEST_F(Conditions, EntriesToBeConfirmedStandBesideWhatIsOwed)
{
    const auto entry = thing("Laptop", R"("jenis":"baru")");
    thing("Meja", R"("jenis":"baru","berlaku_sampai":"2026-03-20")");
    auto found = dates(dewi);
    ASSERT_EQ(found.size(), 1u) << "in a year there is time";
    EXPECT_EQ(found[0].field, "berlaku_sampai");
    EXPECT_TRUE(dates(rudi).empty());
    at("2027-03-03T09:00");
    found = dates(dewi);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].field, registers::confirm_key);
    EXPECT_EQ(found[1].entries, 2);
    EXPECT_EQ(found[1].late, 2);
    ASSERT_TRUE(registers::confirm_entry(entries, {dewi, entry.id, entry.version, now}));
    EXPECT_EQ(dates(dewi).at(1).entries, 1);
}

} // namespace
} // namespace pendopo::duties
