// What somebody may do, and for which units: computed from roles, asked by routes and rules.
#pragma once
#include "audit/event.hpp"
#include "catalogue/city.hpp"
#include "people/person.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace pendopo::access {

// The acts that roles grant; the words are those of data/common/roles.yaml.
enum class Act {
    apply_internal,
    see_unit_requests,
    verify,
    work,
    answer,
    message,
    print,
    see_recorded_requests,
    record,
    see_all_requests,
    dispose,
    delegate,
    manage_people,
    manage_tokens,
    see_system,
    see_registers,
    keep_entries,
    decide_entries,
    import_entries,
    see_duties,
    fulfil_duties,
    check_duties,
    waive_duties,
    see_measures,
    assess,
    make_reports,
    see_regulations,
};
std::string_view word(Act act);
std::optional<Act> act_of(std::string_view word);

class Grants {
public:
    Grants() = default; // a guest: nothing
    Grants(const catalogue::City& city, const people::Person& person);

    bool may(Act act) const { return m_held.contains(act); }
    // For acts of a unit: whether that unit is one of theirs. Office-wide roles may in every unit.
    bool may(Act act, std::string_view unit) const;
    // The units in which they hold the act; empty for office-wide acts.
    std::set<std::string> units(Act act) const;
    // The person for whom they act under this act by delegation; empty when they hold it themself anywhere.
    std::string acting_for(Act act) const;
    // The same, for what they do in one unit.
    std::string acting_for(Act act, std::string_view unit) const;

private:
    // Where an act is held (a unit's key, or everywhere) and for whom; held oneself: for nobody.
    using Held = std::map<std::string, std::string, std::less<>>;
    void hold(Act act, const std::string& where, const std::string& acting_for);
    std::map<Act, Held> m_held;
};

// Who acts, with what: what rules take.
struct Actor {
    std::optional<people::Person> person; // empty: a guest
    Grants grants;

    audit::Actor audit() const;
    std::int64_t person_id() const { return person ? person->id : 0; }
    // The desks whose queue they see: units' keys, "@records", "@head".
    std::set<std::string> desks() const;
};

} // namespace pendopo::access
