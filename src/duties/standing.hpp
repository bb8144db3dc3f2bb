// What somebody may do with obligations, and whose are theirs: from their roles and where they hold them.
#pragma once
#include "access/grants.hpp"
#include "duties/obligation.hpp"

#include <string_view>
#include <vector>

namespace pendopo::duties {

class Standing {
public:
    Standing(const catalogue::City& city, const access::Actor& actor) : m_city(city), m_actor(actor) {}

    // Their agency, their units, the office, the roles they hold: whose duties are their own.
    std::vector<Owner> own() const;
    bool is_own(const Owner& owner) const;
    // The coordinator, the head, auditors: every owner's.
    bool sees_all() const;
    bool sees(const Owner& owner) const { return sees_all() || is_own(owner); }
    // Their own, by a role that fulfils duties. Who also checks for the whole office enters for anybody what came on paper.
    bool fulfils(const Owner& owner) const;
    // One of the duty's checkers, or whoever checks duties where it names none; never the one who sent the evidence.
    bool checks(const governance::Duty& duty, std::int64_t sent_by) const;
    bool waives() const { return m_actor.grants.may(access::Act::waive_duties); }
    bool reopens() const { return waives() || m_actor.grants.may(access::Act::check_duties); }

private:
    bool holds(std::string_view role) const;
    // Whether a role of the whole office grants it.
    bool office_wide(access::Act act) const;

    const catalogue::City& m_city;
    const access::Actor& m_actor;
};

// Where a role lets somebody act: the owner that it stands for. `agency` is that of the person.
Owner owner_by_role(const catalogue::Role& role, const std::string& unit, const std::string& agency);

} // namespace pendopo::duties
