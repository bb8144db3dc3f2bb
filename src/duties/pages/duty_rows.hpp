// A table of obligations: what, whose, by when, the next step.
#pragma once
#include "duties/obligation.hpp"
#include "duties/pages/place.hpp"
#include "ui/page.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::duties::pages {

// The definitions that rows were made under, read in the same snapshot as they.
class DutiesOfRows {
public:
    void read(db::Reader& reader, const Place& place, const std::vector<Obligation>& rows);
    const governance::Duty& of(const Obligation& row) const;

private:
    std::map<std::pair<std::string, int>, governance::Duty> m_duties;
};

// Fills {{>TABLE}}; nothing when there are no rows.
void fill_table(ui::Visit& visit, templates::Fill& into, const std::string& caption, const std::vector<Obligation>& rows,
    const DutiesOfRows& duties);

} // namespace pendopo::duties::pages
