// The workplace of the rules about measures for one visit, and the assessment that an address names.
#pragma once
#include "duties/pages/place.hpp"
#include "measures/act_on_assessment.hpp"
#include "ui/visit.hpp"

#include <string>

namespace pendopo::measures::pages {

class Place {
public:
    explicit Place(const ui::Program& program);
    Place(const Place&) = delete;
    const Workplace& rules() const { return m_rules; }

private:
    duties::pages::Place m_duties;
    Workplace m_rules;
};

// The assessment of {year}, {instrument}, ?siapa= and ?edisi=; 404 where they may not see it.
Result<OpenedAssessment> open_addressed(const ui::Visit& visit, const Place& place);
// The indicator of {number}.
Result<const Indicator*> addressed_indicator(const ui::Visit& visit, const OpenedAssessment& opened);
std::optional<int> read_number(std::string_view text); // digits only, at most six

// "/monev/2026/kunci<tail>?siapa=…&edisi=…", both only where needed.
std::string address_of(const Assessment& assessment, const std::string& tail = {});
std::string indicator_address(const Assessment& assessment, int number, const std::string& tail = {});
// One more part of the query.
std::string with(const std::string& address, const std::string& name, const std::string& value);

} // namespace pendopo::measures::pages
