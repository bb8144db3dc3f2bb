#include "duties/when_value.hpp"

#include "base/invariant.hpp"

namespace pendopo::duties {

namespace {

using namespace governance;

int number(const Value& map, std::string_view key)
{
    return static_cast<int>(map[key].integer());
}

Value after_value(const After& after)
{
    return Value::map(
        {{"count", static_cast<int>(after.count)}, {"number", after.number}, {"move", after.move_to_working_day}});
}

After after_in(const Value& value)
{
    return {static_cast<After::Count>(number(value, "count")), number(value, "number"), value["move"].boolean()};
}

Date date_in(const Value& map, std::string_view key)
{
    return Date::parse(map[key].text()).value();
}

struct Written {
    Value operator()(const EveryPeriod& every) const
    {
        auto value
            = Value::map({{"rule", "period"}, {"length", static_cast<int>(every.length)}, {"due", after_value(every.due)}});
        if (every.on) {
            value.set("month", every.on->first);
            value.set("day", every.on->second);
        }
        return value;
    }
    Value operator()(const EveryWorkingDay&) const { return Value::map({{"rule", "working_day"}}); }
    Value operator()(const governance::EveryDay&) const { return Value::map({{"rule", "day"}}); }
    Value operator()(const EveryYears& every) const
    {
        return Value::map(
            {{"rule", "years"}, {"years", every.years}, {"starting", every.starting.iso()}, {"due", after_value(every.due)}});
    }
    Value operator()(const AfterState& after) const
    {
        return Value::map({{"rule", "after"}, {"register", after.entry_register}, {"state", after.state},
            {"due", after_value(after.due)}, {"where", where_value(after.where)}});
    }
    Value operator()(const BeforeDate& before) const
    {
        return Value::map(
            {{"rule", "before"}, {"register", before.entry_register}, {"field", before.field}, {"days", before.days}});
    }
    Value operator()(const Once& once) const { return Value::map({{"rule", "once"}, {"on", once.on.iso()}}); }
};

} // namespace

Value where_value(const Where& where)
{
    auto map = Value::map({});
    for (const auto& [field, values] : where) {
        auto list = Value::list();
        for (const auto& value : values)
            list.push(value);
        map.set(field, std::move(list));
    }
    return map;
}

Where where_in(const Value& value)
{
    Where where;
    if (value.is_map())
        for (const auto& [field, list] : value.entries()) {
            where.push_back({field, {}});
            for (const auto& one : list.items())
                where.back().values.push_back(one.text());
        }
    return where;
}

Value when_value(const When& when)
{
    return std::visit(Written{}, when);
}

When when_in(const Value& value)
{
    const auto& rule = value["rule"].text();
    if (rule == "period") {
        EveryPeriod every{static_cast<EveryPeriod::Length>(number(value, "length")), after_in(value["due"]), {}};
        if (value.has("month"))
            every.on = {number(value, "month"), number(value, "day")};
        return every;
    }
    if (rule == "working_day")
        return EveryWorkingDay{};
    if (rule == "day")
        return governance::EveryDay{};
    if (rule == "years")
        return EveryYears{number(value, "years"), date_in(value, "starting"), after_in(value["due"])};
    if (rule == "after")
        return AfterState{value["register"].text(), value["state"].text(), after_in(value["due"]), where_in(value["where"])};
    if (rule == "before")
        return BeforeDate{value["register"].text(), value["field"].text(), number(value, "days")};
    INVARIANT(rule == "once", "when_value wrote one of these rules");
    return Once{date_in(value, "on")};
}

} // namespace pendopo::duties
