#include "duties/obligations_of_entries.hpp"

#include "registers/entries_due.hpp"
#include "registers/find_entry.hpp"
#include "registers/meets_where.hpp"
#include "registers/passages.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

using Versions = std::vector<const governance::Duty*>;

std::vector<Owner> owners_of(const Workplace& place, const governance::Duty& duty, const std::string& entry_register,
    const std::string& owner)
{
    if (duty.who.kind == governance::Debtor::Kind::owner_of)
        return {owner_of_entry(place, entry_register, owner)};
    return debtors(place.city, duty.who);
}

// Hours run from the minute in which it happened; days from the day on which it was so.
std::optional<Instant> exact_due(const governance::AfterState& after, Instant at)
{
    if (after.due.count != governance::After::Count::hours)
        return std::nullopt;
    return at.plus(std::chrono::hours(after.due.number));
}

// Whether the rule counts the entry as it stands now: only those of which its condition holds.
bool counts(db::Reader& reader, const governance::AfterState& after, std::int64_t entry_id)
{
    if (after.where.empty())
        return true;
    const auto entry = registers::entry_by_id(reader, entry_id);
    return entry && registers::meets(*entry, after.where);
}

void add_passage(const Workplace& place, db::Reader& reader, const Versions& versions, const registers::Passage& passage,
    Date beginning, std::vector<NewObligation>& all)
{
    const auto recorded_on = passage.at.date(place.city.zone.offset);
    const auto* duty = version_on(versions, recorded_on);
    const auto* after = duty ? std::get_if<governance::AfterState>(&duty->when) : nullptr;
    if (!after || recorded_on < beginning || !counts(reader, *after, passage.entry_id))
        return;
    auto term = term_after(place.city.calendar, *after, passage.effective_on);
    const auto due_at = exact_due(*after, passage.at);
    if (due_at)
        term.due_on = term.last = due_at->date(place.city.zone.offset);
    for (auto& owner : owners_of(place, *duty, passage.register_key, passage.owner))
        all.push_back({duty, std::move(owner), "passage:" + passage.register_key + ":" + std::to_string(passage.number), term,
            {passage.register_key, passage.entry_id, {}}, due_at});
}

// Moves `progress` on to the last passage seen.
int make_after_states(const Workplace& place, const Versions& versions, const governance::AfterState& after, Progress& progress,
    Date beginning, Instant now)
{
    constexpr int most = 500;
    int made = 0;
    for (;;) {
        std::vector<registers::Passage> passages;
        std::vector<NewObligation> all;
        place.database.read([&](db::Reader& reader) {
            all.clear();
            passages = registers::passages_after(reader, after.entry_register, after.state, progress.passage, most);
            for (const auto& passage : passages)
                add_passage(place, reader, versions, passage, beginning, all);
        });
        if (passages.empty())
            return made;
        progress.passage = passages.back().number;
        made += insert_obligations(place, versions.back()->key, all, progress, beginning, now);
    }
}

std::string barred(const std::vector<std::string>& values)
{
    std::string list = "|";
    for (const auto& value : values)
        list += value + "|";
    return list;
}

// Entries that passed the state earlier and came to meet the condition since: they count from their last change.
int make_for_changed(const Workplace& place, const Versions& versions, const governance::AfterState& after,
    const Progress& progress, Date beginning, Instant now)
{
    static const auto& that_count_now = db::query("duties/passages_that_count_now");
    constexpr int most = 500, days_back = 30;
    if (after.where.empty())
        return 0;
    std::vector<NewObligation> all;
    place.database.read([&](db::Reader& reader) {
        all.clear();
        for (const auto& row : reader.rows(that_count_now,
                 {{"register", after.entry_register}, {"state", after.state}, {"duty", versions.back()->key},
                     {"field", after.where.front().field}, {"values", barred(after.where.front().values)},
                     {"since", now.plus(-std::chrono::hours(24 * days_back))},
                     {"from", Instant::at(beginning, 0, place.city.zone.offset)}, {"most", most}})) {
            const auto changed_at = row.instant("updated_at");
            add_passage(place, reader, versions,
                {row.integer("number"), row.text("register"), row.integer("entry_id"), row.text("owner"),
                    row.text("from_state"), row.text("to_state"), changed_at, changed_at.date(place.city.zone.offset)},
                beginning, all);
        }
    });
    return all.empty() ? 0 : insert_obligations(place, versions.back()->key, all, progress, beginning, now);
}

