#include "catalogue/fields/options.hpp"

#include "catalogue/read_sources.hpp"

namespace pendopo::catalogue {

void read_options(MapReader& reader, Field& field)
{
    field.shown_as = reader.one_of_or<std::string_view>("shown_as", "", {{"radios", "radios"}, {"list", "list"}});
    field.source = reader.text_or("source");
    if (!field.source.empty() && !is_source(field.source))
        reader.expected_one_of(reader.any("source"), source_names());
    if (field.source.empty() && !reader.has("options"))
        reader.expected(reader.value(), say("seharusnya ada 'options' atau 'source' dalam {0}", reader.what()));
    std::set<std::string> seen;
    for (const auto& item : reader.list_or_none("options")) {
        MapReader one(item, reader.reading(), say("pilihan pada {0}", reader.what()));
        Option option{one.text("value"), one.words("label"), one.words_or("hint")};
        one.finish();
        if (!seen.insert(option.value).second)
            reader.expected(item,
                say("seharusnya tiap nilai sekali, tetapi '{0}' ada dua kali dalam {1}", option.value, reader.what()));
        field.options.push_back(std::move(option));
    }
    if (reader.has("options") && field.options.empty() && field.source.empty())
        reader.expected(reader.any("options"), say("seharusnya ada sedikitnya satu pilihan dalam {0}", reader.what()));
}

const Option* option(const Field& field, const Value& answer)
{
    if (answer.is_text())
        for (const auto& option : field.options)
            if (option.value == answer.text())
                return &option;
    return nullptr;
}

std::string show_option(const Field& field, const Value& answer, Language language)
{
    const Option* chosen = option(field, answer);
    return chosen ? chosen->label.in(language) : as_typed(answer);
}

} // namespace pendopo::catalogue
