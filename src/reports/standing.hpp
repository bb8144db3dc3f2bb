// Who may make and read which reports. A role of the office or of one of its units makes reports of the office, and enters
// an agency's for it; a role of an agency makes reports of its own agency only. A report tells what registers, duties and
// measures say: a role of the office that reads all three (an auditor's) reads every report and changes none.
#pragma once
#include "access/grants.hpp"
#include "reports/report.hpp"

#include <initializer_list>

namespace pendopo::reports {

class Standing {
public:
    Standing(const catalogue::City& city, const access::Actor& actor) : m_city(city), m_actor(actor) {}

    bool makes(const std::string& owner) const; // an agency's key, or empty for the office
    bool makes_for_office() const;
    std::string own_agency() const; // for which they make reports by a role in it; empty: none
    // Whether reports are theirs to open at all.
    bool reads() const { return sees_all() || !own_agency().empty(); }
    // The head and auditors read all, and so do those who make reports for the office; others what they make. Of an event
    // only those who may see its entry besides (find_report).
    bool sees(const Report& report) const { return sees_all() || makes(report.owner); }
    bool sees_all() const { return makes_for_office() || decides() || reads_everything(); }
    bool decides() const { return m_actor.grants.may(access::Act::dispose); }

private:
    bool makes_by(catalogue::Scope scope) const;
    bool holds(catalogue::Scope scope, std::initializer_list<access::Act> acts) const; // by one role
    bool reads_everything() const;
    const catalogue::City& m_city;
    const access::Actor& m_actor;
};

} // namespace pendopo::reports
