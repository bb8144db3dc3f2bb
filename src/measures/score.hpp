// A mark on an instrument's scale, in hundredths: 312 is 3.12. Whole numbers, so that every machine counts the same.
#pragma once
#include "base/message.hpp"
#include "base/strong.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pendopo::measures {

using Score = Strong<struct ScoreTag, int>;

inline Score score_of_level(int level)
{
    return Score(level * 100);
}
std::string score_text(Language language, Score score); // "3,12" / "3.12"
std::string decimal_text(Language language, double number, int decimals);
// "3", "3,12" or "3.12", at most two decimals; anything else is empty.
std::optional<Score> read_score(std::string_view text);

} // namespace pendopo::measures
