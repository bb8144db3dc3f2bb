#include "registers/exchange/same_values.hpp"

#include <algorithm>

namespace pendopo::registers::exchange {

namespace {

bool is_number(const Value& value)
{
    return value.is_integer() || value.kind() == Value::Kind::real;
}

bool holds_all(const Value& in, const Value& of)
{
    return std::all_of(of.entries().begin(), of.entries().end(),
        [&](const Value::Entry& entry) { return same_values(in[entry.first], entry.second); });
}

} // namespace

bool same_values(const Value& before, const Value& after)
{
    if (is_number(before) && is_number(after))
        return before.real() == after.real();
    if (before.is_list() && after.is_list())
        return std::equal(before.items().begin(), before.items().end(), after.items().begin(), after.items().end(),
            same_values);
    if (before.is_map() && after.is_map())
        return holds_all(before, after) && holds_all(after, before);
    return before == after;
}

} // namespace pendopo::registers::exchange
