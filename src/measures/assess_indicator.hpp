// What is written of an indicator: the explanation, and a mark that is entered instead of counted. The mark counts once a
// second person has accepted it.
#pragma once
#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

struct IndicatorAct {
    MeasureAct by;
    int number = 0;
    int seen_version = 0; // of the value
};

inline constexpr std::size_t longest_explanation = 5000; // letters

// Complaints at "explanation".
Result<IndicatorValue> explain_indicator(const Workplace& place, const IndicatorAct& by, const std::string& explanation);

struct EnteredScore {
    std::optional<Score> score;
    std::string body, document; // who gave it, in which document
    std::optional<Date> document_on;
    std::optional<registers::StoredFile> file; // of the document
};
// Only where the mark is not counted. Complaints at "score", "body", "document", "document_on".
Result<IndicatorValue> enter_score(const Workplace& place, const IndicatorAct& by, const EnteredScore& entered);

enum class Verdict { accept, give_back };
// Complaints at "reason".
Result<IndicatorValue> check_score(const Workplace& place, const IndicatorAct& by, Verdict verdict, const std::string& reason);

} // namespace pendopo::measures
