#include "catalogue/read_field.hpp"

namespace pendopo::catalogue {

namespace {

bool is_plain(const Value& value)
{
    return value.is_text() || value.is_boolean() || value.is_integer();
}

} // namespace

void read_condition_keys(MapReader& reader)
{
    reader.text("field");
    const Value &is = reader.any("is"), &is_not = reader.any("is_not");
    if (reader.has("is") == reader.has("is_not"))
        return reader.expected(reader.value(),
            say("seharusnya ada 'is' atau 'is_not', salah satu saja, dalam {0}", reader.what()));
    const Value& named = reader.has("is") ? is : is_not;
    if (!named.is_list() && !is_plain(named))
        reader.expected(named,
            say("seharusnya nilai atau daftar nilai dalam {0}; yang tertulis {1}", reader.what(), found(named)));
    if (named.is_list())
        for (const auto& value : named.items())
            if (!is_plain(value))
                reader.expected(value, say("seharusnya nilai dalam {0}; yang tertulis {1}", reader.what(), found(value)));
}

Condition condition_of(const Value& map)
{
    Condition condition;
    condition.field = map.text_or("field");
    condition.sense = map.has("is") ? Condition::Sense::is : Condition::Sense::is_not;
    const Value& named = map.has("is") ? map["is"] : map["is_not"];
    if (named.is_list())
        condition.values = named.items();
    else if (!named.is_null())
        condition.values = {named};
    return condition;
}

std::optional<Condition> read_when(MapReader& reader)
{
    if (!reader.has("when"))
        return std::nullopt;
    const Value& map = reader.any("when");
    MapReader when(map, reader.reading(), say("'{0}' pada {1}", "when", reader.what()));
    read_condition_keys(when);
    when.finish();
    auto condition = condition_of(map);
    condition.spot = reader.reading().spot(map);
    return condition;
}

} // namespace pendopo::catalogue
