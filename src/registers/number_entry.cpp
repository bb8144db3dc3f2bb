#include "registers/number_entry.hpp"

#include <algorithm>
#include <array>

namespace pendopo::registers {

namespace {

void replace(std::string& text, std::string_view what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::string capitals(std::string key)
{
    std::transform(key.begin(), key.end(), key.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return key;
}

} // namespace

std::string number_entry(db::Writer& writer, const governance::Numbering& numbering, const Entry& entry, Date today)
{
    static const auto& next = db::query("registers/next_entry_number");
    static constexpr std::array months{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    const auto number = writer.row(next, {{"series", numbering.series}, {"year", today.year()}})->integer("last_number");
    auto text = numbering.format;
    replace(text, "{number}", std::to_string(number));
    replace(text, "{year}", std::to_string(today.year()));
    replace(text, "{month}", months[today.month() - 1]);
    replace(text, "{owner}", capitals(entry.owner));
    replace(text, "{code}", capitals(numbering.series));
    return text;
}

} // namespace pendopo::registers
