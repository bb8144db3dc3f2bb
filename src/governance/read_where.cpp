#include "governance/read_register.hpp"

namespace pendopo::governance {

static bool is_plain(const Value& value)
{
    return value.is_text() || value.is_integer() || value.is_boolean();
}

static std::string plain(const Value& value)
{
    return value.is_text() ? value.text() : write_json(value);
}

static std::vector<std::string> read_values(const catalogue::MapReader& reader, const std::string& field, const Value& value)
{
    std::vector<std::string> values;
    const auto take = [&](const Value& one) {
        if (is_plain(one))
            values.push_back(plain(one));
        else
            reader.expected(one,
                say("seharusnya nilai untuk '{0}' dalam 'where' pada {1}; yang tertulis {2}", field, reader.what(),
                    catalogue::found(one)));
    };
    if (!value.is_list())
        take(value);
    else if (value.items().empty())
        reader.expected(value,
            say("seharusnya ada sedikitnya satu nilai untuk '{0}' dalam 'where' pada {1}", field, reader.what()));
    else
        for (const auto& item : value.items())
            take(item);
    return values;
}

Where read_where(catalogue::MapReader& reader)
{
    Where where;
    if (!reader.has("where"))
        return where;
    const Value& map = reader.any("where");
    if (!map.is_map()) {
        reader.expected(map,
            say("seharusnya {isian: nilai} untuk 'where' dalam {0}; yang tertulis {1}", reader.what(), catalogue::found(map)));
        return where;
    }
    for (const auto& [field, value] : map.entries())
        if (auto values = read_values(reader, field, value); !values.empty())
            where.push_back({field, std::move(values)});
    return where;
}

std::vector<std::pair<std::string, std::string>> read_single_where(catalogue::MapReader& reader)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& [field, values] : read_where(reader)) {
        if (values.size() > 1)
            reader.expected(reader.any("where")[field],
                say("seharusnya satu nilai untuk '{0}' dalam 'where' pada {1}; yang tertulis daftar", field, reader.what()));
        pairs.emplace_back(field, values.front());
    }
    return pairs;
}

Needed needed_of(const std::string& key)
{
    const auto equals = key.find('=');
    return equals == key.npos ? Needed{key, {}} : Needed{key.substr(0, equals), key.substr(equals + 1)};
}

std::optional<Needed> read_needed(catalogue::MapReader& reader, std::string_view key)
{
    if (!reader.has(key))
        return std::nullopt;
    const Value& said = reader.any(key);
    if (said.is_text() && catalogue::is_name(said.text()))
        return Needed{said.text(), {}};
    if (said.is_map() && said.entries().size() == 1 && is_plain(said.entries().front().second))
        return Needed{said.entries().front().first, plain(said.entries().front().second)};
    reader.expected(said,
        say("seharusnya sebuah isian, atau satu {isian: nilai}, untuk '{0}' dalam {1}; yang tertulis {2}", std::string(key),
            reader.what(), catalogue::found(said)));
    return std::nullopt;
}

} // namespace pendopo::governance
