// A duty: who owes what by when, with which evidence, and what follows lateness (data/schema/duties.md).
#pragma once
#include "base/time.hpp"
#include "catalogue/field.hpp"
#include "governance/where.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pendopo::governance {

// Who owes: every agency, every unit, one of them, a role, or the owner of the entry that caused it.
struct Debtor {
    enum class Kind { each_agency, each_unit, agency, unit, role, owner_of } kind = Kind::each_agency;
    std::string key; // of the agency, unit, role or register
};

// How long after a period's end something is due.
struct After {
    enum class Count { days, working_days, hours } count = Count::days;
    int number = 0;
    bool move_to_working_day = false;
};

struct EveryPeriod {
    enum class Length { week, month, quarter, half_year, year } length = Length::year;
    After due;
    std::optional<std::pair<int, int>> on; // month, day: for `year`
};
struct EveryWorkingDay {};
struct EveryDay {}; // holidays too
struct EveryYears {
    int years = 1;
    Date starting;
    After due;
};
struct AfterState {
    std::string entry_register, state; // state "created": when it begins
    After due;
    Where where = {}; // only entries that hold this; one that comes to hold it later counts from then
};
struct BeforeDate {
    std::string entry_register, field;
    int days = 0;
};
struct Once {
    Date on;
};
using When = std::variant<EveryPeriod, EveryWorkingDay, EveryYears, AfterState, BeforeDate, Once, EveryDay>;

struct Evidence {
    enum class Kind { confirmation, file, entry, report } kind = Kind::confirmation;
    Bilingual label;                 // file
    std::string key;                 // of the register or report
    std::vector<std::string> states; // entry: any of these; empty: any
    Where where = {};                // entry: what it holds
};

struct Consequence {
    int days = 0; // after the due date
    enum class Act { remind, escalate, reprimand } act = Act::remind;
    std::string to; // role
};

struct Duty {
    std::string key;
    int version = 1;
    Bilingual name, summary;
    Date from;
    std::string basis;
    Debtor who;
    When when;
    Evidence evidence;
    bool second_person = false;
    std::vector<std::string> checkers; // roles
    std::vector<int> remind;           // days before the due date
    std::vector<Consequence> late;     // by days
    bool waivable = true;
    Bilingual uncertain;
    catalogue::Spot spot;
};

} // namespace pendopo::governance
