#include "registers/database_finder.hpp"

#include "catalogue/answers.hpp"
#include "catalogue/fields/ip_range.hpp"
#include "platform/text/unicode.hpp"
#include "registers/index_entry.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

bool has_value(const Entry& entry, const std::string& field, const std::string& wanted)
{
    const auto& value = entry.values[field];
    if (value.is_list())
        return std::any_of(value.items().begin(), value.items().end(),
            [&](const Value& item) { return filter_text(item) == wanted; });
    return filter_text(value) == wanted || (value.is_null() && wanted == "false");
}

bool any_field(const std::vector<catalogue::Field>& fields, const std::function<bool(const catalogue::Field&)>& is)
{
    return std::any_of(fields.begin(), fields.end(),
        [&](const catalogue::Field& field) { return is(field) || any_field(field.fields, is); });
}

bool any_field(const Register& of, const std::function<bool(const catalogue::Field&)>& is)
{
    return std::any_of(of.pages.begin(), of.pages.end(), [&](const auto& page) { return any_field(page.fields, is); });
}

} // namespace

bool DatabaseFinder::exists(std::string_view entry_register, std::int64_t id) const
{
    static const auto& query = db::query("registers/entry_exists");
    return m_reader.row(query, {{"id", id}, {"register", entry_register}}).has_value();
}

bool DatabaseFinder::request_exists(std::string_view number) const
{
    static const auto& query = db::query("registers/request_exists");
    return m_reader.row(query, {{"number", number}}).has_value();
}

// Two ranges overlap only when one holds the other (RFC 4632: prefixes nest).
std::optional<std::string> DatabaseFinder::overlapping(std::string_view field, std::string_view range,
    const std::vector<std::string>& states) const
{
    static const auto& query = db::query("registers/overlapping_range");
    const auto parsed = catalogue::parse_ip_range(range);
    if (!parsed)
        return std::nullopt;
    const auto bits = parsed->bits();
    std::string list = states.empty() ? "" : "|";
    for (const auto& state : states)
        list += state + "|";
    const auto row = m_reader.row(query,
        {{"register", m_of.key}, {"field", field}, {"bits", bits}, {"bits_end", bits + "2"},
            {"bits_count", static_cast<std::int64_t>(bits.size())}, {"states", list}, {"except", m_entry_id}});
    return row ? std::optional(row->text("title")) : std::nullopt;
}

std::optional<std::string> DatabaseFinder::holding(std::string_view entry_register, std::string_view field,
    std::string_view range) const
{
    static const auto& query = db::query("registers/holding_range");
    const auto parsed = catalogue::parse_ip_range(range);
    if (!parsed)
        return std::nullopt;
    const auto bits = parsed->bits();
    const auto row = m_reader.row(query,
        {{"register", entry_register}, {"field", field}, {"bits", bits},
            {"bits_count", static_cast<std::int64_t>(bits.size())}});
    return row ? std::optional(row->text("title")) : std::nullopt;
}

std::optional<std::string> DatabaseFinder::of_same_owner(std::string_view field, const Value& value) const
{
    static const auto& query = db::query("registers/find_unique");
    Entry probe;
    probe.owner = m_owner;
    probe.values.set(field, value);
    const auto fields = "@owner," + std::string(field);
    const auto index = unique_values(m_of, probe);
    const auto claimed = index.find(fields);
    if (claimed == index.end())
        return std::nullopt;
    const auto row = m_reader.row(query, {{"register", m_of.key}, {"fields", fields}, {"value", claimed->second}});
    return row && row->integer("entry_id") != m_entry_id ? std::optional(row->text_or("title", "")) : std::nullopt;
}

std::optional<std::string> DatabaseFinder::twin(std::string_view entry_register, std::string_view field, std::string_view words,
    const std::vector<std::pair<std::string, std::string>>& where) const
{
    static const auto& query = db::query("registers/twins");
    const auto rows = m_reader.rows(query,
        {{"register", entry_register}, {"field", "~" + std::string(field)}, {"value", folded_value(words)}, {"owner", m_owner},
            {"except", m_entry_id}});
    for (const auto& row : rows) {
        const auto entry = entry_of(row);
        if (std::all_of(where.begin(), where.end(),
                [&](const auto& pair) { return has_value(entry, pair.first, pair.second); }))
            return entry.title;
    }
    return std::nullopt;
}

bool asks_database(const Register& of)
{
    static const std::set<std::string_view> types{"entry", "entries", "request"};
    static const std::set<std::string_view> checks{"no_overlap", "inside", "official_domain", "one_per_owner", "no_twin"};
    return any_field(of, [](const catalogue::Field& field) {
        return types.contains(field.type) || std::any_of(field.checks.begin(), field.checks.end(), [](const auto& check) {
            return checks.contains(check.name);
        });
    });
}

void lock_register(db::Writer& writer, const Register& of)
{
    static const auto& take = db::query("registers/take_counter");
    const bool needed = any_field(of, [](const catalogue::Field& field) {
        return std::any_of(field.checks.begin(), field.checks.end(),
            [](const auto& check) { return check.name == "no_overlap" || check.name == "no_twin"; });
    });
    if (needed)
        writer.rows(take, {{"name", "entries:" + of.key}, {"many", 1}});
}

} // namespace pendopo::registers
