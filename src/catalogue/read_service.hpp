// A service's keys from one file or from two: a shared one and the city's on top.
#pragma once
#include "catalogue/map_reader.hpp"
#include "catalogue/read_definition_file.hpp"
#include "catalogue/read_field.hpp"
#include "catalogue/service.hpp"

#include <map>
#include <string>

namespace pendopo::catalogue {

// A service while it is read, and where each of its keys stood.
struct ServiceDraft {
    Service service;
    std::map<std::string, Spot, std::less<>> spots;
    Spot spot(std::string_view key) const; // the file's first line when the key is absent
    Spot file;
};

// `{group: key}` among the fields of a page stands for the fields of common/field_groups/<key>.yaml.
class FieldGroups {
public:
    explicit FieldGroups(DataFolder data) : m_data(std::move(data)) {}
    // Nothing, and a trouble where the group was named, when there is no such group.
    std::vector<Field> fields(const std::string& key, const Value& named_at, const Reading& reading);

private:
    DataFolder m_data;
    std::map<std::string, std::vector<Field>> m_groups;
};

// Reads the keys that this file has; those it has not stay as they are. `groups` is null for a definition that a
// request kept: its groups were expanded.
void read_service_keys(const Value& map, const Reading& reading, FieldGroups* groups, ServiceDraft& draft);
// Complains about every key that neither file had.
void check_required_keys(const ServiceDraft& draft, Troubles& troubles);

// The list under `key`; `what` is what one is called in troubles.
std::vector<Letter> read_letters(MapReader& reader, std::string_view key = "letters", const Message& what = say("surat"));
std::vector<FormPage> read_pages(MapReader& reader, FieldGroups* groups, Depth depth = Depth::page);
Procedure read_procedure(const Value& map, const Reading& reading);

} // namespace pendopo::catalogue
