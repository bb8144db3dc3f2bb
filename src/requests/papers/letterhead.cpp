#include "requests/papers/letterhead.hpp"

#include "platform/text/translate.hpp"

namespace pendopo::requests {

std::string Paper::say(const Message& message) const
{
    return text::translate(language, message);
}

std::string Paper::moment(Instant at) const
{
    return text::long_moment(language, at, city.zone.offset, city.zone.abbreviation);
}

std::string Paper::day(Date date) const
{
    return text::long_date(language, date);
}

static std::string weekday_name(Language language, unsigned weekday)
{
    // Any Monday will do; a date in words begins with the name of its day.
    const auto date = Date::of(2026, 11, 23)->plus_days(static_cast<int>(weekday) - 1);
    const auto words = text::long_date(language, date);
    return words.substr(0, words.find(','));
}

std::string Paper::opening_hours() const
{
    const auto hours = text::clock(language, city.opens, "") + "–" + text::clock(language, city.closes, city.zone.abbreviation);
    const auto& days = city.office_days;
    if (days.empty())
        return hours;
    if (days.size() > 2 && *days.rbegin() - *days.begin() + 1 == days.size())
        return weekday_name(language, *days.begin()) + "–" + weekday_name(language, *days.rbegin()) + ", " + hours;
    std::string names;
    for (const auto weekday : days)
        names += weekday_name(language, weekday) + ", ";
    return names + hours;
}

pdf::Letterhead Paper::head(const Message& title, Instant made_at) const
{
    const auto foot = pendopo::say("{0}, {1}", city.portal, moment(made_at));
    return {say(city.government), say(city.office), city.colours.accent, say(foot), std::string(text::code(language)),
        say(title), made_at.rfc3339(city.zone.offset)};
}

} // namespace pendopo::requests
