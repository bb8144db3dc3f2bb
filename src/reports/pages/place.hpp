// The workplace of the rules about reports, as the running program holds it; for one visit, or for the jobs.
#pragma once
#include "reports/workplace.hpp"
#include "ui/visit.hpp"

namespace pendopo::reports::pages {

class Place {
public:
    // Bug when the program was wired without arrangements.
    explicit Place(const ui::Program& program);
    Place(const Place&) = delete;
    const Workplace& rules() const { return m_rules; }
    db::Database& database() const { return m_rules.database(); }

private:
    registers::Workplace m_registers;
    duties::KeptDuties m_kept;
    duties::Workplace m_duties;
    Workplace m_rules;
};

} // namespace pendopo::reports::pages
