#include "registers/count_entries.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace pendopo::registers {

namespace {

constexpr std::size_t most_where = 4;

struct Driver {
    std::string field, value;
};

std::string barred(const std::vector<std::string>& keys)
{
    std::string list = keys.empty() ? "" : "|";
    for (const auto& key : keys)
        list += key + "|";
    return list;
}

db::Parameters parameters_of(const EntryCondition& condition)
{
    static constexpr std::array fields{"field1", "field2", "field3", "field4"};
    static constexpr std::array values{"value1", "value2", "value3", "value4"};
    INVARIANT(condition.where.size() <= most_where, "the arrangements refuse more than four fields in 'where'");
    db::Parameters parameters{{"register", condition.register_key},
        {"owners", condition.owner.empty() ? "" : "|" + condition.owner + "|"}, {"states", barred(condition.states)},
        {"living", condition.living}, {"changed_from", condition.changed_from.value_or(Instant(0))},
        {"changed_before", condition.changed_before.value_or(Instant(std::numeric_limits<std::int64_t>::max()))}};
    for (std::size_t i = 0; i < most_where; ++i) {
        const bool given = i < condition.where.size();
        parameters.emplace_back(fields[i], given ? condition.where[i].first : std::string());
        parameters.emplace_back(values[i], given ? condition.where[i].second : std::string());
    }
    return parameters;
}

// What an index can begin with; of several the one that leaves fewest.
std::optional<Driver> narrowest(db::Reader& reader, const EntryCondition& condition)
{
    static const auto& measure = db::query("registers/measure_value");
    constexpr int enough = 2000;
    std::vector<Driver> drivers;
    if (!condition.owner.empty())
        drivers.push_back({"@owner", condition.owner});
    if (condition.states.size() == 1)
        drivers.push_back({"@state", condition.states.front()});
    for (const auto& [field, value] : condition.where)
        drivers.push_back({field, value});
    if (drivers.size() <= 1)
        return drivers.empty() ? std::nullopt : std::optional(drivers.front());
    std::optional<Driver> best;
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    for (const auto& driver : drivers) {
        const auto found = reader
                               .row(measure,
                                   {{"register", condition.register_key}, {"driver", driver.field},
                                       {"driver_value", driver.value}, {"most", enough}})
                               ->integer("found");
        if (found < fewest) {
            fewest = found;
            best = driver;
        }
    }
    return best;
}

void add(db::Parameters& parameters, const Driver& driver)
{
    parameters.emplace_back("driver", driver.field);
    parameters.emplace_back("driver_value", driver.value);
}

} // namespace

int count_entries(db::Reader& reader, const EntryCondition& condition, int most)
{
    static const auto& all = db::query("registers/count_where");
    static const auto& by_value = db::query("registers/count_where_by_value");
    static const auto& by_owner = db::query("registers/count_where_by_owner");
    auto parameters = parameters_of(condition);
    parameters.emplace_back("most", most);
    const auto driver = narrowest(reader, condition);
    if (driver && driver->field == "@owner") {
        parameters.emplace_back("driver_value", driver->value);
        return static_cast<int>(reader.row(by_owner, parameters)->integer("found"));
    }
    if (driver)
        add(parameters, *driver);
    return static_cast<int>(reader.row(driver ? by_value : all, parameters)->integer("found"));
}

bool any_entry(db::Reader& reader, const EntryCondition& condition)
{
    return count_entries(reader, condition, 1) > 0;
}

std::vector<Entry> entries_where(db::Reader& reader, const EntryCondition& condition, std::int64_t after, int most)
{
    static const auto& all = db::query("registers/entries_where");
    static const auto& by_value = db::query("registers/entries_where_by_value");
    auto parameters = parameters_of(condition);
    parameters.emplace_back("after", after);
    parameters.emplace_back("most", most);
    const auto driver = narrowest(reader, condition);
    if (driver)
        add(parameters, *driver);
    std::vector<Entry> entries;
    for (const auto& row : reader.rows(driver ? by_value : all, parameters))
        entries.push_back(entry_of(row));
    return entries;
}

std::map<std::string, int> count_entries_by(db::Reader& reader, const EntryCondition& condition, const std::string& by)
{
    static const auto& everything = db::query("registers/count_values");
    static const auto& some = db::query("registers/count_entries_by");
    const bool unconditional = condition.states.empty() && condition.where.empty() && condition.owner.empty()
        && !condition.changed_from && !condition.changed_before && !condition.living;
    auto parameters = unconditional ? db::Parameters{{"register", condition.register_key}} : parameters_of(condition);
    parameters.emplace_back("driver", by);
    std::map<std::string, int> counts;
    for (const auto& row : reader.rows(unconditional ? everything : some, parameters))
        counts.emplace(row.text("value"), static_cast<int>(row.integer("found")));
    return counts;
}

} // namespace pendopo::registers
