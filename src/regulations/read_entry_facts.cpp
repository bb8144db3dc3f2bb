#include "regulations/read_entry_facts.hpp"

#include "registers/meets_where.hpp"

#include <algorithm>
#include <array>

namespace pendopo::regulations {

namespace {

constexpr std::size_t most_where = 4; // fields, as the arrangements allow

// Each once, in the order in which articles name them; of the first `dated` of them the dates are asked too.
struct Conditions {
    std::vector<EntryCondition> all;
    std::size_t dated = 0;
};

Conditions conditions_of(const governance::Arrangements& arrangements)
{
    Conditions conditions;
    std::vector<EntryCondition> remainders;
    std::set<std::string> seen;
    const auto add = [&](EntryCondition condition, std::vector<EntryCondition>& to) {
        if (seen.insert(condition_key(condition)).second)
            to.push_back(std::move(condition));
    };
    for (const auto& regulation : arrangements.regulations())
        for (const auto& article : regulation.articles)
            for (const auto& binding : article.served_by)
                if (auto condition = condition_of(arrangements, binding))
                    add(std::move(*condition), conditions.all);
    conditions.dated = conditions.all.size();
    for (const auto& regulation : arrangements.regulations())
        for (const auto& article : regulation.articles)
            for (const auto& binding : article.served_by)
                for (auto& remainder : remainders_of(arrangements, binding))
                    add(std::move(remainder), remainders);
    conditions.all.insert(conditions.all.end(), remainders.begin(), remainders.end());
    return conditions;
}

std::string barred(const std::vector<std::string>& keys)
{
    std::string list = keys.empty() ? "" : "|";
    for (const auto& key : keys)
        list += key + "|";
    return list;
}

// One row of :wanted: the field and value to begin with, then those that must hold too. `without`: other values of the
// field to begin with, of which none holds, so that an entry with two of them is counted once.
Value wanted_row(std::size_t number, const EntryCondition& condition, const std::string& states, const governance::Where& where,
    const std::string& value, const std::string& without)
{
    static constexpr std::array<std::pair<const char*, const char*>, most_where> names{
        {{"f", "v"}, {"f1", "v1"}, {"f2", "v2"}, {"f3", "v3"}}};
    INVARIANT(where.size() <= most_where, "the arrangements refuse more than four fields");
    auto row = Value::map({{"n", static_cast<std::int64_t>(number)}, {"r", condition.register_key}, {"s", states}});
    for (std::size_t i = 0; i < most_where; ++i) {
        row.set(names[i].first, i < where.size() ? where[i].field : std::string());
        row.set(names[i].second, i == 0 ? value : i < where.size() ? where[i].values.front() : std::string());
    }
    row.set("x", without);
    return row;
}

// The field to begin with: the one with several values, of which the arrangements allow one; else what is lacking,
// which few entries are; else the first.
governance::Where narrowest_first(governance::Where where)
{
    const auto rank = [](const governance::OneOf& one) {
        return one.values.size() > 1 ? 0 : one.field == registers::lacks_field ? 1 : 2;
    };
    std::stable_sort(where.begin(), where.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return where;
}

// A row for each value of the field to begin with; they add up.
std::vector<Value> rows_of(std::size_t number, const EntryCondition& condition, const governance::Register& of)
{
    const auto where = narrowest_first(condition.where);
    const auto states = barred(condition.states);
    if (where.empty())
        return {wanted_row(number, condition, states, where, "", "")};
    const auto* field = of.field(where.front().field);
    const bool several_at_once = field && (field->type == "choices" || field->type == "entries");
    std::vector<Value> rows;
    std::vector<std::string> before;
    for (const auto& value : where.front().values) {
        rows.push_back(wanted_row(number, condition, states, where, value, several_at_once ? barred(before) : ""));
        before.push_back(value);
    }
    return rows;
}

// What is asked of the table of values alone, and what needs more than one look.
struct Probes {
    Value simple = Value::list(), others = Value::list();
};

// Without fields to begin with, each state of the register is one: a state's entries are an index away.
void add_probes(Probes& probes, std::size_t number, const EntryCondition& condition, const governance::Register& of)
{
    if (!condition.where.empty()) {
        for (auto& row : rows_of(number, condition, of)) {
            const bool simple = condition.where.size() == 1 && condition.states.empty() && row["x"].text().empty();
            (simple ? probes.simple : probes.others).push(std::move(row));
        }
        return;
    }
    auto states = condition.states;
    if (states.empty())
        for (const auto& state : of.states)
            states.push_back(state.key);
    for (const auto& state : states)
        probes.simple.push(wanted_row(number, condition, "", {{std::string(registers::state_field), {state}}}, state, ""));
}

} // namespace

ByKey<EntryFacts> read_entry_facts(db::Reader& reader, const governance::Arrangements& arrangements, Date today,
    std::optional<Date> begins)
{
    static const auto& with_value = db::query("regulations/entries_with_value");
    static const auto& found = db::query("regulations/entries_found");
    static const auto& near = db::query("regulations/entries_near");
    const auto [conditions, dated] = conditions_of(arrangements);
    Probes probes;
    auto whole = Value::list();
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto* of = arrangements.entry_register(conditions[i].register_key);
        INVARIANT(of, "bindings are checked to name registers of the city");
        add_probes(probes, i, conditions[i], *of);
        for (auto& row : i < dated ? rows_of(i, conditions[i], *of) : std::vector<Value>{})
            whole.push(std::move(row));
    }
    ByKey<EntryFacts> facts;
    const auto of = [&](const db::Row& row) -> EntryFacts& {
        return facts[condition_key(conditions[static_cast<std::size_t>(row.integer("n"))])];
    };
    for (const auto& [query, wanted] : {std::pair(&with_value, &probes.simple), std::pair(&found, &probes.others)})
        for (const auto& row : reader.rows(*query, {{"wanted", write_json(*wanted)}, {"most", most_counted}}))
            of(row).found = static_cast<int>(row.integer("found"));
    for (const auto& row : reader.rows(near,
             {{"wanted", write_json(whole)}, {"today", today}, {"soon", today.plus_days(near_days)},
                 {"from", begins.value_or(Date::of(1900, 1, 1).value())}})) {
        auto& entry = of(row);
        entry.late = static_cast<int>(row.integer("late"));
        entry.due = static_cast<int>(row.integer("near")) - entry.late;
        entry.earliest = row.date("earliest");
    }
    return facts;
}

} // namespace pendopo::regulations
