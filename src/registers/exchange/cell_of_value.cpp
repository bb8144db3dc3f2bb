#include "registers/exchange/cell_of_value.hpp"

#include <algorithm>

namespace pendopo::registers::exchange {

namespace {

using Titles = std::map<std::int64_t, std::string>;

std::string plain(const Value& value)
{
    if (value.is_text())
        return value.text();
    if (value.is_integer())
        return std::to_string(value.integer());
    if (value.kind() == Value::Kind::real)
        return sheets::text_of(value.real());
    if (value.is_boolean())
        return value.boolean() ? "true" : "false";
    return value.is_null() ? std::string() : write_json(value);
}

std::string entry_words(const Value& id, const Titles& titles)
{
    auto words = "#" + plain(id);
    const auto title = id.is_integer() ? titles.find(id.integer()) : titles.end();
    if (title == titles.end())
        return words;
    words += " " + title->second;
    std::replace(words.begin(), words.end(), ';', ','); // the sign between two entries
    return words;
}

template <class Words>
std::string joined(const Value& list, Words words)
{
    std::string all;
    for (const auto& item : list.items())
        all += (all.empty() ? "" : "; ") + words(item);
    return all;
}

// One line a row of the list; JSON when that would not be understood again.
std::string list_words(const catalogue::Field& list, const Value& rows)
{
    std::string all;
    for (const auto& row : rows.items()) {
        std::string line;
        for (std::size_t i = 0; i < list.fields.size(); ++i) {
            const auto part = plain(row[list.fields[i].key]);
            if (part.find_first_of("|\n\r{[\"") != std::string::npos)
                return write_json(rows);
            line += (i == 0 ? "" : " | ") + part;
        }
        all += (all.empty() ? "" : "\n") + line;
    }
    return all;
}

sheets::Cell by_type(const catalogue::Field& field, const Value& value, const Titles& titles)
{
    if (field.type == "entry")
        return entry_words(value, titles);
    if (field.type == "entries" && value.is_list())
        return joined(value, [&](const Value& id) { return entry_words(id, titles); });
    if (field.type == "list" && value.is_list())
        return list_words(field, value);
    if (field.type == "date" && value.is_text())
        if (const auto day = Date::parse(value.text()))
            return *day;
    if (field.type == "date_span" && value.is_map())
        return plain(value["first"]) + " s.d. " + plain(value["last"]);
    if (field.type == "time_span" && value.is_map())
        return plain(value["date"]) + " " + plain(value["start"]) + "-" + plain(value["end"]);
    if (value.is_integer())
        return value.integer();
    if (value.kind() == Value::Kind::real)
        return value.real();
    return plain(value);
}

} // namespace

sheets::Cell cell_of_value(const Column& column, const Value& value, Language language, const Titles& titles)
{
    if (value.is_null())
        return {};
    if (column.choices.empty() || !column.field)
        return column.field ? by_type(*column.field, value, titles)
                            : sheets::Cell(column.choices.words(plain(value), language));
    const auto words = [&](const Value& one) { return column.choices.words(plain(one), language); };
    return value.is_list() ? joined(value, words) : words(value);
}

} // namespace pendopo::registers::exchange
