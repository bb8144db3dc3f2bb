#include "seed/live_entry.hpp"

#include "registers/create_entry.hpp"
#include "registers/permissions.hpp"
#include "registers/take_step.hpp"
#include "seed/example_dates.hpp"
#include "seed/way_to_state.hpp"

#include <algorithm>
#include <set>

namespace pendopo::seed {

namespace {

constexpr int days_between_steps = 4;
constexpr int office_morning = 9 * 60 + 20; // minutes after midnight

// What people call it, for troubles.
std::string label(const ExampleEntry& story)
{
    std::string all = story.spot + ": " + story.of->key + " “";
    for (const auto& key : story.of->title)
        all += (key == story.of->title.front() ? "" : " · ") + story.values.text_or(key);
    return all + "” of " + (story.owner.empty() ? "the office" : story.owner);
}

[[noreturn]] void refused(const ExampleEntry& story, const std::string& act, const Refusal& refusal)
{
    std::string why = label(story) + ", " + act + ": " + refusal.code;
    for (const auto& complaint : refusal.complaints)
        why += " " + complaint.field + "=" + complaint.code;
    throw NotByTheRules(why);
}

bool among(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

// The way an entry goes: its steps, which values come with which, and when.
struct ExampleRegisters::Walk {
    std::vector<const governance::Step*> steps;
    std::vector<std::vector<std::string>> keys; // of the values that come with each step
    std::vector<std::string> first;             // of those that are there from the beginning
    std::vector<Instant> at;                    // entered, then each step

    Walk(const ExampleEntry& story, const catalogue::City& city, Instant now)
        : steps(way_to_state(*story.of, story.until, story.without)), keys(steps.size())
    {
        std::set<std::string> placed;
        for (const auto& [key, value] : story.values.entries()) {
            const auto with
                = std::find_if(steps.begin(), steps.end(), [&](const auto* step) { return among(step->fields, key); });
            if (with == steps.end() || story.of->field(key)->required)
                first.push_back(key);
            else
                keys[static_cast<std::size_t>(with - steps.begin())].push_back(key);
        }
        const auto today = now.date(city.zone.offset);
        for (std::size_t i = 0; i <= steps.size(); ++i) {
            int ago = std::max(0, story.made - days_between_steps * static_cast<int>(i));
            if (i > 0 && i == steps.size() && story.moved)
                ago = *story.moved;
            const auto minute = office_morning + static_cast<int>(i) * 25;
            at.push_back(std::min(Instant::at(today.plus_days(-ago), minute, city.zone.offset), now));
        }
    }
};

Value ExampleRegisters::entry_named(const ExampleEntry& story, const std::string& of, const std::string& name) const
{
    const auto known = m_named.find(of);
    const auto found
        = known == m_named.end() ? std::map<std::string, std::int64_t>::const_iterator{} : known->second.find(name);
    if (known == m_named.end() || found == known->second.end())
        throw NotByTheRules(label(story) + " names an entry of " + of + " that does not stand before it: " + name);
    return found->second;
}

Value ExampleRegisters::real_value(const ExampleEntry& story, const catalogue::Field& field, const Value& value, Date day) const
{
    if (field.type == "entry" || field.type == "entries") {
        if (!m_place.arrangements.entry_register(field.entry_register))
            return {}; // this city does not keep that register
        if (value.is_text())
            return entry_named(story, field.entry_register, value.text());
        Value ids = Value::list();
        for (const auto& name : value.items())
            ids.push(entry_named(story, field.entry_register, name.text()));
        return ids;
    }
    return with_real_days(value, m_place.city().calendar, {m_place.today(m_now), day});
}

Value ExampleRegisters::real_values(const ExampleEntry& story, const std::vector<std::string>& keys, Instant at) const
{
    Value values = Value::map();
    for (const auto& key : keys)
        if (auto value = real_value(story, *story.of->field(key), story.values[key], m_place.today(at)); !value.is_null())
            values.set(key, std::move(value));
    return values;
}

registers::Entry ExampleRegisters::enter(const ExampleEntry& story, Walk& walk)
{
    const auto at = walk.at.front();
    const auto values = real_values(story, walk.first, at);
    for (const auto& actor : m_people) {
        const registers::Permissions may(m_place.city(), actor);
        const bool keeps = may.keeps(*story.of, story.owner)
            && std::all_of(walk.first.begin(), walk.first.end(),
                [&](const auto& key) { return may.keeps(*story.of, story.owner, *story.of->field(key)); });
        if (!keeps)
            continue;
        const registers::NewEntry entry{.owner = story.owner, .values = values};
        auto made = registers::create_entry(m_place, actor, *story.of, entry, at);
        if (made.refused())
            refused(story, "entered", made.refusal());
        return std::move(made).value();
    }
    throw NotByTheRules(label(story) + ": nobody of the example town may enter it");
}

registers::Entry ExampleRegisters::step(const ExampleEntry& story, Walk& walk, const registers::Entry& entry,
    std::size_t number)
{
    const auto& step = *walk.steps[number];
    const auto at = walk.at[number + 1];
    registers::StepTaken taken{.step = step.key, .values = real_values(story, walk.keys[number], at)};
    for (int i = 0; i < static_cast<int>(step.checks.size()); ++i)
        taken.checks.insert(i);
    const auto values = [&] {
        auto all = entry.values;
        for (const auto& [key, value] : taken.values.entries())
            all.set(key, value);
        return all;
    }();
    for (const auto& actor : m_people) {
        const bool same_person = step.second_person && actor.person_id() == entry.updated_by;
        if (same_person || !registers::Permissions(m_place.city(), actor).takes(*story.of, entry, step))
            continue;
        registers::EntryAct by{actor, entry.id, entry.version, at};
        if (step.note != governance::Step::Note::none)
            by.note = story.note;
        by.files = m_papers.for_step(*story.of, step, values, story.until);
        auto done = registers::take_step(m_place, by, taken);
        if (done.refused())
            refused(story, step.key, done.refusal());
        return std::move(done).value();
    }
    throw NotByTheRules(label(story) + ": nobody of the example town may take the step " + step.key);
}

registers::Entry ExampleRegisters::live_through(const ExampleEntry& story)
{
    Walk walk(story, m_place.city(), m_now);
    auto entry = enter(story, walk);
    for (std::size_t i = 0; i < walk.steps.size(); ++i)
        entry = step(story, walk, entry, i);
    auto& named = m_named[story.of->key];
    for (const auto& key : story.of->title)
        if (const auto name = story.values.text_or(key); !name.empty())
            named.emplace(name, entry.id);
    if (!story.name.empty())
        named[story.name] = entry.id;
    return entry;
}

} // namespace pendopo::seed
