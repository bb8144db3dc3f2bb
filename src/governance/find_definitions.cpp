#include "governance/find_definitions.hpp"

#include "catalogue/read_city.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>

namespace pendopo::governance {

using catalogue::DataFolder;

static std::string path_of(const std::string& folder, const Kind& kind, const std::string& key)
{
    return folder + "/" + kind.folder + "/" + key + ".yaml";
}

static void add_used(const Value& use, const Kind& kind, const DataFolder& data, Definition& definition)
{
    const auto reading = data.reading(definition.file.file);
    if (!use.is_text() || !catalogue::is_name(use.text()))
        return reading.expected(use,
            say("seharusnya kunci {0} bersama untuk 'use'; yang tertulis {1}", text::in_both(kind.one), catalogue::found(use)));
    const auto file = path_of("common", kind, use.text());
    if (!data.has(file))
        return reading.expected(use,
            say("seharusnya {0} bersama yang berkasnya {1}; yang tertulis '{2}'", text::in_both(kind.one), file, use.text()));
    Value map = data.read(file);
    if (map.is_null())
        return;
    if (map.has("use"))
        data.reading(file).expected(map["use"], say("seharusnya tanpa 'use' dalam {0} bersama", text::in_both(kind.one)));
    if (map.text_or("key") != use.text())
        data.reading(file).expected(map["key"],
            say("seharusnya kunci '{0}' sesuai nama berkasnya; yang tertulis {1}", use.text(), catalogue::found(map["key"])));
    definition.layers.push_back({file, std::move(map)});
}

Definition open_definition(const DataFolder& data, const std::string& file, const std::string& key, const Kind& kind)
{
    Definition definition{key, {file, 1}, {}};
    Value map = data.read(file);
    if (map.has("use"))
        add_used(map["use"], kind, data, definition);
    if (map.is_map())
        definition.layers.push_back({file, std::move(map)});
    return definition;
}

static void add_missing(const catalogue::Spot& spot, const std::string& key, const std::array<std::string, 2>& files,
    const Kind& kind, catalogue::Troubles& troubles)
{
    troubles.add(spot,
        say("seharusnya {0} yang berkasnya {1} atau {2}; yang tertulis '{3}'", text::in_both(kind.one), files[0], files[1],
            key));
}

std::vector<Definition> find_definitions(const DataFolder& data, const std::string& city_key, const std::vector<Listed>& listed,
    const Kind& kind)
{
    const auto own_folder = catalogue::city_folder(city_key);
    auto all = listed;
    for (const auto& file : data.files(own_folder + "/" + kind.folder, ".yaml")) {
        const auto key = std::filesystem::path(file).stem().string();
        // A name with a dot is an earlier version of the file without it.
        if (key.find('.') == std::string::npos
            && std::none_of(listed.begin(), listed.end(), [&](const Listed& one) { return one.key == key; }))
            all.push_back({key, {file, 1}});
    }
    std::vector<Definition> found;
    for (const auto& [key, spot] : all) {
        const auto own = path_of(own_folder, kind, key), common = path_of("common", kind, key);
        if (data.has(own) || data.has(common))
            found.push_back(open_definition(data, data.has(own) ? own : common, key, kind));
        else
            add_missing(spot, key, {common, own}, kind, *data.troubles);
    }
    return found;
}

std::string read_key(catalogue::MapReader& reader, const std::string& before)
{
    static const std::regex shape("[a-z0-9-]{2,40}");
    auto key = reader.text_or("key", before);
    if (!key.empty() && !std::regex_match(key, shape))
        reader.expected(reader.any("key"),
            say("seharusnya kunci dari 2 sampai 40 huruf kecil, angka, dan '-'; yang tertulis '{0}'", key));
    return key;
}

void check_keys(const Definition& definition, const std::string& key, const std::vector<std::string_view>& missing,
    const Kind& kind, catalogue::Troubles& troubles)
{
    for (const auto name : missing)
        troubles.add(definition.file,
            say("seharusnya ada kunci '{0}' dalam berkas {1}", std::string(name), text::in_both(kind.one)));
    if (key == definition.key || key.empty())
        return;
    const bool uses = definition.layers.size() == 2 && !definition.layers.back().map.has("key");
    troubles.add(definition.file,
        uses
            ? say("seharusnya ada 'key: {0}' di samping 'use: {1}', atau berkas ini bernama {2}.yaml", definition.key, key, key)
            : say("seharusnya kunci '{0}' sesuai nama berkasnya; yang tertulis '{1}'", definition.key, key));
}

} // namespace pendopo::governance
