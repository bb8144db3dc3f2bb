#include "duties/pages/duty_words.hpp"

#include "duties/say_duty.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::duties::pages {

namespace {

void fill_mark(templates::Fill& into, std::string_view name, const char* tone, const char* icon, const std::string& text)
{
    auto& days = into.include(name, "ui/components/days/days").set("TONE", tone).set("TEXT", text);
    ui::icon(days, "ICON", icon);
}

} // namespace

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Obligation& obligation)
{
    const auto text = visit.say(say_state(obligation.state));
    switch (obligation.state) {
    case State::open:
        return ui::fill_tag(into, name, obligation.is_late(visit.now) ? ui::Tone::late : ui::Tone::wait,
            obligation.is_late(visit.now) ? "warning" : "clock", text);
    case State::submitted:
        return ui::fill_tag(into, name, ui::Tone::info, "inbox", text);
    case State::fulfilled:
        return ui::fill_tag(into, name, ui::Tone::ok, "check", text);
    case State::waived:
        return ui::fill_tag(into, name, ui::Tone::rest, "minus", text);
    case State::cancelled:
        return ui::fill_tag(into, name, ui::Tone::rest, "cross", text);
    }
}

void fill_due(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Obligation& obligation)
{
    if (obligation.state == State::fulfilled)
        return obligation.kept_in_time() ? fill_mark(into, name, "ok", "check", visit.say(say("tepat waktu")))
                                         : fill_mark(into, name, "late", "warning", visit.say(say("lewat waktu")));
    if (obligation.state == State::waived || obligation.state == State::cancelled)
        return fill_mark(into, name, "rest", "minus", visit.say(state_in_words(obligation.state)));
    // Days of the calendar, as the daily letters count them: a reader finds the same number in both.
    const int left = visit.today().days_until(obligation.term.due_on);
    ui::fill_days(visit, into, name, obligation.is_late(visit.now) ? std::min(-1, left) : left);
}

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

std::string date(const ui::Visit& visit, Date day)
{
    return text::plain_date(visit.language, day);
}

void fill_lines(templates::Fill& into, std::string_view section, std::string_view text)
{
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        into.add(section).set("TEXT", text.substr(from, to - from));
        from = to + 1;
    }
}

std::optional<std::int64_t> read_id(std::string_view text)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc{} && end == text.data() + text.size() && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace pendopo::duties::pages
