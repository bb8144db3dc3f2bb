// A small office for the tests of this folder: three agencies and one unit with people, rules that each test sets, a real
// database, and a clock that is told.
#pragma once
#include "access/entered_person_test.hpp"
#include "catalogue/catalogue.hpp"
#include "duties/beginning.hpp"
#include "duties/check_obligation.hpp"
#include "duties/decide_letter.hpp"
#include "duties/duty_figures.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/list_obligations.hpp"
#include "duties/make_obligations.hpp"
#include "duties/office_letter.hpp"
#include "duties/pursue_obligations.hpp"
#include "duties/send_daily_letters.hpp"
#include "duties/waive_obligation.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {

using governance::After;
using governance::Consequence;
using governance::EveryPeriod;

inline Date day(const char* iso)
{
    return Date::parse(iso).value();
}

// As the city's files would say it.
inline governance::Duty make_duty(const char* key, governance::When when, governance::Debtor who = {})
{
    governance::Duty duty;
    duty.key = key;
    duty.name = {std::string("Kewajiban ") + key, std::string("Duty ") + key};
    duty.summary = duty.name;
    duty.from = day("2020-01-01");
    duty.basis = "Uji Pasal 1";
    duty.who = std::move(who);
    duty.when = std::move(when);
    return duty;
}
inline EveryPeriod every(EveryPeriod::Length length, int days_after)
{
    return {length, {After::Count::days, days_after, false}, {}};
}

inline catalogue::City small_city()
{
    auto city = catalogue::Catalogue::read(testing::data_folder(), "pontianak").city();
    city.agencies = {{"dinkes", {"Dinas Kesehatan", "Health Office"}}, {"disdik", {"Dinas Pendidikan", "Education Office"}},
        {"dlh", {"Dinas Lingkungan Hidup", "Environment Office"}}};
    city.units = {{"persandian", {"Bidang Persandian", "Division of Cryptography"}, {}}};
    city.roles = {{"keeper", {"Pengelola", "Keeper"}, catalogue::Scope::agency, {"see_duties", "fulfil_duties"}},
        {"unit_keeper", {"Pengelola bidang", "Unit keeper"}, catalogue::Scope::unit, {"see_duties", "fulfil_duties"}},
        {"coordinator", {"Koordinator", "Coordinator"}, catalogue::Scope::office,
            {"see_duties", "fulfil_duties", "check_duties", "waive_duties"}},
        {"head", {"Kepala Dinas", "Head"}, catalogue::Scope::office,
            {"see_duties", "dispose", "waive_duties", "check_duties"}}};
    return city;
}

class SmallOffice : public ::testing::Test {
protected:
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* unit, const char* agency)
    {
        return access::enter_role(*database, access::enter_person(*database, city, {id, name, role, unit, agency}));
    }
    void at(const char* moment) { now = Instant::parse(std::string(moment) + ":00+07:00").value(); }
    Made make() { return make_obligations(place, now); }
    std::vector<Obligation> listed(const access::Actor& actor, View view)
    {
        std::optional<Result<ObligationPage>> page;
        ObligationFilter filter{.view = view, .most = 1000};
        database->read([&](db::Reader& reader) { page = list_obligations(reader, place, actor, filter, now); });
        return page->value().rows;
    }
    Obligation again(std::int64_t id)
    {
        std::optional<Obligation> found;
        database->read([&](db::Reader& reader) { found = obligation_by_id(reader, id); });
        return found.value();
    }
    DutyAct by(const access::Actor& actor, const Obligation& obligation)
    {
        return {actor, obligation.id, again(obligation.id).version, now, {}};
    }
    Result<Obligation> say_done(const access::Actor& actor, const Obligation& obligation, std::optional<Date> effective_on = {})
    {
        return fulfil_obligation(place, by(actor, obligation), {.note = "Sudah dikerjakan.", .effective_on = effective_on});
    }
    std::int64_t count(const std::string& from_where)
    {
        const db::Query ask("count", "select count(*) as found from " + from_where,
            "select count(*) as found from " + from_where);
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) { found = reader.row(ask, {})->integer("found"); });
        return found;
    }

    testing::FreshDatabase database;
    catalogue::City city = small_city();
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    KeptDuties kept;
    std::deque<governance::Duty> duties;
    Workplace place{*database, identifiers, city, duties, files, kept, "https://disko.example"};
    Instant now = Instant::parse("2026-01-01T08:00:00+07:00").value();
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "keeper", "", "dinkes");
    const access::Actor fransiska = enter(2, "Fransiska Lestari", "keeper", "", "disdik");
    const access::Actor hamdan = enter(3, "Syarif Hamdan", "keeper", "", "dlh");
    const access::Actor lina = enter(4, "Lina Marlina", "keeper", "", "dlh");
    const access::Actor siti = enter(5, "Siti Aminah", "unit_keeper", "persandian", "");
    const access::Actor yusuf = enter(6, "Yusuf Maulana", "coordinator", "", "");
    const access::Actor head = enter(7, "Ratna Dewi", "head", "", "");
};

} // namespace pendopo::duties
