#include "regulations/read_entry_facts.hpp"

#include <array>

namespace pendopo::regulations {

namespace {

using registers::EntryCondition;

constexpr std::size_t most_where = 4; // fields in `where`, as the arrangements allow

// Each condition once, in the order in which articles name them.
std::vector<EntryCondition> conditions_of(const governance::Arrangements& arrangements)
{
    std::vector<EntryCondition> conditions;
    std::set<std::string> seen;
    for (const auto& regulation : arrangements.regulations())
        for (const auto& article : regulation.articles)
            for (const auto& binding : article.served_by)
                if (auto condition = condition_of(arrangements, binding);
                    condition && seen.insert(condition_key(*condition)).second)
                    conditions.push_back(std::move(*condition));
    return conditions;
}

std::string barred(const std::vector<std::string>& keys)
{
    std::string list = keys.empty() ? "" : "|";
    for (const auto& key : keys)
        list += key + "|";
    return list;
}

// One row of :wanted. `pairs`: the field and value to begin with, then those that must hold too.
Value wanted_row(std::size_t number, const EntryCondition& condition, const std::string& states,
    const std::vector<std::pair<std::string, std::string>>& pairs)
{
    static constexpr std::array<std::pair<const char*, const char*>, most_where> names{
        {{"f", "v"}, {"f1", "v1"}, {"f2", "v2"}, {"f3", "v3"}}};
    INVARIANT(pairs.size() <= most_where, "the arrangements refuse more than four fields in 'where'");
    auto row = Value::map({{"n", static_cast<std::int64_t>(number)}, {"r", condition.register_key}, {"s", states}});
    for (std::size_t i = 0; i < most_where; ++i) {
        row.set(names[i].first, i < pairs.size() ? pairs[i].first : std::string());
        row.set(names[i].second, i < pairs.size() ? pairs[i].second : std::string());
    }
    return row;
}

// What is asked of the table of values alone, and what needs more than one look.
struct Probes {
    Value simple = Value::list(), others = Value::list();
};

// Without fields to begin with, each state of the register is one: a state's entries are an index away.
void add_probes(Probes& probes, std::size_t number, const EntryCondition& condition, const governance::Register& of)
{
    if (!condition.where.empty()) {
        auto& kind = condition.where.size() == 1 && condition.states.empty() ? probes.simple : probes.others;
        kind.push(wanted_row(number, condition, barred(condition.states), condition.where));
        return;
    }
    auto states = condition.states;
    if (states.empty())
        for (const auto& state : of.states)
            states.push_back(state.key);
    for (const auto& state : states)
        probes.simple.push(wanted_row(number, condition, "", {{"@state", state}}));
}

} // namespace

ByKey<EntryFacts> read_entry_facts(db::Reader& reader, const governance::Arrangements& arrangements, Date today)
{
    static const auto& with_value = db::query("regulations/entries_with_value");
    static const auto& found = db::query("regulations/entries_found");
    static const auto& near = db::query("regulations/entries_near");
    const auto conditions = conditions_of(arrangements);
    Probes probes;
    auto whole = Value::list();
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto* of = arrangements.entry_register(conditions[i].register_key);
        INVARIANT(of, "bindings are checked to name registers of the city");
        add_probes(probes, i, conditions[i], *of);
        whole.push(wanted_row(i, conditions[i], barred(conditions[i].states), conditions[i].where));
    }
    ByKey<EntryFacts> facts;
    const auto of = [&](const db::Row& row) -> EntryFacts& {
        return facts[condition_key(conditions[static_cast<std::size_t>(row.integer("n"))])];
    };
    for (const auto& [query, wanted] : {std::pair(&with_value, &probes.simple), std::pair(&found, &probes.others)})
        for (const auto& row : reader.rows(*query, {{"wanted", write_json(*wanted)}, {"most", most_counted}}))
            of(row).found = static_cast<int>(row.integer("found"));
    for (const auto& row :
        reader.rows(near, {{"wanted", write_json(whole)}, {"today", today}, {"soon", today.plus_days(near_days)}})) {
        auto& entry = of(row);
        entry.late = static_cast<int>(row.integer("late"));
        entry.due = static_cast<int>(row.integer("near")) - entry.late;
        entry.earliest = row.date("earliest");
    }
    return facts;
}

} // namespace pendopo::regulations
