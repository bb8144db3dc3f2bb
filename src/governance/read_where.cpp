#include "governance/read_register.hpp"

namespace pendopo::governance {

static std::string plain(const Value& value)
{
    return value.is_text() ? value.text() : write_json(value);
}

std::vector<std::pair<std::string, std::string>> read_where(catalogue::MapReader& reader)
{
    std::vector<std::pair<std::string, std::string>> where;
    if (!reader.has("where"))
        return where;
    const Value& map = reader.any("where");
    if (!map.is_map()) {
        reader.expected(map,
            "expected {field: value} for 'where' in " + reader.what() + "; found " + catalogue::found(map));
        return where;
    }
    for (const auto& [field, value] : map.entries()) {
        if (value.is_text() || value.is_integer() || value.is_boolean())
            where.emplace_back(field, plain(value));
        else
            reader.expected(value,
                "expected a value for '" + field + "' in 'where' of " + reader.what() + "; found "
                    + catalogue::found(value));
    }
    return where;
}

} // namespace pendopo::governance
