#include "registers/index_entry.hpp"

#include "catalogue/answers.hpp"
#include "catalogue/fields/ip_range.hpp"
#include "catalogue/fields/moments.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"
#include "registers/meets_where.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

constexpr std::size_t longest_value = 200, longest_word = 40, longest_title = 300, most_indexed = 120; // bytes, words
constexpr std::size_t year_digits = 4;

// Cut between two characters.
std::string cut(std::string text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

bool has_check(const catalogue::Field& field, std::string_view name)
{
    return std::any_of(field.checks.begin(), field.checks.end(), [&](const auto& check) { return check.name == name; });
}

std::string title_of(const catalogue::City& city, const Register& of, const Entry& entry)
{
    std::string title;
    for (const auto& key : of.title)
        if (const auto* field = of.field(key)) {
            const auto words = catalogue::show_answer(*field, entry.values[key], Language::indonesian, city);
            if (!words.empty())
                title += (title.empty() ? "" : " · ") + words;
        }
    return cut(title.empty() ? of.entry.indonesian + " " + std::to_string(entry.id) : title, longest_title);
}

bool is_date_filter(const Register& of, const catalogue::Field& field)
{
    return field.type == "date" && std::count(of.filters.begin(), of.filters.end(), field.key) > 0;
}

void index_values(const Register& of, const Entry& entry, EntryIndex& index)
{
    index.values = {{std::string(owner_field), entry.owner}, {std::string(state_field), entry.state}};
    if (!entry.final)
        for (const auto& needed : of.needed)
            if (lacks(of, entry.values, governance::needed_of(needed)))
                index.values.emplace(lacks_field, needed);
    for (const auto* field : of.fields()) {
        const auto& value = entry.values[field->key];
        if (value.is_null() || field->sensitive)
            continue;
        if (value.is_text() && (has_check(*field, "no_twin") || std::count(of.title.begin(), of.title.end(), field->key)))
            index.values.emplace("~" + field->key, folded_value(value.text()));
        if (!is_filterable(of, *field))
            continue;
        if (field->type == "date")
            index.values.emplace(field->key, filter_text(value).substr(0, year_digits));
        else if (value.is_list())
            for (const auto& item : value.items())
                index.values.emplace(field->key, cut(filter_text(item), longest_value));
        else
            index.values.emplace(field->key, cut(filter_text(value), longest_value));
    }
}

void index_words(const catalogue::City& city, const Register& of, const Entry& entry, EntryIndex& index)
{
    auto all = index.title + " " + entry.number;
    for (const auto& key : of.search)
        if (const auto* field = of.field(key); field && !field->sensitive && field->see.empty())
            all += " " + catalogue::show_answer(*field, entry.values[key], Language::indonesian, city);
    index.words = words_of(all);
}

void index_dates(const catalogue::City& city, const Register& of, const Entry& entry, EntryIndex& index)
{
    if (entry.final)
        return;
    for (const auto* field : of.fields())
        if (field->type == "date" || field->type == "date_span" || field->type == "date_time")
            if (const auto day = catalogue::last_day(entry.values[field->key]))
                index.dates.emplace(field->key, *day);
    if (of.confirm_months > 0) {
        const auto known = std::max(entry.updated_at, entry.confirmed_at.value_or(entry.updated_at));
        index.dates.emplace(confirm_key, known.date(city.zone.offset).plus_months(of.confirm_months));
        index.asked.emplace(confirm_key);
    }
    for (const auto& due : of.due)
        if (index.dates.contains(due.field))
            index.asked.insert(due.field);
    for (const auto& field : index.asked)
        if (const auto day = index.dates.at(field); !index.due_on || day < *index.due_on) {
            index.due_on = day;
            const auto due = std::find_if(of.due.begin(), of.due.end(), [&](const auto& one) { return one.field == field; });
            index.due_key = due == of.due.end() ? field : due->key;
        }
}

void index_links(const Register& of, const Entry& entry, EntryIndex& index)
{
    for (const auto* field : of.fields()) {
        const auto& value = entry.values[field->key];
        if (field->type == "entry" && value.is_integer())
            index.relations.emplace(field->key, value.integer());
        if (field->type == "entries" && value.is_list())
            for (const auto& item : value.items())
                if (item.is_integer())
                    index.relations.emplace(field->key, item.integer());
        if ((field->type == "ip_range" || field->type == "ip_address") && value.is_text())
            if (const auto range = catalogue::parse_ip_range(value.text()))
                index.ranges.emplace(field->key, range->bits());
    }
}

// Capitals do not make two names different; what is long is told apart by its digest.
std::string unique_text(const Value& values)
{
    auto text = write_json(values);
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text.size() <= longest_value ? text : crypto::sha256_hex(text);
}

} // namespace

