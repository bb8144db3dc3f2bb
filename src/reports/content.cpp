#include "reports/content.hpp"

#include "platform/text/translate.hpp"

namespace pendopo::reports {

namespace {

Value cell_value(const sheets::Cell& cell)
{
    if (const auto* words = std::get_if<std::string>(&cell))
        return *words;
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return *whole;
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* day = std::get_if<Date>(&cell))
        return Value::map({{"day", day->iso()}});
    return {};
}

sheets::Cell cell_of(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::integer:
        return value.integer();
    case Value::Kind::real:
        return value.real();
    case Value::Kind::text:
        return value.text();
    case Value::Kind::map:
        return Date::parse(value["day"].text()).value();
    default:
        return std::monostate{};
    }
}

Value texts_value(const std::vector<std::string>& texts)
{
    auto list = Value::list();
    for (const auto& text : texts)
        list.push(text);
    return list;
}

std::vector<std::string> texts_in(const Value& value)
{
    std::vector<std::string> texts;
    for (const auto& item : value.items())
        texts.push_back(item.text());
    return texts;
}

Value part_value(const Part& part)
{
    auto rows = Value::list();
    for (const auto& row : part.table.rows) {
        auto cells = Value::list();
        for (const auto& cell : row)
            cells.push(cell_value(cell));
        rows.push(std::move(cells));
    }
    return Value::map({{"title", part.title}, {"intro", part.intro}, {"header", texts_value(part.table.header)},
        {"rows", std::move(rows)}, {"said", texts_value(part.said)}, {"text_key", part.text_key}});
}

Part part_of(const Value& value)
{
    Part part{value["title"].text(), value["intro"].text(), {texts_in(value["header"]), {}}, texts_in(value["said"]),
        value["text_key"].text()};
    for (const auto& row : value["rows"].items()) {
        auto& cells = part.table.rows.emplace_back();
        for (const auto& cell : row.items())
            cells.push_back(cell_of(cell));
    }
    return part;
}

} // namespace

std::string write_content(const Content& content)
{
    auto parts = Value::list();
    for (const auto& part : content.parts)
        parts.push(part_value(part));
    return write_json(Value::map({{"title", content.title}, {"to", content.to}, {"through", content.through},
        {"from", content.from}, {"period", content.period}, {"basis", content.basis}, {"intro", content.intro},
        {"closing", content.closing}, {"counted_at", content.counted_at}, {"parts", std::move(parts)}}));
}

Content read_content(const std::string& kept)
{
    const auto value = read_json(kept).value();
    Content content{value["title"].text(), value["to"].text(), value["through"].text(), value["from"].text(),
        value["period"].text(), value["basis"].text(), value["intro"].text(), value["closing"].text(), {},
        value["counted_at"].text()};
    for (const auto& part : value["parts"].items())
        content.parts.push_back(part_of(part));
    return content;
}

std::string in_words(const Message& message)
{
    return text::translate(Language::indonesian, message);
}

std::string in_words(const sheets::Cell& cell)
{
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return text::number(Language::indonesian, *whole);
    if (const auto* day = std::get_if<Date>(&cell))
        return text::plain_date(Language::indonesian, *day);
    auto words = sheets::text_of(cell);
    if (std::holds_alternative<double>(cell))
        for (auto& letter : words)
            if (letter == '.')
                letter = ',';
    return words;
}

} // namespace pendopo::reports
