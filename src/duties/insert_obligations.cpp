#include "duties/insert_obligations.hpp"

#include "duties/beginning.hpp"
#include "duties/plan_notices.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

constexpr std::size_t most_at_once = 500;

// The first day on which something happens; what lay before the beginning, or is over, never does.
std::optional<Date> first_notice(const governance::Duty& duty, const Term& term, Date beginning)
{
    for (const auto& notice : plan_notices(duty, term.due_on))
        if (notice.on >= beginning)
            return notice.on;
    return std::nullopt;
}

bool insert(audit::Act& act, const Workplace& place, const NewObligation& one, std::int64_t id, Date beginning, Instant now)
{
    static const auto& insert_obligation = db::query("duties/insert_obligation");
    const auto due_at = one.due_at.value_or(Instant::at(one.term.due_on.plus_days(1), 0, place.city.zone.offset));
    return act.change(insert_obligation,
               {{"id", id}, {"duty", one.duty->key}, {"duty_version", one.duty->version}, {"owner_kind", word(one.owner.kind)},
                   {"owner", one.owner.key}, {"occasion", one.occasion}, {"first_on", one.term.first},
                   {"last_on", one.term.last}, {"due_on", one.term.due_on}, {"due_at", due_at},
                   {"next_on", first_notice(*one.duty, one.term, beginning)}, {"cause_register", one.cause.entry_register},
                   {"cause_entry", one.cause.entry ? std::optional(one.cause.entry) : std::nullopt},
                   {"cause_date", one.cause.date}, {"now", now}})
        > 0;
}

// What was over before the city began to count is owed by nobody.
std::vector<NewObligation> owed_here(const Workplace& place, const std::vector<NewObligation>& found)
{
    std::optional<Date> begins;
    place.database.read([&](db::Reader& reader) { begins = find_city_begins(reader); });
    auto owed = found;
    if (begins)
        std::erase_if(owed, [&](const auto& one) { return one.term.due_on < *begins || one.term.last < *begins; });
    return owed;
}

} // namespace

std::optional<Progress> find_progress(db::Reader& reader, const std::string& duty)
{
    static const auto& find = db::query("duties/find_progress");
    const auto row = reader.row(find, {{"duty", duty}});
    return row ? std::optional(Progress{row->date("made_until"), row->text("owners"), row->integer("passage")}) : std::nullopt;
}

int insert_obligations(const Workplace& place, const std::string& duty, const std::vector<NewObligation>& found,
    const Progress& progress, Date beginning, Instant now)
{
    static const auto& keep_progress = db::query("duties/keep_progress");
    const auto all = owed_here(place, found);
    int made = 0;
    for (std::size_t from = 0; from == 0 || from < all.size(); from += most_at_once) {
        const auto to = std::min(from + most_at_once, all.size());
        std::vector<std::int64_t> ids;
        for (auto i = from; i < to; ++i)
            ids.push_back(place.identifiers.next("obligation"));
        const auto run = place.identifiers.next("duty_run");
        made += audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<int>> {
            int new_ones = 0;
            for (auto i = from; i < to; ++i) {
                if (i == from || all[i].duty != all[i - 1].duty)
                    keep_duty(act.database(), *all[i].duty, now);
                new_ones += insert(act, place, all[i], ids[i - from], beginning, now) ? 1 : 0;
            }
            if (to == all.size())
                act.run(keep_progress,
                    {{"duty", duty}, {"made_until", progress.made_until}, {"owners", progress.owners},
                        {"passage", progress.passage}});
            const audit::Event event{{"duty_run", run}, "obligations.made", place.program(), now, {},
                Value::map({{"duty", duty}, {"made", new_ones}, {"until", progress.made_until.iso()}})};
            return act.commit(event, new_ones);
        }).value();
    }
    return made;
}

} // namespace pendopo::duties
