#include "platform/text/translate.hpp"
#include "ui/layout/layout.hpp"

#include <array>

namespace pendopo::ui {

static std::string weekday(const Visit& visit, unsigned iso_weekday)
{
    const std::array names{say("Senin"), say("Selasa"), say("Rabu"), say("Kamis"), say("Jumat"), say("Sabtu"), say("Minggu")};
    return visit.say(names.at(iso_weekday - 1));
}

static std::string weekdays(const Visit& visit)
{
    const auto& days = visit.city().office_days;
    if (days.empty())
        return {};
    const bool in_a_row = *days.rbegin() - *days.begin() + 1 == days.size();
    if (in_a_row && days.size() > 2)
        return weekday(visit, *days.begin()) + "–" + weekday(visit, *days.rbegin());
    std::string all;
    for (const auto day : days)
        all += (all.empty() ? "" : ", ") + weekday(visit, day);
    return all;
}

std::string office_hours(const Visit& visit)
{
    const auto& city = visit.city();
    const auto hours
        = text::clock(visit.language, city.opens, "") + "–" + text::clock(visit.language, city.closes, city.zone.abbreviation);
    const auto days = weekdays(visit);
    return days.empty() ? hours : days + ", " + hours;
}

} // namespace pendopo::ui
