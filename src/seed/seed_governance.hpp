// Fills the registers of the example town and lets its duties be kept, due and late. Does nothing where a register has
// entries already.
#pragma once
#include "governance/arrangements.hpp"
#include "requests/workplace.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pendopo::seed {

struct SeededGovernance {
    int entries = 0, obligations = 0; // settled obligations
    int assessments = 0, reports = 0;
    std::vector<std::string> left_out; // entries of the common file that the city's rules refuse, and why
};
// The people must be registered. `told` is called after each entry, for progress.
SeededGovernance seed_governance(const requests::Workplace& place, const governance::Arrangements& arrangements,
    const std::string& data_folder, Instant now, const std::function<void(int done, int all)>& told = {});

} // namespace pendopo::seed
