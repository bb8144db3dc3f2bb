#include "requests/pages/office_words.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "requests/say_state.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace pendopo::requests::pages {

namespace {

struct Look {
    ui::Tone tone;
    const char* icon;
};

Look look_of(State state, const std::optional<Outcome>& outcome)
{
    switch (state) {
    case State::submitted:
        return {ui::Tone::info, "inbox"};
    case State::resubmitted:
    case State::reopened:
    case State::sent_back:
        return {ui::Tone::info, "return"};
    case State::incomplete:
        return {ui::Tone::wait, "pause"};
    case State::verified:
        return {ui::Tone::ok, "check"};
    case State::recorded:
        return {ui::Tone::info, "document"};
    case State::disposed:
    case State::in_progress:
        return {ui::Tone::wait, "clock"};
    case State::answered:
        return outcome == Outcome::refused ? Look{ui::Tone::late, "cross"} : Look{ui::Tone::ok, "check"};
    case State::withdrawn:
        return {ui::Tone::rest, "minus"};
    case State::closed:
        return {ui::Tone::rest, "check"};
    }
    throw Bug("every state has its look");
}

} // namespace

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, State state,
    const std::optional<Outcome>& outcome)
{
    const auto look = look_of(state, outcome);
    ui::fill_tag(into, name, look.tone, look.icon, visit.say(say_state(state, outcome)));
}

int working_days_left(const catalogue::Calendar& calendar, Date today, Date due)
{
    if (due >= today)
        return calendar.working_days_between(today, due);
    // Yesterday's promise is late even when no working day has passed since.
    return std::min(-1, calendar.working_days_between(today, due));
}

void fill_days_left(const ui::Visit& visit, templates::Fill& into, std::string_view name, Date due)
{
    const int left = working_days_left(visit.city().calendar, visit.today(), due);
    if (left == -1 || left == 0 || (left == 1 && visit.today().days_until(due) == 1))
        return ui::fill_days(visit, into, name, left);
    const auto days = text::working_days(std::abs(left));
    auto& chip = into.include(name, "ui/components/days/days").set("TONE", left < 0 ? "late" : left == 1 ? "wait" : "ok");
    chip.set("TEXT", visit.say(left < 0 ? say("terlambat {0}", days) : say("{0} lagi", days)));
    ui::icon(chip, "ICON", left < 0 ? "warning" : left == 1 ? "clock" : "check");
}

Message waiting_at(Step step, const catalogue::City& city)
{
    switch (step) {
    case Step::verify:
        return say("Menunggu pemeriksaan operator bidang pemilik layanan");
    case Step::record:
        return say("Menunggu dicatat di agenda");
    case Step::dispose:
        return say("Menunggu disposisi {0}", city.head_title);
    case Step::work:
        return say("Menunggu diterima bidang yang mengerjakan");
    case Step::answer:
        return say("Dikerjakan, menunggu jawaban bidang");
    }
    throw Bug("every step waits for somebody");
}

Message desk_title(std::string_view desk)
{
    if (desk == records_desk)
        return say("Meja agenda");
    return desk == head_desk ? say("Antrean disposisi") : say("Antrean verifikasi");
}

Message step_link(Step step)
{
    switch (step) {
    case Step::verify:
        return say("Periksa");
    case Step::record:
        return say("Catat");
    case Step::dispose:
        return say("Disposisikan");
    case Step::work:
        return say("Terima");
    case Step::answer:
        return say("Jawab");
    }
    throw Bug("every step has its link");
}

std::optional<Step> step_of(std::string_view word_)
{
    for (const auto step : {Step::verify, Step::record, Step::dispose, Step::work, Step::answer})
        if (word(step) == word_)
            return step;
    return std::nullopt;
}

std::string office_moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

void fill_lines(templates::Fill& into, std::string_view section, std::string_view text)
{
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        into.add(section).set("TEXT", text.substr(from, to - from));
        from = to + 1;
    }
}

} // namespace pendopo::requests::pages
