// What entries of registers cause to be owed, and what they prove: real entries in a real register.
#include "duties/fulfil_obligation.hpp"
#include "duties/list_obligations.hpp"
#include "duties/make_obligations.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "registers/change_entry.hpp"
#include "registers/create_entry.hpp"
#include "registers/take_step.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {
namespace {

governance::Files with_more_duties()
{
    auto city = governance::small_files().at("cities/kecil/city.yaml");
    const std::string kept = "duties: [periksa-barang, lapor-barang]";
    city.replace(city.find(kept), kept.size(), "duties: [periksa-barang, lapor-barang, perbarui-barang, kabar-barang]");
    return {{"cities/kecil/city.yaml", city}, {"common/duties/perbarui-barang.yaml", R"(key: perbarui-barang
version: 1
name: {id: Perbarui barang, en: Renew things}
summary: {id: Perbarui sebelum masa berlakunya habis., en: Renew before it expires.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {owner_of: barang}
when: {before: {register: barang, field: berlaku_sampai}, days: 30}
evidence: {kind: entry, register: barang}
)"},
        {"common/duties/kabar-barang.yaml", R"(key: kabar-barang
version: 1
name: {id: Kabari barang baru, en: Tell of new things}
summary: {id: Kabari Dinas., en: Tell the office.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {owner_of: barang}
when: {after: {register: barang, state: created}, hours: 24}
evidence: {kind: confirmation}
)"}};
}

class OfEntries : public ::testing::Test {
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
    registers::Entry thing(const char* name, const char* valid_until = nullptr)
    {
        auto values = Value::map({{"nama", name}, {"jenis", "baru"}, {"nilai", 5000}});
        if (valid_until)
            values.set("berlaku_sampai", valid_until);
        return registers::create_entry(entries, dewi, things, {.owner = "dinkes", .values = values}, now).value();
    }
    registers::Entry approved(const registers::Entry& entry)
    {
        registers::EntryAct act{yusuf, entry.id, entry.version, now};
        act.files = {{"bukti", {"bukti.pdf", "application/pdf", std::string(64, 'a'), 1200}}};
        return registers::take_step(entries, act, {.step = "setujui", .checks = {0}}).value();
    }
    std::vector<Obligation> owed(const access::Actor& actor, const char* duty, View view = View::open)
    {
        std::optional<Result<ObligationPage>> page;
        database->read([&](db::Reader& reader) {
            page = list_obligations(reader, place, actor, {.view = view, .duty = duty, .most = 100}, now);
        });
        return page->value().rows;
    }
    DutyAct by(const access::Actor& actor, const Obligation& one) { return {actor, one.id, one.version, now, {}}; }

    governance::SmallCity town{with_more_duties()};
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    KeptDuties kept;
    registers::Workplace entries{*database, identifiers, town.catalogue, town.arrangements, files,
        "https://pendopo.kecil.example"};
    Workplace place{*database, identifiers, town.catalogue.city(), town.arrangements.duties(), files, kept,
        "https://pendopo.kecil.example", &entries};
    const registers::Register& things = *town.arrangements.entry_register("barang");
    Instant now = Instant::parse("2026-03-02T09:00:00+07:00").value(); // a Monday
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator", "");
};

TEST_F(OfEntries, AStateReachedIsOwedForByTheOwnerOnce)
{
    make_obligations(place, now);
    const auto entry = thing("Server");
    at("2026-03-06T10:00"); // a Friday: three working days later is Wednesday
    approved(entry);
    make_obligations(place, now);
    make_obligations(place, now);
    const auto rows = owed(dewi, "lapor-barang");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].term.due_on, Date::parse("2026-03-11"));
    EXPECT_EQ(rows[0].owner.text(), "agency:dinkes");
    EXPECT_EQ(rows[0].cause.entry, entry.id);
    EXPECT_TRUE(owed(rudi, "lapor-barang").empty());
}

TEST_F(OfEntries, HoursRunFromTheMinute)
{
    make_obligations(place, now);
    at("2026-03-06T10:15");
    thing("Server");
    make_obligations(place, now);
    const auto rows = owed(dewi, "kabar-barang");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].due_at, Instant::parse("2026-03-07T10:15:00+07:00"));
    EXPECT_FALSE(rows[0].is_late(Instant::parse("2026-03-07T10:14:00+07:00").value()));
    EXPECT_TRUE(rows[0].is_late(Instant::parse("2026-03-07T10:15:00+07:00").value()));
}

TEST_F(OfEntries, WhatWasRecordedBeforeTheBeginningCausesNothing)
{
    thing("Server lama");
    at("2026-03-20T09:00");
    EXPECT_EQ(make_obligations(place, now).made, 2); // the yearly inspection of two agencies
    EXPECT_TRUE(owed(dewi, "kabar-barang").empty());
}

TEST_F(OfEntries, ADateIsOwedForOnceInSightAndAMovedOneIsDone)
{
    make_obligations(place, now);
    const auto far = thing("Sertifikat", "2026-12-31"), near = thing("Lisensi", "2026-05-15");
    make_obligations(place, now);
    make_obligations(place, now);
    auto rows = owed(dewi, "perbarui-barang");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].cause.entry, near.id);
    EXPECT_EQ(rows[0].term.due_on, Date::parse("2026-04-15"));
    at("2026-04-01T09:00");
    ASSERT_TRUE(
        registers::change_entry(entries, {dewi, near.id, near.version, now}, Value::map({{"berlaku_sampai", "2027-05-15"}})));
    EXPECT_EQ(make_obligations(place, now).fulfilled, 1);
    EXPECT_TRUE(owed(dewi, "perbarui-barang").empty());
    rows = owed(dewi, "perbarui-barang", View::fulfilled);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_TRUE(rows[0].kept_in_time());
}

TEST_F(OfEntries, AnEntryProvesWhenItIsTheirsInTheStateAndOfThePeriod)
{
    make_obligations(place, now);
    const auto rows = owed(dewi, "periksa-barang");
    ASSERT_EQ(rows.size(), 1u);
    const auto entry = thing("Server");
    const auto code = [&](const access::Actor& actor, const Obligation& one, std::int64_t id) {
        const auto sent = fulfil_obligation(place, by(actor, one), {.note = "", .entry = id});
        return sent.refused() ? sent.refusal().complaints.at(0).message.id : std::string("ok");
    };
    EXPECT_EQ(code(dewi, rows[0], 999), "Entri dengan nomor itu tidak ada di register yang diminta");
    EXPECT_EQ(code(dewi, rows[0], entry.id), "Entri itu belum sampai pada keadaan yang diminta");
    approved(entry);
    EXPECT_EQ(code(rudi, owed(rudi, "periksa-barang").at(0), entry.id), "Entri itu milik yang lain");
    EXPECT_EQ(code(dewi, rows[0], entry.id), "ok");
    at("2027-01-05T09:00"); // the next year's inspection: the entry was not looked at since
    make_obligations(place, now);
    const auto next = owed(dewi, "periksa-barang").back();
    EXPECT_EQ(next.term.first, Date::parse("2027-01-01"));
    EXPECT_EQ(code(dewi, next, entry.id),
        "Entri itu tidak diubah atau dinyatakan benar sejak {0}. Mutakhirkan entri itu dahulu");
}

} // namespace
} // namespace pendopo::duties
