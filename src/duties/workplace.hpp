// What the rules about duties work with.
#pragma once
#include "audit/write.hpp"
#include "catalogue/city.hpp"
#include "duties/kept_duty.hpp"
#include "platform/db/database.hpp"
#include "platform/files/store.hpp"

#include <deque>
#include <string>

namespace pendopo::registers {
struct Workplace;
}

namespace pendopo::duties {

struct Workplace {
    db::Database& database;
    audit::Identifiers& identifiers;
    const catalogue::City& city;
    const std::deque<governance::Duty>& duties; // of the city's files, each version
    files::Store& files;
    KeptDuties& kept;
    std::string public_address;                      // for links in letters
    const registers::Workplace* registers = nullptr; // whose entries cause and prove; null: no entry does

    Date today(Instant now) const { return now.date(city.zone.offset); }
    // The program itself, as who acts.
    audit::Actor program() const { return {audit::Actor::Kind::system, 0, city.portal}; }
};

} // namespace pendopo::duties
