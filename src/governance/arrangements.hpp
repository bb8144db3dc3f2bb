// How a city governs its systems: registers, duties, regulations, measures, reports; read and checked at start beside
// the catalogue. Throws FileTroubleError when a file is wrong; check_arrangements() collects all troubles instead.
#pragma once
#include "catalogue/catalogue.hpp"
#include "governance/duty.hpp"
#include "governance/instrument.hpp"
#include "governance/register.hpp"
#include "governance/regulation.hpp"
#include "governance/report.hpp"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::governance {

class Arrangements {
public:
    static Arrangements read(const std::string& data_folder, const catalogue::Catalogue& catalogue);

    const std::vector<Group>& groups() const { return m_groups; }
    const std::deque<Register>& registers() const { return m_registers; } // by group and order
    const std::deque<Duty>& duties() const { return m_duties; }           // each version; by key and version
    const std::deque<Regulation>& regulations() const { return m_regulations; }
    const std::deque<Instrument>& instruments() const { return m_instruments; }
    const std::deque<Report>& reports() const { return m_reports; }

    // Null when the city has none of that key.
    const Register* entry_register(std::string_view key) const;
    const Duty* duty(std::string_view key) const; // its newest version
    const Regulation* regulation(std::string_view key) const;
    const Instrument* instrument(std::string_view key) const;
    const Instrument* instrument_of(int year) const; // the newest that holds in that year
    const Report* report(std::string_view key) const;
    const std::map<int, std::string>& measures() const { return m_measures; } // year → instrument

private:
    std::vector<Group> m_groups;
    std::deque<Register> m_registers;
    std::deque<Duty> m_duties;
    std::deque<Regulation> m_regulations;
    std::deque<Instrument> m_instruments;
    std::deque<Report> m_reports;
    std::map<int, std::string> m_measures;
};

// Everything wrong with these files, in order of file and line; empty when all is well.
std::vector<FileTrouble> check_arrangements(const std::string& data_folder, const catalogue::Catalogue& catalogue);

} // namespace pendopo::governance
