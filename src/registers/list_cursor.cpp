// The address of a list's next page.
#include "platform/text/unicode.hpp"
#include "registers/page_of_list.hpp"

#include <charconv>

namespace pendopo::registers {

// "412.aplikasi kepegawaian": the entry, then what the list is sorted by.
std::string cursor_text(Sort sort, const Place& place)
{
    return std::to_string(place.id) + "." + (sort == Sort::updated ? std::to_string(place.moment) : place.key);
}

std::optional<Place> read_cursor(Sort sort, const std::string& text)
{
    const auto whole = [](std::string_view digits, std::int64_t& number) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return error == std::errc{} && end == digits.data() + digits.size() && number >= 0;
    };
    const auto dot = text.find('.');
    Place place;
    if (dot == std::string::npos || text.size() > 400 || !text::valid_utf8(text) || text.find('\0') != std::string::npos
        || !whole(std::string_view(text).substr(0, dot), place.id) || place.id > 2'000'000'000)
        return std::nullopt;
    if (sort == Sort::updated)
        return whole(std::string_view(text).substr(dot + 1), place.moment) ? std::optional(place) : std::nullopt;
    place.key = text.substr(dot + 1);
    return place;
}

} // namespace pendopo::registers
