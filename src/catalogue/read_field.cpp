#include "catalogue/read_field.hpp"

#include "catalogue/fields/field_type.hpp"

#include <regex>

namespace pendopo::catalogue {

namespace {

// Keys become names of form fields, where a dot separates parts.
void check_key(MapReader& reader, const std::string& key)
{
    static const std::regex shape("[a-z][a-z0-9_]{0,49}");
    if (!key.empty() && !std::regex_match(key, shape))
        reader.expected(reader.any("key"), say("seharusnya kunci dari huruf kecil, angka, dan '_'; yang tertulis '{0}'", key));
}

const FieldType* read_type(MapReader& reader, Depth depth)
{
    const auto name = reader.text("type");
    const FieldType* type = field_type(name);
    if (!name.empty() && !type)
        reader.expected_one_of(reader.any("type"), field_type_names());
    if (type && depth == Depth::entry && type->shape() == Shape::list) {
        reader.expected(reader.any("type"), say("seharusnya tanpa daftar di dalam butir sebuah daftar"));
        return nullptr;
    }
    return type;
}

} // namespace

Field read_field(const Value& map, const Reading& reading, Depth depth)
{
    MapReader reader(map, reading, say("isian '{0}'", map.text_or("key", "?")));
    Field field;
    field.spot = reading.spot(map);
    field.key = reader.text("key");
    check_key(reader, field.key);
    field.label = reader.words("label");
    field.hint = reader.words_or("hint");
    field.required = reader.yes_or("required", true);
    field.when = read_when(reader);
    field.checks = read_checks(reader);
    if (depth == Depth::register_page) {
        field.see = reader.texts_or("see");
        field.keep = reader.texts_or("keep");
    }
    const FieldType* type = read_type(reader, depth);
    if (!type) {
        // Its own keys are unknown too; naming each would hide the one thing that is wrong.
        field.type.clear();
        return field;
    }
    field.type = type->name();
    field.sensitive = reader.yes_or("sensitive", type->sensitive());
    type->read_keys(reader, field);
    reader.finish();
    return field;
}

} // namespace pendopo::catalogue
