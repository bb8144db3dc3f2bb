// The states of a register, the steps between them, and the dates that fall due meanwhile.
#include "governance/read_register.hpp"

#include <algorithm>
#include <regex>

namespace pendopo::governance {

using catalogue::MapReader;

static State read_state(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, say("keadaan '{0}'", map.text_or("key", "?")));
    State state;
    state.spot = reading.spot(map);
    state.key = reader.name("key");
    state.name = reader.words("name");
    if (!reader.has("look"))
        reader.text("look");
    state.look = reader.one_of_or("look", Look::progress,
        {{"progress", Look::progress}, {"good", Look::good}, {"attention", Look::attention}, {"ended", Look::ended}});
    state.final = reader.yes_or("final", false);
    reader.finish();
    return state;
}

std::vector<State> read_states(MapReader& reader)
{
    std::vector<State> states;
    for (const auto& item : reader.list("states"))
        states.push_back(read_state(item, reader.reading()));
    if (states.empty())
        reader.expected(reader.any("states"), say("seharusnya ada sedikitnya satu keadaan"));
    return states;
}

void check_number_format(const Value& at, const std::string& format, const MapReader& reader)
{
    static const std::regex place("\\{([^}]*)\\}");
    if (!format.empty() && format.find("{number}") == std::string::npos)
        reader.expected(at, say("seharusnya ada {number} dalam format pada {0}; yang tertulis '{1}'", reader.what(), format));
    for (std::sregex_iterator one(format.begin(), format.end(), place), end; one != end; ++one)
        if (const auto name = (*one)[1].str(); name != "number" && name != "code" && name != "year" && name != "month")
            reader.expected(at,
                say("seharusnya {number}, {code}, {month}, dan {year} dalam format pada {0}; yang tertulis '{{1}}'",
                    reader.what(), name));
}

static std::optional<Numbering> read_numbering(MapReader& step)
{
    if (!step.has("number"))
        return std::nullopt;
    MapReader reader(step.any("number"), step.reading(), say("'{0}' pada {1}", "number", step.what()));
    Numbering numbering{reader.name("series"), reader.text("format")};
    check_number_format(reader.any("format"), numbering.format, reader);
    reader.finish();
    return numbering;
}

// Keys of which there must be one at least.
static std::vector<std::string> read_some(MapReader& reader, std::string_view key)
{
    auto all = reader.texts(key);
    if (reader.any(key).is_list() && reader.any(key).items().empty())
        reader.expected(reader.any(key),
            say("seharusnya ada sedikitnya satu dalam '{0}' pada {1}", std::string(key), reader.what()));
    return all;
}

static Step read_step(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, say("langkah '{0}'", map.text_or("key", "?")));
    Step step;
    step.spot = reading.spot(map);
    step.key = reader.name("key");
    step.name = reader.words("name");
    step.from = read_some(reader, "from");
    step.to = reader.text("to");
    step.who = read_some(reader, "who");
    step.fields = reader.texts_or("fields");
    step.documents = reader.texts_or("documents");
    step.checks = reader.many_words_or("checks");
    step.note = reader.one_of_or("note", Step::Note::none, {{"asked", Step::Note::asked}, {"required", Step::Note::required}});
    step.article = reader.text_or("article");
    step.second_person = reader.yes_or("second_person", false);
    step.number = read_numbering(reader);
    reader.finish();
    return step;
}

std::vector<Step> read_steps(MapReader& reader)
{
    std::vector<Step> steps;
    for (const auto& item : reader.list("steps"))
        steps.push_back(read_step(item, reader.reading()));
    return steps;
}

std::vector<int> read_days(MapReader& reader, std::string_view key)
{
    std::vector<int> days;
    for (const auto& item : reader.list_or_none(key)) {
        if (item.is_integer() && item.integer() >= 0 && item.integer() <= 3660)
            days.push_back(static_cast<int>(item.integer()));
        else
            reader.expected(item,
                say("seharusnya bilangan bulat hari dalam '{0}' pada {1}; yang tertulis {2}", std::string(key), reader.what(),
                    catalogue::found(item)));
    }
    std::sort(days.begin(), days.end(), std::greater<>{});
    return days;
}

std::vector<DueField> read_due(MapReader& reader)
{
    std::vector<DueField> all;
    for (const auto& item : reader.list("due")) {
        MapReader one(item, reader.reading(), say("jatuh tempo '{0}'", item.text_or("key", "?")));
        all.push_back(
            {one.name("key"), one.words("name"), one.text("field"), read_days(one, "remind"), reader.reading().spot(item)});
        one.finish();
    }
    return all;
}

} // namespace pendopo::governance
