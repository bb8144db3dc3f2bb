#include "platform/data/value.hpp"

#include <algorithm>

namespace pendopo {

namespace {

template <class T, class Content>
const T& held(const Content& content)
{
    const auto* value = std::get_if<T>(&content);
    INVARIANT(value, "the caller asked for its kind first");
    return *value;
}

} // namespace

Value Value::list(std::vector<Value> items)
{
    Value value;
    value.m_content = std::move(items);
    return value;
}

Value Value::map(std::vector<Entry> entries)
{
    Value value;
    value.m_content = std::move(entries);
    return value;
}

bool Value::boolean() const
{
    return held<bool>(m_content);
}

std::int64_t Value::integer() const
{
    return held<std::int64_t>(m_content);
}

double Value::real() const
{
    return is_integer() ? static_cast<double>(integer()) : held<double>(m_content);
}

const std::string& Value::text() const
{
    return held<std::string>(m_content);
}

const std::vector<Value>& Value::items() const
{
    return held<Items>(m_content);
}

const std::vector<Value::Entry>& Value::entries() const
{
    return held<Entries>(m_content);
}

const Value::Entry* Value::find(std::string_view key) const
{
    const auto* entries = std::get_if<Entries>(&m_content);
    if (!entries)
        return nullptr;
    const auto found = std::ranges::find(*entries, key, &Entry::first);
    return found == entries->end() ? nullptr : &*found;
}

const Value& Value::operator[](std::string_view key) const
{
    static const Value nothing;
    const auto* found = find(key);
    return found ? found->second : nothing;
}

bool Value::has(std::string_view key) const
{
    return find(key);
}

void Value::set(std::string_view key, Value value)
{
    if (is_null())
        m_content = Entries();
    auto* entries = std::get_if<Entries>(&m_content);
    INVARIANT(entries, "only a map has keys");
    const auto found = std::ranges::find(*entries, key, &Entry::first);
    if (found != entries->end())
        found->second = std::move(value);
    else
        entries->emplace_back(key, std::move(value));
}

void Value::push(Value value)
{
    if (is_null())
        m_content = Items();
    auto* items = std::get_if<Items>(&m_content);
    INVARIANT(items, "only a list has items");
    items->push_back(std::move(value));
}

std::string Value::text_or(std::string_view key, std::string_view otherwise) const
{
    const Value& found = (*this)[key];
    return found.is_text() ? found.text() : std::string(otherwise);
}

bool Value::operator==(const Value& other) const
{
    if (!is_map() || !other.is_map())
        return m_content == other.m_content;
    return entries().size() == other.entries().size() && std::ranges::all_of(entries(), [&](const Entry& entry) {
        const auto* same = other.find(entry.first);
        return same && same->second == entry.second;
    });
}

} // namespace pendopo