std::string EntryIndex::word_list() const
{
    std::string list = " ";
    for (const auto& word : words)
        list += word + " ";
    return list;
}

bool is_filterable(const Register& of, const catalogue::Field& field)
{
    if (is_date_filter(of, field))
        return !field.sensitive;
    static const std::set<std::string_view> types{"choice", "choices", "yes_no", "place", "agency", "unit", "resource", "year",
        "entry", "entries", "request"};
    return types.contains(field.type) && !field.sensitive;
}

std::string filter_text(const Value& value)
{
    return value.is_text() ? value.text() : write_json(value);
}

std::string folded_value(std::string_view text)
{
    return cut(text::fold(text), longest_value);
}

std::set<std::string> words_of(std::string_view text)
{
    std::set<std::string> words;
    const auto folded = text::fold(text);
    for (std::size_t at = 0; at < folded.size() && words.size() < most_indexed;) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        if (end > at)
            words.insert(cut(folded.substr(at, end - at), longest_word));
        at = end + 1;
    }
    return words;
}

std::map<std::string, std::string> unique_values(const Register& of, const Entry& entry)
{
    std::map<std::string, std::string> claimed;
    if (entry.final)
        return claimed;
    for (const auto& keys : of.unique) {
        std::string fields;
        Value values;
        bool any = false;
        for (const auto& key : keys) {
            fields += (fields.empty() ? "" : ",") + key;
            any = any || !entry.values[key].is_null();
            values.push(entry.values[key]);
        }
        if (any)
            claimed.emplace(fields, unique_text(values));
    }
    for (const auto* field : of.fields())
        if (has_check(*field, "one_per_owner") && !entry.values[field->key].is_null())
            claimed.emplace("@owner," + field->key, unique_text(Value::list({entry.owner, entry.values[field->key]})));
    return claimed;
}

EntryIndex index_entry(const catalogue::City& city, const Register& of, const Entry& entry)
{
    EntryIndex index;
    index.title = title_of(city, of, entry);
    index.title_key = cut(text::fold(index.title), longest_value);
    index_values(of, entry, index);
    index_words(city, of, entry, index);
    index_dates(city, of, entry, index);
    index_links(of, entry, index);
    index.unique = unique_values(of, entry);
    return index;
}

std::string index_digest(const Register& of)
{
    std::string text = "1 " + std::to_string(of.confirm_months);
    const auto add = [&](const std::vector<std::string>& keys) {
        text += "|";
        for (const auto& key : keys)
            text += key + ",";
    };
    add(of.title), add(of.search);
    if (!of.needed.empty())
        add({of.needed.begin(), of.needed.end()});
    for (const auto& keys : of.unique)
        add(keys);
    for (const auto& due : of.due)
        add({due.key, due.field});
    for (const auto& state : of.states)
        add({state.key, state.final ? "final" : ""});
    for (const auto* field : of.fields()) {
        add({field->key, field->type, field->sensitive ? "sensitive" : ""});
        if (is_date_filter(of, *field))
            add({"by year"});
        add({has_check(*field, "no_twin") ? "no_twin" : "", has_check(*field, "one_per_owner") ? "one_per_owner" : ""});
    }
    return crypto::sha256_hex(text);
}

} // namespace pendopo::registers
