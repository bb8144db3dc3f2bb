// The instruments that a city's list of measures names, and the reports it makes.
#pragma once
#include "catalogue/city.hpp"
#include "governance/draft.hpp"
#include "governance/instrument.hpp"
#include "governance/read_lists.hpp"
#include "governance/report.hpp"

#include <deque>

namespace pendopo::governance {

std::deque<Draft<Instrument>> read_instruments(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<YearOfMeasure>& measures);
std::deque<Draft<Report>> read_reports(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed);

} // namespace pendopo::governance
