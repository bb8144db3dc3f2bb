#include "catalogue/read_field.hpp"
#include "catalogue/read_service.hpp"

namespace pendopo::catalogue {

namespace {

std::vector<Field> read_group(const Value& item, const Reading& reading, FieldGroups& groups)
{
    MapReader reader(item, reading, say("sekelompok isian"));
    const auto key = reader.name("group");
    reader.finish();
    return key.empty() ? std::vector<Field>{} : groups.fields(key, item, reading);
}

FormPage read_page(const Value& map, const Reading& reading, FieldGroups* groups, Depth depth)
{
    MapReader reader(map, reading, say("sebuah halaman"));
    FormPage page{reader.words("title"), reader.words_or("intro"), {}};
    for (const auto& item : reader.list("fields")) {
        if (groups && item.has("group")) {
            const auto fields = read_group(item, reading, *groups);
            page.fields.insert(page.fields.end(), fields.begin(), fields.end());
        } else {
            page.fields.push_back(read_field(item, reading, depth));
        }
    }
    reader.finish();
    return page;
}

} // namespace

std::vector<Field> FieldGroups::fields(const std::string& key, const Value& named_at, const Reading& reading)
{
    const auto file = "common/field_groups/" + key + ".yaml";
    if (!m_data.has(file)) {
        reading.expected(named_at, say("seharusnya kelompok isian yang berkasnya {0}; yang tertulis '{1}'", file, key));
        return {};
    }
    if (const auto known = m_groups.find(key); known != m_groups.end())
        return known->second;
    auto& fields = m_groups[key];
    const Value map = m_data.read(file);
    if (map.is_null())
        return fields;
    MapReader reader(map, m_data.reading(file), say("kelompok isian"));
    if (const auto own = reader.name("key"); own != key && !own.empty())
        reader.expected(reader.any("key"), say("seharusnya kunci '{0}' sesuai nama berkasnya; yang tertulis '{1}'", key, own));
    for (const auto& item : reader.list("fields"))
        fields.push_back(read_field(item, reader.reading(), Depth::page));
    reader.finish();
    return fields;
}

std::vector<FormPage> read_pages(MapReader& reader, FieldGroups* groups, Depth depth)
{
    std::vector<FormPage> pages;
    for (const auto& item : reader.list("pages"))
        pages.push_back(read_page(item, reader.reading(), groups, depth));
    if (pages.empty())
        reader.expected(reader.any("pages"), say("seharusnya ada sedikitnya satu halaman"));
    return pages;
}

} // namespace pendopo::catalogue
