// An assessment with everything that belongs to it, and its index: computed while it is open, as it was kept once closed.
#pragma once
#include "governance/arrangements.hpp"
#include "measures/assessment.hpp"
#include "measures/compute_index.hpp"
#include "measures/find_gaps.hpp"
#include "measures/indicator_value.hpp"
#include "measures/piece.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::measures {

// One person with one role of the instrument; number 0: for every indicator.
struct Assigned {
    int number = 0;
    std::string role;
    std::int64_t person = 0;
    std::string name;
};

struct OpenedAssessment {
    Assessment assessment;
    Instrument instrument; // of the city's files while it is open, else as it was at closing
    std::map<int, IndicatorValue> values;
    std::vector<Piece> pieces; // by indicator, level, item, oldest first; also withdrawn ones
    std::vector<Assigned> people;
    Index index;

    // What is written of an indicator, or an empty value with its number.
    IndicatorValue value(int number) const;
    // Whether its mark is entered and not counted from evidence.
    bool is_entered(const Indicator& indicator) const;
    std::map<int, Shown> shown() const;
};

// Of the city (owner empty), an agency or a unit; edition 0: the newest. Empty when there is none.
std::optional<Assessment> find_assessment(db::Reader& reader, int year, const std::string& instrument, const std::string& owner,
    int edition = 0);
std::optional<Assessment> assessment_by_id(db::Reader& reader, std::int64_t id);
// Every newest edition, by year (the latest first), then owner, then instrument. Empty owner or year 0: of all.
struct Wanted {
    std::optional<std::string> owner;
    int year = 0;
};
std::vector<Assessment> list_assessments(db::Reader& reader, const Wanted& wanted = {});
// Editions of the same assessment, the newest first.
std::vector<Assessment> editions_of(db::Reader& reader, const Assessment& of);

// Bug when the city's files no longer hold the instrument of an open assessment.
OpenedAssessment open_assessment(db::Reader& reader, const governance::Arrangements& arrangements,
    const Assessment& assessment);
// The index alone, for comparisons and reports.
Index index_of(db::Reader& reader, const governance::Arrangements& arrangements, const Assessment& assessment);
// The marks that count, from what is accepted.
std::map<int, Score> counted_scores(const OpenedAssessment& opened);

} // namespace pendopo::measures
