// Where the definitions of one kind stand: what city.yaml lists and what the city's own folder holds; each read from
// common/<folder>/<key>.yaml, from cities/<city>/<folder>/<key>.yaml, or from the second on top of what it `use:`s.
#pragma once
#include "catalogue/map_reader.hpp"
#include "catalogue/read_definition_file.hpp"
#include "governance/draft.hpp"
#include "governance/read_lists.hpp"
#include "platform/text/both_languages.hpp"

#include <string>
#include <vector>

namespace pendopo::governance {

struct Kind {
    std::string folder; // "registers"
    Message one;        // what one is called in troubles: say("register")
    std::vector<std::string_view> required;
};

// One file; the later of two wins, key by key.
struct Layer {
    std::string file;
    Value map;
};

struct Definition {
    std::string key; // as its file is called
    catalogue::Spot file;
    std::vector<Layer> layers;
};

std::vector<Definition> find_definitions(const catalogue::DataFolder& data, const std::string& city_key,
    const std::vector<Listed>& listed, const Kind& kind);
// The definition in this file, with what it uses.
Definition open_definition(const catalogue::DataFolder& data, const std::string& file, const std::string& key,
    const Kind& kind);

// `key:` of one layer, in the form that addresses need.
std::string read_key(catalogue::MapReader& reader, const std::string& before);
void check_keys(const Definition& definition, const std::string& key, const std::vector<std::string_view>& missing,
    const Kind& kind, catalogue::Troubles& troubles);

// `read_keys(reader, made)` reads the keys that a file has; those it has not stay as they are.
template <class T, class ReadKeys>
Draft<T> read_draft(const Definition& definition, const Kind& kind, catalogue::Troubles& troubles, ReadKeys read_keys)
{
    Draft<T> draft;
    draft.file = definition.file;
    for (const auto& layer : definition.layers) {
        catalogue::MapReader reader(layer.map, {layer.file, &troubles}, say("berkas {0}", text::in_both(kind.one)));
        reader.any("use");
        draft.made.key = read_key(reader, draft.made.key);
        read_keys(reader, draft.made);
        reader.finish();
        for (const auto& [key, value] : layer.map.entries())
            draft.spots[key] = {layer.file, value.line()};
    }
    std::vector<std::string_view> missing;
    for (const auto key : kind.required)
        if (!draft.has(key))
            missing.push_back(key);
    if (!definition.layers.empty())
        check_keys(definition, draft.made.key, missing, kind, troubles);
    draft.made.key = definition.key;
    return draft;
}

} // namespace pendopo::governance
