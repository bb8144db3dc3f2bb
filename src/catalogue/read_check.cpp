#include "catalogue/checks/check_kind.hpp"
#include "catalogue/read_field.hpp"

namespace pendopo::catalogue {

namespace {

void read_check(const Value& item, const MapReader& field, std::vector<Check>& checks)
{
    if (!item.is_map() || item.entries().size() != 1)
        return field.expected(item,
            say("seharusnya pemeriksaan dengan argumennya, seperti length: {maximum: 100}; yang tertulis {0}", found(item)));
    const auto& [name, arguments] = item.entries().front();
    const CheckKind* kind = check_kind(name);
    if (!kind)
        return field.expected(item, say("seharusnya salah satu dari {0}; yang tertulis '{1}'", joined(check_names()), name));
    MapReader reader(arguments, field.reading(), say("pemeriksaan '{0}' pada {1}", name, field.what()));
    kind->read_arguments(reader);
    reader.finish();
    checks.push_back({name, arguments, field.reading().spot(item)});
}

} // namespace

std::vector<Check> read_checks(MapReader& reader)
{
    std::vector<Check> checks;
    for (const auto& item : reader.list_or_none("checks"))
        read_check(item, reader, checks);
    return checks;
}

} // namespace pendopo::catalogue
