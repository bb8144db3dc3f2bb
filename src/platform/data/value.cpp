#include "platform/data/value.hpp"

#include <algorithm>

namespace pendopo {

Value Value::list(std::vector<Value> items)
{
    Value value;
    value.m_kind = Kind::list;
    value.m_items = std::move(items);
    return value;
}

Value Value::map(std::vector<Entry> entries)
{
    Value value;
    value.m_kind = Kind::map;
    value.m_entries = std::move(entries);
    return value;
}

bool Value::boolean() const
{
    INVARIANT(m_kind == Kind::boolean, "the caller asked for its kind first");
    return m_integer != 0;
}

std::int64_t Value::integer() const
{
    INVARIANT(m_kind == Kind::integer, "the caller asked for its kind first");
    return m_integer;
}

double Value::real() const
{
    INVARIANT(m_kind == Kind::real || m_kind == Kind::integer, "the caller asked for its kind first");
    return m_kind == Kind::real ? m_real : static_cast<double>(m_integer);
}

const std::string& Value::text() const
{
    INVARIANT(m_kind == Kind::text, "the caller asked for its kind first");
    return m_text;
}

const std::vector<Value>& Value::items() const
{
    INVARIANT(m_kind == Kind::list, "the caller asked for its kind first");
    return m_items;
}

const std::vector<Value::Entry>& Value::entries() const
{
    INVARIANT(m_kind == Kind::map, "the caller asked for its kind first");
    return m_entries;
}

const Value& Value::operator[](std::string_view key) const
{
    static const Value nothing;
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    return found == m_entries.end() ? nothing : found->second;
}

bool Value::has(std::string_view key) const
{
    return std::ranges::find(m_entries, key, &Entry::first) != m_entries.end();
}

void Value::set(std::string_view key, Value value)
{
    if (m_kind == Kind::null)
        m_kind = Kind::map;
    INVARIANT(m_kind == Kind::map, "only a map has keys");
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    if (found != m_entries.end())
        found->second = std::move(value);
    else
        m_entries.emplace_back(key, std::move(value));
}

void Value::push(Value value)
{
    if (m_kind == Kind::null)
        m_kind = Kind::list;
    INVARIANT(m_kind == Kind::list, "only a list has items");
    m_items.push_back(std::move(value));
}

std::string Value::text_or(std::string_view key, std::string_view otherwise) const
{
    const Value& found = (*this)[key];
    return found.is_text() ? found.m_text : std::string(otherwise);
}

bool Value::operator==(const Value& other) const
{
    if (m_kind != other.m_kind)
        return false;
    switch (m_kind) {
    case Kind::null: return true;
    case Kind::boolean:
    case Kind::integer: return m_integer == other.m_integer;
    case Kind::real: return m_real == other.m_real;
    case Kind::text: return m_text == other.m_text;
    case Kind::list: return m_items == other.m_items;
    case Kind::map: break;
    }
    return m_entries.size() == other.m_entries.size() && std::ranges::all_of(m_entries, [&](const Entry& entry) {
        return other.has(entry.first) && other[entry.first] == entry.second;
    });
}

} // namespace pendopo