bool was_made(db::Reader& reader, const NewObligation& one)
{
    static const auto& find_occasion = db::query("duties/find_occasion");
    return reader
        .row(find_occasion,
            {{"duty", one.duty->key}, {"owner_kind", word(one.owner.kind)}, {"owner", one.owner.key},
                {"occasion", one.occasion}})
        .has_value();
}

void add_dated(const Workplace& place, db::Reader& reader, const Versions& versions, const registers::EntryDue& entry,
    Date today, std::vector<NewObligation>& all)
{
    const auto* duty = version_on(versions, today);
    const auto* before = duty ? std::get_if<governance::BeforeDate>(&duty->when) : nullptr;
    if (!before)
        return;
    const auto term = term_before(*before, entry.on, days_in_sight(*duty));
    for (auto& owner : owners_of(place, *duty, entry.register_key, entry.owner)) {
        NewObligation one{duty, std::move(owner), "entry:" + std::to_string(entry.entry_id) + ":" + entry.on.iso(), term,
            {entry.register_key, entry.entry_id, entry.on}};
        if (!was_made(reader, one))
            all.push_back(std::move(one));
    }
}

// Dates that lie in sight, page by page; those before the beginning are over.
int make_before_dates(const Workplace& place, const Versions& versions, const governance::BeforeDate& before,
    const Progress& progress, Date beginning, Instant now)
{
    const auto today = place.today(now);
    registers::DueQuestion question;
    question.register_key = before.entry_register;
    question.field = before.field;
    question.from = beginning;
    question.until = today.plus_days(before.days + days_in_sight(*versions.back()));
    int made = 0;
    for (;;) {
        std::vector<registers::EntryDue> dated;
        std::vector<NewObligation> all;
        place.database.read([&](db::Reader& reader) {
            all.clear();
            dated = registers::entries_due(reader, *place.registers, question);
            for (const auto& entry : dated)
                add_dated(place, reader, versions, entry, today, all);
        });
        if (!all.empty())
            made += insert_obligations(place, versions.back()->key, all, progress, beginning, now);
        if (static_cast<int>(dated.size()) < question.most)
            return made;
        question.after = dated.back().entry_id;
        question.after_on = dated.back().on;
    }
}

} // namespace

bool waits_for_entries(const Versions& versions)
{
    return std::any_of(versions.begin(), versions.end(), [](const auto* duty) {
        return std::holds_alternative<governance::AfterState>(duty->when)
            || std::holds_alternative<governance::BeforeDate>(duty->when);
    });
}

Owner owner_of_entry(const Workplace& place, const std::string& entry_register, const std::string& owner)
{
    const auto* of = place.registers ? place.registers->arrangements.entry_register(entry_register) : nullptr;
    if (!of || owner.empty() || of->owner == governance::Owner::office)
        return {Owner::Kind::office, ""};
    return {of->owner == governance::Owner::agency ? Owner::Kind::agency : Owner::Kind::unit, owner};
}

int make_for_entries(const Workplace& place, const Versions& versions, const std::optional<Progress>& progress, Date beginning,
    Instant now)
{
    if (!place.registers)
        return 0;
    auto so_far = progress.value_or(Progress{place.today(now), "", 0});
    const auto& when = versions.back()->when;
    if (const auto* after = std::get_if<governance::AfterState>(&when)) {
        const int reached = make_after_states(place, versions, *after, so_far, beginning, now);
        return reached + make_for_changed(place, versions, *after, so_far, beginning, now);
    }
    if (const auto* before = std::get_if<governance::BeforeDate>(&when))
        return make_before_dates(place, versions, *before, so_far, beginning, now);
    return 0;
}

} // namespace pendopo::duties
