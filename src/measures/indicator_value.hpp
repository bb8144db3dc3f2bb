// What is written of one indicator besides its evidence: the explanation, and a mark that is entered instead of counted
// (given by an outside body, or the whole assessment is given), with the document that gives it.
#pragma once
#include "measures/score.hpp"
#include "platform/db/database.hpp"
#include "registers/stored_file.hpp"

#include <optional>
#include <string>

namespace pendopo::measures {

enum class ScoreState { none, sent, accepted, returned };
std::string_view word(ScoreState state);

struct IndicatorValue {
    int number = 0;
    int version = 0; // raised by every act on it; 0: nothing is written yet
    std::string explanation, explained_name;
    std::optional<Score> score;
    std::string body, document; // who gave the mark, and in which document
    std::optional<Date> document_on;
    std::optional<registers::StoredFile> file;
    ScoreState state = ScoreState::none;
    std::optional<Instant> sent_at, checked_at;
    std::int64_t sent_by = 0, checked_by = 0;
    std::string sent_name, checked_name, reason;
};
IndicatorValue indicator_value_of(const db::Row& row);

} // namespace pendopo::measures
