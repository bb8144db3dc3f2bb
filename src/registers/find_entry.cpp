#include "registers/find_entry.hpp"

#include "registers/act_on_entry.hpp"
#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers {

std::optional<Entry> entry_by_id(db::Reader& reader, std::int64_t id)
{
    static const auto& query = db::query("registers/find_entry");
    // A number that no id reaches is asked for by strangers only.
    if (id <= 0 || id > 2'000'000'000)
        return std::nullopt;
    const auto row = reader.row(query, {{"id", id}});
    return row ? std::optional(entry_of(*row)) : std::nullopt;
}

Result<Entry> find_entry(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    std::int64_t id)
{
    auto entry = entry_by_id(reader, id);
    if (!entry || entry->register_key != of.key || !Permissions(place.city(), actor).sees(of, *entry))
        return unknown_entry();
    return *std::move(entry);
}

std::optional<Entry> public_entry(db::Reader& reader, const Register& of, std::int64_t id)
{
    if (!of.shown)
        return std::nullopt;
    auto entry = entry_by_id(reader, id);
    const auto& states = of.shown->states;
    const bool shown = entry && entry->register_key == of.key && entry->classification == Classification::open
        && std::find(states.begin(), states.end(), entry->state) != states.end();
    return shown ? entry : std::nullopt;
}

std::map<std::int64_t, std::string> titles_of(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const std::vector<std::int64_t>& ids)
{
    static const auto& query = db::query("registers/entries_by_ids");
    std::map<std::int64_t, std::string> titles;
    if (ids.empty())
        return titles;
    Value list = Value::list();
    for (const auto id : ids)
        if (id > 0 && id <= 2'000'000'000)
            list.push(id);
    const Permissions permissions(place.city(), actor);
    for (const auto& row : reader.rows(query, {{"ids", write_json(list)}})) {
        const auto entry = entry_of(row);
        const auto* of = place.arrangements.entry_register(entry.register_key);
        if (of && permissions.sees(*of, entry))
            titles.emplace(entry.id, entry.title);
    }
    return titles;
}

std::vector<std::int64_t> ids_named(const Register& of, const Value& values)
{
    std::vector<std::int64_t> ids;
    for (const auto* field : of.fields()) {
        const auto& value = values[field->key];
        if (field->type == "entry" && value.is_integer())
            ids.push_back(value.integer());
        if (field->type == "entries" && value.is_list())
            for (const auto& item : value.items())
                if (item.is_integer())
                    ids.push_back(item.integer());
    }
    return ids;
}

} // namespace pendopo::registers
