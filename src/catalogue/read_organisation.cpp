// Units, agencies and the head's title; what can be booked; the head's instructions; what roles may do.
#include "catalogue/map_reader.hpp"
#include "catalogue/read_city.hpp"
#include "platform/text/both_languages.hpp"

namespace pendopo::catalogue {

namespace {

Message stands_twice(const Message& what, const std::string& name)
{
    return say("seharusnya tiap kunci sekali, tetapi {0} '{1}' ada dua kali", text::in_both(what), name);
}

// Reads the list under `key`, one T each, and refuses keys that stand twice.
template <class T, class ReadOne>
std::vector<T> read_keyed(MapReader& reader, std::string_view key, const Message& what, ReadOne read_one)
{
    std::vector<T> all;
    std::set<std::string> seen;
    for (const auto& item : reader.list(key)) {
        MapReader one(item, reader.reading(), what);
        const auto name = one.name("key");
        T made = read_one(one);
        made.key = name;
        one.finish();
        if (!seen.insert(name).second)
            reader.expected(item, stands_twice(what, name));
        all.push_back(std::move(made));
    }
    return all;
}

std::set<std::string> read_set(MapReader& reader, std::string_view key)
{
    const auto all = reader.texts_or(key);
    return {all.begin(), all.end()};
}

Unit read_unit(MapReader& reader)
{
    return {{}, reader.words("name"), read_set(reader, "duties")};
}

Agency read_agency(MapReader& reader)
{
    return {{}, reader.words("name")};
}

Resource read_resource(MapReader& reader)
{
    Resource resource;
    resource.kind = reader.name("kind");
    resource.name = reader.words("name");
    resource.hint = reader.words_or("hint");
    resource.capacity = reader.whole_or("capacity", 1, 1, 1000000);
    return resource;
}

Instruction read_instruction(MapReader& reader)
{
    return {{}, reader.words("label")};
}

Role read_role(MapReader& reader)
{
    Role role;
    role.name = reader.words("name");
    role.scope = reader.one_of_or<Scope>("scope", Scope::office,
        {{"unit", Scope::unit}, {"agency", Scope::agency}, {"office", Scope::office}});
    role.may = read_set(reader, "may");
    return role;
}

// Opens the file as a map; a file that may be missing is not missed.
enum class Presence { needed, optional };

template <class Read>
void read_file(const DataFolder& data, const std::string& file, Presence presence, Read read)
{
    if (presence == Presence::optional && !data.has(file))
        return;
    const Value map = data.read(file);
    if (map.is_null())
        return;
    MapReader reader(map, data.reading(file), say("berkas ini"));
    read(reader);
    reader.finish();
}

} // namespace

void read_organisation(const DataFolder& data, City& city)
{
    read_file(data, city_folder(city.key) + "/organisation.yaml", Presence::needed, [&](MapReader& reader) {
        city.units = read_keyed<Unit>(reader, "units", say("bidang"), read_unit);
        city.agencies = read_keyed<Agency>(reader, "agencies", say("perangkat daerah"), read_agency);
        MapReader head(reader.map("head"), reader.reading(), "'head'");
        city.head_title = head.words("title");
        head.finish();
    });
}

void read_resources(const DataFolder& data, City& city)
{
    read_file(data, city_folder(city.key) + "/resources.yaml", Presence::optional, [&](MapReader& reader) {
        city.resources = read_keyed<Resource>(reader, "resources", say("sumber daya"), read_resource);
    });
}

void read_instructions(const DataFolder& data, City& city)
{
    read_file(data, city_folder(city.key) + "/instructions.yaml", Presence::optional, [&](MapReader& reader) {
        city.instructions = read_keyed<Instruction>(reader, "instructions", say("instruksi"), read_instruction);
    });
}

void read_roles(const DataFolder& data, City& city)
{
    read_file(data, "common/roles.yaml", Presence::needed,
        [&](MapReader& reader) { city.roles = read_keyed<Role>(reader, "roles", say("peran"), read_role); });
}

} // namespace pendopo::catalogue
