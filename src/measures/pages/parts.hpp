// An index by its parts, as bars and as a table; the indices of several assessments as rows.
#pragma once
#include "measures/opened_assessment.hpp"
#include "ui/page.hpp"

#include <vector>

namespace pendopo::measures::pages {

// {{>CHART}} and {{#PART}} rows: domains, or aspects where the instrument has one domain only.
void fill_parts(const ui::Visit& visit, templates::Fill& into, const Instrument& instrument, const Index& index);

struct IndexRow {
    Assessment assessment;
    Instrument instrument;
    Index index;
};
// Within what the asker sees, read in one snapshot.
std::vector<IndexRow> read_indices(db::Reader& reader, const governance::Arrangements& arrangements,
    const std::vector<Assessment>& all);
// One {{#ROW}} of a table of assessments.
void fill_index_row(const ui::Visit& visit, templates::Fill& row, const IndexRow& one);

} // namespace pendopo::measures::pages
