#include "measures/frozen.hpp"

#include "base/invariant.hpp"

namespace pendopo::measures {

namespace {

Value bilingual(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Bilingual bilingual_in(const Value& value)
{
    return {value.text_or("id"), value.text_or("en")};
}

int number(const Value& map, std::string_view key)
{
    return static_cast<int>(map[key].integer());
}

template <class T, class Write>
Value list_of(const std::vector<T>& all, Write write)
{
    auto list = Value::list();
    for (const auto& one : all)
        list.push(write(one));
    return list;
}

template <class T, class Read>
std::vector<T> read_list(const Value& list, Read read)
{
    std::vector<T> all;
    for (const auto& item : list.items())
        all.push_back(read(item));
    return all;
}

Value indicator_value(const Indicator& one)
{
    auto evidence = Value::list();
    for (const auto& [level, texts] : one.evidence)
        evidence.push(Value::map({{"level", level}, {"texts", list_of(texts, bilingual)}}));
    return Value::map({{"number", one.number}, {"aspect", one.aspect}, {"name", bilingual(one.name)}, {"weight", one.weight},
        {"capability", static_cast<int>(one.capability)}, {"outside_body", bilingual(one.outside_body)},
        {"uncertain", one.uncertain}, {"evidence", std::move(evidence)}});
}

Indicator indicator_in(const Value& value)
{
    Indicator one;
    one.number = number(value, "number");
    one.aspect = value["aspect"].text();
    one.name = bilingual_in(value["name"]);
    one.weight = value["weight"].real();
    one.capability = static_cast<Indicator::Capability>(number(value, "capability"));
    one.outside_body = bilingual_in(value["outside_body"]);
    one.uncertain = value["uncertain"].boolean();
    for (const auto& level : value["evidence"].items())
        one.evidence[number(level, "level")] = read_list<Bilingual>(level["texts"], bilingual_in);
    return one;
}

Value instrument_value(const Instrument& from)
{
    return Value::map({{"key", from.key}, {"name", bilingual(from.name)}, {"short_name", bilingual(from.short_name)},
        {"status", bilingual(from.status)}, {"certainty", bilingual(from.certainty)}, {"basis", from.basis},
        {"minimum", from.minimum}, {"maximum", from.maximum}, {"counting", static_cast<int>(from.counting)},
        {"levels",
            list_of(from.levels,
                [](const governance::Level& one) {
                    return Value::map(
                        {{"level", one.level}, {"name", bilingual(one.name)}, {"name_service", bilingual(one.service_name)}});
                })},
        {"predicates",
            list_of(from.predicates,
                [](const governance::Predicate& one) {
                    return Value::map({{"name", bilingual(one.name)}, {"from", one.from}});
                })},
        {"domains",
            list_of(from.domains,
                [](const governance::Domain& one) {
                    return Value::map({{"key", one.key}, {"name", bilingual(one.name)}, {"weight", one.weight}});
                })},
        {"aspects",
            list_of(from.aspects,
                [](const governance::Aspect& one) {
                    return Value::map({{"key", one.key}, {"domain", one.domain}, {"name", bilingual(one.name)},
                        {"weight", one.weight}, {"uncertain", one.uncertain}});
                })},
        {"roles",
            list_of(from.roles,
                [](const governance::MeasureRole& one) {
                    return Value::map({{"key", one.key}, {"name", bilingual(one.name)},
                        {"may", list_of(one.may, [](const std::string& may) { return Value(may); })}});
                })},
        {"indicators", list_of(from.indicators, indicator_value)}});
}

Instrument instrument_in(const Value& value)
{
    Instrument made;
    made.key = value["key"].text();
    made.name = bilingual_in(value["name"]);
    made.short_name = bilingual_in(value["short_name"]);
    made.status = bilingual_in(value["status"]);
    made.certainty = bilingual_in(value["certainty"]);
    made.basis = value["basis"].text();
    made.minimum = number(value, "minimum");
    made.maximum = number(value, "maximum");
    made.counting = static_cast<Instrument::Counting>(number(value, "counting"));
    made.levels = read_list<governance::Level>(value["levels"], [](const Value& one) {
        return governance::Level{number(one, "level"), bilingual_in(one["name"]), bilingual_in(one["name_service"])};
    });
    made.predicates = read_list<governance::Predicate>(value["predicates"], [](const Value& one) {
        return governance::Predicate{bilingual_in(one["name"]), one["from"].real()};
    });
    made.domains = read_list<governance::Domain>(value["domains"], [](const Value& one) {
        return governance::Domain{one["key"].text(), bilingual_in(one["name"]), one["weight"].real()};
    });
    made.aspects = read_list<governance::Aspect>(value["aspects"], [](const Value& one) {
        return governance::Aspect{one["key"].text(), one["domain"].text(), bilingual_in(one["name"]), one["weight"].real(),
            one["uncertain"].boolean(), {}};
    });
    made.roles = read_list<governance::MeasureRole>(value["roles"], [](const Value& one) {
        return governance::MeasureRole{one["key"].text(), bilingual_in(one["name"]),
            read_list<std::string>(one["may"], [](const Value& may) { return may.text(); })};
    });
    made.indicators = read_list<Indicator>(value["indicators"], indicator_in);
    return made;
}

Value part_value(const PartScore& one)
{
    return Value::map(
        {{"key", one.key}, {"score", one.score.value()}, {"uncertain", one.uncertain}, {"unassessed", one.unassessed}});
}

PartScore part_in(const Value& one)
{
    return {one["key"].text(), Score(number(one, "score")), one["uncertain"].boolean(), number(one, "unassessed")};
}

Index index_in(const Value& value)
{
    Index index;
    index.whole = Score(number(value, "whole"));
    index.predicate = bilingual_in(value["predicate"]);
    index.uncertain = value["uncertain"].boolean();
    index.unassessed = number(value, "unassessed");
    index.domains = read_list<PartScore>(value["domains"], part_in);
    index.aspects = read_list<PartScore>(value["aspects"], part_in);
    index.marks = read_list<Mark>(value["marks"], [](const Value& one) {
        return Mark{number(one, "number"), Score(number(one, "score")), one["assessed"].boolean(), one["uncertain"].boolean()};
    });
    return index;
}

} // namespace

Value index_value(const Index& index)
{
    return Value::map({{"whole", index.whole.value()}, {"predicate", bilingual(index.predicate)},
        {"uncertain", index.uncertain}, {"unassessed", index.unassessed}, {"domains", list_of(index.domains, part_value)},
        {"aspects", list_of(index.aspects, part_value)}, {"marks", list_of(index.marks, [](const Mark& one) {
                                                              return Value::map({{"number", one.number},
                                                                  {"score", one.score.value()}, {"assessed", one.assessed},
                                                                  {"uncertain", one.uncertain}});
                                                          })}});
}

std::string write_frozen(const Instrument& instrument, const Index& index)
{
    return write_json(Value::map({{"instrument", instrument_value(instrument)}, {"index", index_value(index)}}));
}

Frozen read_frozen(const std::string& text)
{
    const auto value = read_json(text);
    INVARIANT(!value.refused(), "the program wrote this text");
    return {instrument_in((*value)["instrument"]), index_in((*value)["index"])};
}

} // namespace pendopo::measures
