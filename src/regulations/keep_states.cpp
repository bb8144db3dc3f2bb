#include "regulations/keep_states.hpp"

#include "audit/write.hpp"

namespace pendopo::regulations {

namespace {

bool is_written(const Workplace& place, Date today)
{
    static const auto& any = db::query("regulations/any_state_of_day");
    bool written = true;
    place.database.read([&](db::Reader& reader) {
        for (const auto& regulation : place.arrangements.regulations())
            written = written && reader.row(any, {{"day", today}, {"regulation", regulation.key}});
    });
    return written;
}

Value counts_of(const CityStates& states)
{
    auto all = Value::map();
    for (const auto& one : states.regulations) {
        auto counts = Value::map();
        for (const auto state : all_states)
            counts.set(word(state), one.counts.of(state));
        all.set(one.regulation->key, std::move(counts));
    }
    return all;
}

// How many were written: all of a regulation, or none when its day is there already. Only the first is waited for.
int keep(audit::Act& act, const RegulationState& regulation, Date today)
{
    static const auto& insert = db::query("regulations/insert_state");
    int written = 0;
    for (const auto& one : regulation.articles) {
        const db::Parameters values{{"regulation", regulation.regulation->key}, {"article", one.article->anchor()},
            {"day", today}, {"state", word(one.state)}};
        if (written > 0)
            act.run(insert, values);
        else if (act.change(insert, values) == 0)
            return 0;
        ++written;
    }
    return written;
}

} // namespace

int keep_states(const Workplace& place, Instant now)
{
    const auto today = place.today(now);
    if (place.arrangements.regulations().empty() || is_written(place, today))
        return 0;
    CityStates states;
    place.database.read([&](db::Reader& reader) { states = count_states(reader, place, now); });
    const std::int64_t day = today.year() * 10'000 + static_cast<int>(today.month() * 100 + today.day());
    const audit::Actor program{audit::Actor::Kind::system, 0, place.city().portal};
    const audit::Event event{{"article_states", day}, "article_states.kept", program, now, {}, counts_of(states)};
    const auto kept = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<int>> {
        int written = 0;
        for (const auto& regulation : states.regulations)
            written += keep(act, regulation, today);
        if (written == 0) // another program was first
            return refuse(Why::conflict, "article_states.written", say("Keadaan hari ini sudah dicatat."));
        return act.commit(event, written);
    });
    return kept ? kept.value() : 0;
}

} // namespace pendopo::regulations
