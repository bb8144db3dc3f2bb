// Who may make and read which reports. A role of the office or of one of its units makes reports of the office, and enters
// an agency's for it; a role of an agency makes reports of its own agency only.
#pragma once
#include "access/grants.hpp"
#include "reports/report.hpp"

namespace pendopo::reports {

class Standing {
public:
    Standing(const catalogue::City& city, const access::Actor& actor) : m_city(city), m_actor(actor) {}

    bool makes(const std::string& owner) const; // an agency's key, or empty for the office
    bool makes_for_office() const;
    std::string own_agency() const; // for which they make reports by a role in it; empty: none
    // The head reads all, and so do those who make reports for the office; others what they make.
    bool sees(const Report& report) const;
    bool sees_all() const { return makes_for_office() || decides(); }
    bool decides() const { return m_actor.grants.may(access::Act::dispose); }

private:
    bool makes_by(catalogue::Scope scope) const;
    const catalogue::City& m_city;
    const access::Actor& m_actor;
};

} // namespace pendopo::reports
