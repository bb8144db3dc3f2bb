#include "registers/exchange/value_of_cell.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::registers::exchange {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::vector<std::string> parts_of(std::string_view text, char sign)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find(sign, from), text.size());
        parts.emplace_back(trimmed(text.substr(from, end - from)));
        from = end + 1;
    }
    return parts;
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// As a form reads what is typed into it.
Value as_typed(const catalogue::Field& field, const std::string& written)
{
    return catalogue::read_form({field}, {{field.key, written}})[field.key];
}

// A spreadsheet gives 1250000.50 where people write 1.250.000: the point of the one is not that of the other.
Value money_written(const catalogue::Field& field, const std::string& written)
{
    const auto point = written.rfind('.');
    const bool single = point != std::string::npos && written.find('.') == point && all_digits(written.substr(0, point));
    const auto behind = single ? written.substr(point + 1) : std::string();
    if (!single || behind.size() == 3)
        return as_typed(field, written);
    const bool whole = behind.find_first_not_of('0') == std::string::npos;
    return whole ? as_typed(field, written.substr(0, point)) : Value(written);
}

// 0812… loses its zero where a cell is taken for a number.
Value phone_written(const std::string& written)
{
    return all_digits(written) && written.starts_with('8') ? "0" + written : written;
}

Value clock_written(std::string written)
{
    std::replace(written.begin(), written.end(), '.', ':');
    return written.size() == 4 ? "0" + written : written;
}

Value date_written(const std::string& written)
{
    const auto day = day_written(written.substr(0, written.find("T00:00")));
    return day ? Value(day->iso()) : Value(written);
}

Value moment_written(const std::string& written)
{
    const auto between = written.find_first_of("T ");
    if (between == std::string::npos)
        return date_written(written);
    const auto day = day_written(written.substr(0, between));
    return day ? Value(day->iso() + "T" + clock_written(std::string(trimmed(written.substr(between + 1)))).text())
               : Value(written);
}

Value date_span_written(const std::string& written)
{
    for (const std::string_view between : {" s.d. ", " sd ", " sampai ", " – ", " - ", " to ", ".."})
        if (const auto at = written.find(between); at != std::string::npos) {
            const auto first = day_written(trimmed(std::string_view(written).substr(0, at)));
            const auto last = day_written(trimmed(std::string_view(written).substr(at + between.size())));
            if (first && last)
                return Value::map({{"first", first->iso()}, {"last", last->iso()}});
        }
    const auto one = day_written(written);
    return one ? Value::map({{"first", one->iso()}, {"last", one->iso()}}) : Value(written);
}

Value time_span_written(const std::string& written)
{
    const auto blank = written.find(' ');
    const auto day = day_written(written.substr(0, blank));
    const auto clocks = blank == std::string::npos ? std::vector<std::string>{} : parts_of(written.substr(blank + 1), '-');
    if (!day || clocks.size() != 2)
        return written;
    return Value::map({{"date", day->iso()}, {"start", clock_written(clocks[0])}, {"end", clock_written(clocks[1])}});
}

// "#12 Title", "12", or the title alone.
Value entry_written(const catalogue::Field& field, const std::string& written, const FindEntry& find)
{
    const auto digits = std::string_view(written).substr(written.starts_with('#') ? 1 : 0);
    const auto id_part = digits.substr(0, written.starts_with('#') ? digits.find(' ') : std::string_view::npos);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(id_part.data(), id_part.data() + id_part.size(), id);
    if (all_digits(id_part) && error == std::errc{} && end == id_part.data() + id_part.size())
        return id;
    const auto found = find ? find(field.entry_register, written) : Value();
    return found.is_null() ? Value(written) : found;
}

// Choices in a list stand by their keys, or as the browser sends them.
Value part_written(const catalogue::Field& part, const std::string& written)
{
    static const ChoiceWords yes_no(
        std::vector<std::pair<std::string, Bilingual>>{{"true", {"Ya", "Yes"}}, {"false", {"Tidak", "No"}}});
    if (part.type == "yes_no")
        return yes_no.key(written) ? Value(*yes_no.key(written) == "true") : Value(written);
    const Column column{Column::Kind::field, part.key, &part, {},
        ChoiceWords(std::vector<std::pair<std::string, Bilingual>>{})};
    return value_of_cell(column, written, {});
}

// Lines of "a | b" in the order of the list's parts, or JSON.
Value list_written(const catalogue::Field& field, const std::string& written)
{
    if (written.starts_with('[')) {
        auto read = read_json(written);
        return read ? std::move(read).value() : Value(written);
    }
    auto rows = Value::list();
    for (const auto& line : parts_of(written, '\n')) {
        if (line.empty())
            continue;
        auto row = Value::map();
        const auto parts = parts_of(line, '|');
        if (parts.size() > field.fields.size())
            return written;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (!parts[i].empty())
                row.set(field.fields[i].key, part_written(field.fields[i], parts[i]));
        rows.push(std::move(row));
    }
    return rows;
}

Value several(const std::string& written, const std::function<Value(const std::string&)>& one)
{
    auto list = Value::list();
    for (const auto& part : parts_of(written, ';'))
        if (!part.empty())
            list.push(one(part));
    return list;
}

Value choice_written(const Column& column, const std::string& written)
{
    const auto key = column.choices.key(written);
    if (column.field->type == "yes_no" && key)
        return *key == "true";
    return key.value_or(written);
}

} // namespace

std::optional<Date> day_written(std::string_view written)
{
    if (const auto iso = Date::parse(written))
        return iso;
    const auto sign = written.find_first_of("/-.");
    const auto parts = sign == std::string_view::npos ? std::vector<std::string>{} : parts_of(written, written[sign]);
    if (parts.size() != 3 || !all_digits(parts[0]) || !all_digits(parts[1]) || !all_digits(parts[2]) || parts[2].size() != 4
        || parts[0].size() > 2 || parts[1].size() > 2)
        return std::nullopt;
    return Date::of(std::stoi(parts[2]), static_cast<unsigned>(std::stoi(parts[1])),
        static_cast<unsigned>(std::stoi(parts[0])));
}

Value value_of_cell(const Column& column, const std::string& written, const FindEntry& find)
{
    if (written.empty())
        return {};
    const auto& field = *column.field;
    if (field.type == "choices")
        return several(written, [&](const std::string& one) { return choice_written(column, one); });
    if (!column.choices.empty())
        return choice_written(column, written);
    if (field.type == "entry")
        return entry_written(field, written, find);
    if (field.type == "entries")
        return several(written, [&](const std::string& one) { return entry_written(field, one, find); });
    if (field.type == "list")
        return list_written(field, written);
    if (field.type == "date")
        return date_written(written);
    if (field.type == "date_time")
        return moment_written(written);
    if (field.type == "date_span")
        return date_span_written(written);
    if (field.type == "time_span")
        return time_span_written(written);
    if (field.type == "time")
        return clock_written(written);
    if (field.type == "money")
        return money_written(field, written);
    if (field.type == "phone")
        return phone_written(written);
    return as_typed(field, written);
}

} // namespace pendopo::registers::exchange
