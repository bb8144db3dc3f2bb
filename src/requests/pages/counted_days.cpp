#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "requests/due_date.hpp"
#include "requests/pages/timeline.hpp"

namespace pendopo::requests::pages {

namespace {

using Kind = catalogue::CountedDay::Kind;

std::string what_of(const ui::Visit& visit, const catalogue::CountedDay& day, bool last)
{
    switch (day.kind) {
    case Kind::start:
        return visit.say(say("Hari permohonan masuk"));
    case Kind::counted:
        return visit.say(last ? say("Hari kerja, batas jawaban") : say("Hari kerja"));
    case Kind::weekend:
        return visit.say(say("Bukan hari kerja"));
    case Kind::holiday:
        return visit.say(say("Libur: {0}", day.holiday));
    case Kind::paused:
        return visit.say(say("Menunggu perbaikan Anda"));
    }
    throw Bug("every kind of day has its words");
}

} // namespace

void fill_counted_days(const ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey)
{
    const auto due = count_due_date(visit.city(), tracked.service, tracked.request.counted_from, journey.pauses);
    auto& counted = content.add("COUNTED");
    counted.set("DAYS", visit.say(text::working_days(tracked.service.service_days))).set("CITY", visit.say(visit.city().name));
    counted.set("REGULATION", visit.say(visit.city().regulation_word))
        .set("CODE", visit.city().regulation_code)
        .set("PROCEDURE", static_cast<std::int64_t>(tracked.request.procedure_version));
    for (const auto& day : due.days) {
        auto& row = counted.add("DAY").set("DATE", text::short_date(visit.language, day.date));
        row.set("WHAT", what_of(visit, day, due.date && day.date == *due.date));
        row.set("COUNT",
            day.kind == Kind::counted      ? std::to_string(day.number)
                : day.kind == Kind::paused ? visit.say(say("jeda"))
                                           : "–");
    }
    counted.show_if(!due.date, "OPEN");
}

} // namespace pendopo::requests::pages
