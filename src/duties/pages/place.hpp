// The workplace of the rules about duties, as the running program holds it; for one visit, or for the jobs.
#pragma once
#include "duties/workplace.hpp"
#include "registers/workplace.hpp"
#include "ui/visit.hpp"

namespace pendopo::duties::pages {

class Place {
public:
    // Bug when the program was wired without arrangements.
    explicit Place(const ui::Program& program);
    Place(const Place&) = delete;
    const Workplace& rules() const { return m_rules; }
    const registers::Workplace& registers() const { return m_registers; }
    db::Database& database() const { return m_rules.database; }

private:
    registers::Workplace m_registers;
    KeptDuties m_kept;
    Workplace m_rules;
};

} // namespace pendopo::duties::pages
