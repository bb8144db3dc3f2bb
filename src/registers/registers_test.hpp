// A small city with people for the tests of this folder: registers written out here, a real database, a clock that is
// told.
#pragma once
#include "access/entered_person_test.hpp"
#include "registers/addresses_test.hpp"
#include "registers/bulk_change.hpp"
#include "registers/change_classification.hpp"
#include "registers/change_entry.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/count_entries.hpp"
#include "registers/create_entry.hpp"
#include "registers/entries_due.hpp"
#include "registers/entry_history.hpp"
#include "registers/files_of_entry.hpp"
#include "registers/find_entry.hpp"
#include "registers/list_entries.hpp"
#include "registers/passages.hpp"
#include "registers/permissions.hpp"
#include "registers/reindex_entries.hpp"
#include "registers/related_entries.hpp"
#include "registers/saved_searches.hpp"
#include "registers/take_step.hpp"

#include <gtest/gtest.h>

namespace pendopo::registers {

inline Value json(const std::string& text)
{
    return read_json(text).value();
}

class SmallRegisters : public ::testing::Test {
protected:
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* unit = "", const char* agency = "")
    {
        return access::enter_person(*database, town.catalogue.city(), {id, name, role, unit, agency});
    }
    void at(const char* moment) { now = Instant::parse(std::string(moment) + ":00+07:00").value(); }

    Result<Entry> make(const access::Actor& actor, const Register& of, const std::string& values, const std::string& owner = "")
    {
        return create_entry(place, actor, of, {.owner = owner, .values = json(values)}, now);
    }
    Entry thing(const access::Actor& actor, const std::string& name, const std::string& more = R"("jenis":"baru")")
    {
        return make(actor, things, R"({"nama":")" + name + R"(",)" + more + "}").value();
    }
    EntryAct by(const access::Actor& actor, const Entry& entry) { return {actor, entry.id, entry.version, now}; }
    NewFile proof(const std::string& name = "bukti.pdf")
    {
        return {"bukti", {name, "application/pdf", std::string(63, 'a') + name.front(), 1200}};
    }
    Result<Entry> approve(const access::Actor& actor, const Entry& entry)
    {
        auto act = by(actor, entry);
        act.files = {proof()};
        return take_step(place, act, {.step = "setujui", .checks = {0}, .values = json(R"({"nilai":1250000})")});
    }
    Result<Entry> finish(const access::Actor& actor, const Entry& entry)
    {
        auto act = by(actor, entry);
        act.note = "Sudah rusak.";
        return take_step(place, act, {.step = "akhiri"});
    }
    template <class Read>
    auto reading(Read read)
    {
        std::optional<decltype(read(std::declval<db::Reader&>()))> found;
        database->read([&](db::Reader& reader) { found.emplace(read(reader)); });
        return std::move(*found);
    }
    Entry again(const Entry& entry)
    {
        return reading([&](db::Reader& reader) { return entry_by_id(reader, entry.id); }).value();
    }
    Result<EntryPage> list(const access::Actor& actor, const Register& of, const ListFilter& filter = {})
    {
        return reading([&](db::Reader& reader) { return list_entries(reader, place, actor, of, filter, place.today(now)); });
    }
    // The names in a list, with blanks between.
    std::string names(const access::Actor& actor, const ListFilter& filter = {})
    {
        std::string all;
        for (const auto& entry : list(actor, things, filter).value().rows)
            all += (all.empty() ? "" : " ") + entry.title;
        return all;
    }
    std::int64_t count(const std::string& from_where)
    {
        const auto text = "select count(*) as found from " + from_where;
        const db::Query ask("count", text, text);
        return reading([&](db::Reader& reader) { return reader.row(ask, {})->integer("found"); });
    }
    static std::string codes(const Refusal& refusal)
    {
        std::string all = refusal.code;
        for (const auto& complaint : refusal.complaints)
            all += " " + complaint.field + "=" + complaint.code;
        return all;
    }

    governance::SmallCity town{with_addresses()};
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Workplace place{*database, identifiers, town.catalogue, town.arrangements, files, "https://pendopo.kecil.example"};
    const Register& things = *town.arrangements.entry_register("barang");
    const Register& boxes = *town.arrangements.entry_register("wadah");
    const Register& addresses = *town.arrangements.entry_register("alamat");
    Instant now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "", "disdik");
    const access::Actor siti = enter(3, "Siti Aminah", "operator", "teknik");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator");
    const access::Actor ratna = enter(5, "Ratna Dewi", "head");
    const access::Actor auditor = enter(6, "Fransiska Lestari", "auditor");
};

class Lists : public SmallRegisters {};

} // namespace pendopo::registers
