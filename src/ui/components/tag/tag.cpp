#include "ui/components.hpp"

#include "platform/text/amount.hpp"

#include <array>
#include <cstdlib>

namespace pendopo::ui {

static std::string_view word(Tone tone)
{
    static constexpr std::array<std::string_view, 5> words{"info", "ok", "wait", "late", "rest"};
    return words[static_cast<std::size_t>(tone)];
}

void fill_tag(templates::Fill& into, std::string_view name, Tone tone, std::string_view icon_name, const std::string& text)
{
    auto& tag = into.include(name, "ui/components/tag/tag").set("TONE", word(tone)).set("TEXT", text);
    icon(tag, "ICON", icon_name);
}

static std::string days_left(const Visit& visit, int left)
{
    if (left == 0)
        return visit.say(say("hari ini"));
    if (left == 1)
        return visit.say(say("besok"));
    const auto days = text::amount(std::abs(left), text::Counted::days);
    return visit.say(left < 0 ? say("terlambat {0}", days) : say("{0} lagi", days));
}

void fill_days(const Visit& visit, templates::Fill& into, std::string_view name, int working_days_left)
{
    const auto tone = working_days_left < 0 ? Tone::late : working_days_left <= 1 ? Tone::wait : Tone::ok;
    auto& days = into.include(name, "ui/components/days/days").set("TONE", word(tone));
    days.set("TEXT", days_left(visit, working_days_left));
    icon(days, "ICON", tone == Tone::late ? "warning" : tone == Tone::wait ? "clock" : "check");
}

} // namespace pendopo::ui
