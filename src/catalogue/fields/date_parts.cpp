#include "catalogue/fields/date_parts.hpp"

#include "catalogue/fields/text_type.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::catalogue {

namespace {

int number(std::string_view typed)
{
    const auto begin = typed.find_first_not_of(' ');
    const auto digits
        = begin == std::string_view::npos ? std::string_view{} : typed.substr(begin, typed.find_last_not_of(' ') - begin + 1);
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() && all_digits(digits) ? value : -1;
}

} // namespace

Value read_date(const Form& form, const std::string& name)
{
    const auto day = form.first(name + ".day"), month = form.first(name + ".month"), year = form.first(name + ".year");
    if (day.empty() && month.empty() && year.empty())
        return {};
    const int d = number(day), m = number(month), y = number(year);
    if (d > 0 && m > 0 && y > 0 && d <= 31 && m <= 12)
        if (const auto date = Date::of(y, static_cast<unsigned>(m), static_cast<unsigned>(d)))
            return date->iso();
    return Value::map({{"day", day}, {"month", month}, {"year", year}});
}

void flat_date(const Value& date, const std::string& name, FlatFields& into)
{
    if (const auto real = as_date(date)) {
        into.emplace_back(name + ".day", std::to_string(real->day()));
        into.emplace_back(name + ".month", std::to_string(real->month()));
        into.emplace_back(name + ".year", std::to_string(real->year()));
        return;
    }
    for (const auto part : {"day", "month", "year"})
        if (!is_blank(date[part]))
            into.emplace_back(name + "." + part, as_typed(date[part]));
}

Value read_clock(std::string_view typed)
{
    const auto begin = typed.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    std::string clock(typed.substr(begin, typed.find_last_not_of(" \t") - begin + 1));
    std::replace(clock.begin(), clock.end(), '.', ':');
    if (clock.size() == 4)
        clock.insert(clock.begin(), '0');
    return as_minutes(std::string_view(clock)) ? Value(clock) : Value(typed);
}

Value tidy_moments(const Value& answer)
{
    if (is_blank(answer))
        return {};
    if (answer.is_text()) {
        const auto& typed = answer.text();
        const auto begin = typed.find_first_not_of(" \t");
        const auto trimmed = typed.substr(begin, typed.find_last_not_of(" \t") - begin + 1);
        return trimmed.size() == 4 || trimmed.size() == 5 ? read_clock(trimmed) : Value(trimmed);
    }
    if (!answer.is_map())
        return answer;
    Value tidied = Value::map();
    for (const auto& [part, value] : answer.entries())
        if (!is_blank(value))
            tidied.set(part, tidy_moments(value));
    return tidied;
}

void check_date(const Question& question, const Value& value)
{
    if (!as_date(value))
        question.complain("date",
            say("Isi {0} dengan hari, bulan, dan tahun yang ada di kalender, misalnya 30 11 2026", question.field.label));
}

bool has_only(const Value& map, std::initializer_list<std::string_view> parts)
{
    return map.is_map() && std::all_of(map.entries().begin(), map.entries().end(), [&](const Value::Entry& entry) {
        return std::find(parts.begin(), parts.end(), entry.first) != parts.end();
    });
}

} // namespace pendopo::catalogue
