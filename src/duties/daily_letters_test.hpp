// What leaves in the morning, for the tests of daily letters: a small city with people, a real database, a clock that is told.
#pragma once
#include "access/entered_person_test.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pursue_obligations.hpp"
#include "duties/send_daily_letters.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "registers/change_entry.hpp"
#include "registers/create_entry.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {

struct Mail {
    std::string to, subject, text;
    bool says(const std::string& part) const { return text.find(part) != std::string::npos; }
};

class DailyLetters : public ::testing::Test {
protected:
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* agency)
    {
        return access::enter_role(*database,
            access::enter_person(*database, town.catalogue.city(), {id, name, role, "", agency}));
    }
    // What leaves on that day, as the program's jobs would have it.
    std::vector<Mail> on(const char* day, const char* clock = "08:00")
    {
        now = Instant::parse(std::string(day) + "T" + clock + ":00+07:00").value();
        const auto before = mails().size();
        make_obligations(place, now);
        pursue_obligations(place, now);
        send_daily_letters(place, now);
        auto all = mails();
        return {all.begin() + static_cast<std::ptrdiff_t>(before), all.end()};
    }
    std::vector<Mail> mails()
    {
        static const db::Query ask("mails", "select payload from outbox order by id", "select payload from outbox order by id");
        std::vector<Mail> all;
        database->read([&](db::Reader& reader) {
            all.clear();
            for (const auto& row : reader.rows(ask, {})) {
                const auto letter = read_json(row.text("payload")).value();
                all.push_back({letter["to"].text(), letter["subject"].text(), letter["text"].text()});
            }
        });
        return all;
    }
    registers::Entry thing(const char* name, const char* valid_until, const char* owner = "dinkes")
    {
        const auto values = Value::map({{"nama", name}, {"jenis", "baru"}, {"nilai", 5000}, {"berlaku_sampai", valid_until}});
        return registers::create_entry(entries, yusuf, things, {.owner = owner, .values = values}, now).value();
    }
    registers::Entry moved(const registers::Entry& entry, const char* valid_until)
    {
        auto values = entry.values;
        values.set("berlaku_sampai", valid_until);
        return registers::change_entry(entries, {yusuf, entry.id, entry.version, now}, values).value();
    }
    // The agencies' keepers have no duties of their own here unless a test wants them.
    void owe_nothing() { owed.clear(); }

    governance::SmallCity town;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    KeptDuties kept;
    registers::Workplace entries{*database, identifiers, town.catalogue, town.arrangements, files,
        "https://pendopo.kecil.example"};
    std::deque<governance::Duty> owed = town.arrangements.duties();
    Workplace place{*database, identifiers, town.catalogue.city(), owed, files, kept, "https://pendopo.kecil.example",
        &entries};
    const registers::Register& things = *town.arrangements.entry_register("barang");
    Instant now = Instant::parse("2026-03-02T08:00:00+07:00").value();
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator", "");
};

} // namespace pendopo::duties
