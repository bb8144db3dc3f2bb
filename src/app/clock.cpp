#include "app/clock.hpp"

#include "platform/data/value.hpp"
#include "platform/log/log.hpp"
#include "platform/text/both_languages.hpp"

#include <cstdio>

namespace pendopo::app {

std::function<Instant()> make_clock(const std::string& start, UtcOffset offset)
{
    if (start.empty())
        return Instant::clock_now;
    const auto moment = Instant::parse(start + ":00" + offset.iso());
    if (!moment)
        throw FileTroubleError(
            {"now", 0, text::told_in_both(say("seharusnya saat seperti 2027-03-01T08:00; yang tertulis '{0}'", start))});
    std::fprintf(stderr,
        "WARNING: the clock starts at %s, not at the machine's time. Use this for trials on a database of their own only:\n"
        "         letters, numbers and the record bear that date for good.\n",
        moment->rfc3339(offset).c_str());
    log::warning("program.other_time", {{"starts_at", moment->rfc3339(offset)}});
    const auto shift = std::chrono::milliseconds(moment->unix_milliseconds() - Instant::clock_now().unix_milliseconds());
    return [shift] { return Instant::clock_now().plus(shift); };
}

} // namespace pendopo::app
