#include "governance/read_instruments.hpp"

#include "governance/find_definitions.hpp"
#include "governance/read_regulations.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::governance {

using catalogue::MapReader;

static const Kind instruments{"instruments", say("instrumen"),
    {"key", "name", "short_name", "basis", "levels", "scale", "predicates", "aspects", "indicators", "counting"}};

static double read_number(MapReader& reader, std::string_view key, double lowest, double highest)
{
    const Value& value = reader.map(key);
    const bool number = value.is_integer() || value.kind() == Value::Kind::real;
    if (number && value.real() >= lowest && value.real() <= highest)
        return value.real();
    if (reader.has(key))
        reader.expected(value,
            say("seharusnya angka dari {0} sampai {1} untuk '{2}' dalam {3}; yang tertulis {4}", write_json(Value(lowest)),
                write_json(Value(highest)), std::string(key), reader.what(), catalogue::found(value)));
    return lowest;
}

// Each item of the list under `key`, as a map called `what`.
template <class ReadOne>
static void read_each(MapReader& reader, std::string_view key, const Message& what, ReadOne read_one)
{
    for (const auto& item : reader.list(key)) {
        MapReader one(item, reader.reading(), what);
        read_one(one);
        one.finish();
    }
}

static void read_scale(MapReader& reader, Instrument& made)
{
    if (reader.has("scale")) {
        MapReader scale(reader.any("scale"), reader.reading(), "'scale'");
        made.minimum = scale.whole("minimum", 0, 100);
        made.maximum = scale.whole("maximum", 1, 100);
        scale.finish();
    }
    if (reader.has("levels")) {
        made.levels.clear();
        read_each(reader, "levels", say("sebuah tingkat"), [&](MapReader& one) {
            made.levels.push_back({one.whole("level", 0, 100), one.words("name"), one.words_or("name_service")});
        });
    }
    if (reader.has("predicates")) {
        made.predicates.clear();
        read_each(reader, "predicates", say("sebuah predikat"), [&](MapReader& one) {
            made.predicates.push_back({one.words("name"), read_number(one, "from", 0, 100)});
        });
    }
}

static void read_domains(MapReader& reader, Instrument& made)
{
    if (reader.has("domains")) {
        made.domains.clear();
        read_each(reader, "domains", say("sebuah domain"), [&](MapReader& one) {
            made.domains.push_back({one.name("key"), one.words("name"), read_number(one, "weight", 0, 100)});
        });
    }
    if (reader.has("aspects")) {
        made.aspects.clear();
        read_each(reader, "aspects", say("sebuah aspek"), [&](MapReader& one) {
            made.aspects.push_back({one.name("key"), one.name_or("domain"), one.words("name"),
                read_number(one, "weight", 0, 100), one.yes_or("uncertain", false), one.reading().spot(one.value())});
        });
    }
}

static std::map<int, std::vector<Bilingual>> read_evidence_of_levels(MapReader& indicator)
{
    std::map<int, std::vector<Bilingual>> evidence;
    if (!indicator.has("evidence"))
        return evidence;
    const Value& map = indicator.any("evidence");
    MapReader reader(map, indicator.reading(), say("'{0}' pada {1}", "evidence", indicator.what()));
    for (const auto& [key, value] : map.is_map() ? map.entries() : std::vector<Value::Entry>{}) {
        int level = 0;
        const auto end = key.data() + key.size();
        if (std::from_chars(key.data(), end, level).ptr == end)
            evidence[level] = reader.many_words_or(key);
    }
    reader.finish();
    return evidence;
}

static Indicator read_indicator(MapReader& one)
{
    Indicator indicator;
    indicator.spot = one.reading().spot(one.value());
    indicator.number = one.whole("number", 1, 1000);
    indicator.aspect = one.name("aspect");
    indicator.name = one.words("name");
    indicator.weight = read_number(one, "weight", 0, 100);
    using Capability = Indicator::Capability;
    indicator.capability = one.one_of_or("capability", Capability::process,
        {{"process", Capability::process}, {"service", Capability::service}, {"external", Capability::external}});
    indicator.outside_body = one.words_or("outside_body");
    indicator.uncertain = one.yes_or("uncertain", false);
    indicator.evidence = read_evidence_of_levels(one);
    if (one.has("served_by"))
        indicator.served_by = read_bindings(one);
    return indicator;
}

static void read_roles(MapReader& reader, Instrument& made)
{
    made.roles.clear();
    const std::vector<std::string_view> acts{"collect", "analyse", "operate", "answer_for"};
    read_each(reader, "roles", say("sebuah peran"), [&](MapReader& one) {
        made.roles.push_back({one.name("key"), one.words("name"), one.texts("may")});
        for (const auto& act : made.roles.back().may)
            if (std::find(acts.begin(), acts.end(), act) == acts.end())
                one.expected(one.any("may"),
                    say("seharusnya salah satu dari {0}; yang tertulis '{1}'", catalogue::joined(acts), act));
    });
}

static void read_instrument_keys(MapReader& reader, Instrument& made)
{
    made.name = reader.words_or("name", made.name);
    made.short_name = reader.words_or("short_name", made.short_name);
    made.status = reader.words_or("status", made.status);
    made.certainty = reader.words_or("certainty", made.certainty);
    made.basis = reader.text_or("basis", made.basis);
    read_scale(reader, made);
    read_domains(reader, made);
    if (reader.has("indicators")) {
        made.indicators.clear();
        for (const auto& item : reader.list("indicators")) {
            MapReader one(item, reader.reading(), say("indikator '{0}'", write_json(item["number"])));
            made.indicators.push_back(read_indicator(one));
            one.finish();
        }
    }
    if (reader.has("roles"))
        read_roles(reader, made);
    made.counting = reader.one_of_or("counting", made.counting,
        {{"levels_in_a_row", Instrument::Counting::levels_in_a_row}, {"given", Instrument::Counting::given}});
}

// An instrument without domains has one.
static void add_only_domain(Instrument& made)
{
    if (!made.domains.empty())
        return;
    made.domains.push_back({made.key, made.name, 100});
    for (auto& aspect : made.aspects)
        aspect.domain = made.key;
}

std::deque<Draft<Instrument>> read_instruments(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<YearOfMeasure>& measures)
{
    std::vector<Listed> listed;
    for (const auto& measure : measures)
        if (std::none_of(listed.begin(), listed.end(), [&](const Listed& one) { return one.key == measure.instrument.key; }))
            listed.push_back(measure.instrument);
    std::deque<Draft<Instrument>> all;
    for (const auto& definition : find_definitions(data, city.key, listed, instruments)) {
        if (definition.layers.empty())
            continue;
        all.push_back(read_draft<Instrument>(definition, instruments, *data.troubles, read_instrument_keys));
        add_only_domain(all.back().made);
    }
    return all;
}

} // namespace pendopo::governance
