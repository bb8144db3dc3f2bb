// The city's own lists, which answers and dispositions name by key.
#include "requests/api/api.hpp"
#include "requests/api/request_values.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

Reply list_units(ui::Visit& visit)
{
    auto rows = Value::list();
    for (const auto& unit : visit.city().units)
        rows.push(Value::map({{"key", unit.key}, {"name", words(unit.name)}}));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply list_agencies(ui::Visit& visit)
{
    auto rows = Value::list();
    for (const auto& agency : visit.city().agencies)
        rows.push(Value::map({{"key", agency.key}, {"name", words(agency.name)}}));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply list_instructions(ui::Visit& visit)
{
    auto rows = Value::list();
    for (const auto& instruction : visit.city().instructions)
        rows.push(Value::map({{"key", instruction.key}, {"label", words(instruction.label)}}));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

} // namespace pendopo::requests::api
