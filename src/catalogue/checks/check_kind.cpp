#include "catalogue/checks/check_kind.hpp"

#include "platform/text/translate.hpp"

#include <cmath>

namespace pendopo::catalogue {

std::string_view shape_name(Shape shape)
{
    switch (shape) {
    case Shape::text:
        return "text";
    case Shape::number:
        return "number";
    case Shape::yes_no:
        return "yes_no";
    case Shape::choice:
        return "choice";
    case Shape::choices:
        return "choices";
    case Shape::date:
        return "date";
    case Shape::time:
        return "time";
    case Shape::date_time:
        return "date_time";
    case Shape::time_span:
        return "time_span";
    case Shape::date_span:
        return "date_span";
    case Shape::list:
        return "list";
    case Shape::ip_range:
        return "ip_range";
    }
    return "";
}

std::string shape_names(const std::vector<Shape>& shapes)
{
    std::vector<std::string_view> names;
    names.reserve(shapes.size());
    for (const Shape shape : shapes)
        names.push_back(shape_name(shape));
    return joined(names);
}

Bilingual in_figures(double number)
{
    const auto whole = std::llround(number);
    if (static_cast<double>(whole) == number)
        return {text::number(Language::indonesian, whole), text::number(Language::english, whole)};
    auto english = write_json(number);
    auto indonesian = english;
    if (const auto point = indonesian.find('.'); point != std::string::npos)
        indonesian[point] = ',';
    return {indonesian, english};
}

Bilingual in_words(Date date)
{
    return {text::long_date(Language::indonesian, date), text::long_date(Language::english, date)};
}

void read_bounds(MapReader& reader, int lowest, int highest)
{
    if (!reader.has("minimum") && !reader.has("maximum"))
        reader.expected(reader.value(), say("seharusnya ada 'minimum' atau 'maximum' dalam {0}", reader.what()));
    const int minimum = reader.whole_or("minimum", lowest, lowest, highest);
    if (reader.whole_or("maximum", highest, lowest, highest) < minimum)
        reader.expected(reader.any("maximum"), say("seharusnya 'maximum' tidak di bawah 'minimum' dalam {0}", reader.what()));
}

int argument_or(const Value& arguments, std::string_view key, int otherwise)
{
    return arguments[key].is_integer() ? static_cast<int>(arguments[key].integer()) : otherwise;
}

} // namespace pendopo::catalogue
