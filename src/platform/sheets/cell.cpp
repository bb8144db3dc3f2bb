#include "platform/sheets/cell.hpp"

#include <charconv>
#include <cmath>

namespace pendopo::sheets {

std::string text_of(double number)
{
    constexpr double exact = 9'007'199'254'740'992.0; // beyond 2^53 doubles skip whole numbers
    if (std::trunc(number) == number && std::fabs(number) < exact)
        return std::to_string(static_cast<std::int64_t>(number));
    char digits[32];
    // Fifteen digits are what spreadsheets keep: 0.1 stays 0.1 however it was computed.
    const auto end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::general, 15).ptr;
    return {digits, end};
}

std::string text_of(const Cell& cell)
{
    if (const auto* words = std::get_if<std::string>(&cell))
        return *words;
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return text_of(*number);
    if (const auto* day = std::get_if<Date>(&cell))
        return day->iso();
    return {};
}

} // namespace pendopo::sheets
