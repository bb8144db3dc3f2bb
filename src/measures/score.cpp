#include "measures/score.hpp"

#include <cstdio>

namespace pendopo::measures {

std::string decimal_text(Language language, double number, int decimals)
{
    char written[48];
    std::snprintf(written, sizeof written, "%.*f", decimals, number);
    std::string text = written;
    if (const auto point = text.find('.'); point != text.npos && language == Language::indonesian)
        text[point] = ',';
    return text;
}

std::string score_text(Language language, Score score)
{
    const auto cents = std::to_string(score.value() % 100);
    return std::to_string(score.value() / 100) + (language == Language::indonesian ? "," : ".") + (cents.size() < 2 ? "0" : "")
        + cents;
}

std::optional<Score> read_score(std::string_view text)
{
    const auto point = text.find_first_of(",.");
    const auto whole = text.substr(0, point);
    const auto cents = point == text.npos ? std::string_view{} : text.substr(point + 1);
    const auto digits = [](std::string_view part) { return part.find_first_not_of("0123456789") == part.npos; };
    if (whole.empty() || whole.size() > 3 || cents.size() > 2 || !digits(whole) || !digits(cents)
        || (point != text.npos && cents.empty()))
        return std::nullopt;
    int number = 0;
    for (const char digit : whole)
        number = number * 10 + (digit - '0');
    number *= 100;
    if (!cents.empty())
        number += (cents[0] - '0') * 10 + (cents.size() > 1 ? cents[1] - '0' : 0);
    return Score(number);
}

} // namespace pendopo::measures
