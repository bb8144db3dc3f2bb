// An instrument's weights, predicates, levels and the keys that name each other.
#include "governance/references.hpp"

#include <cmath>
#include <cstdio>

namespace pendopo::governance {

static std::string figure(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    return text;
}

template <class T>
static void check_weights(const std::vector<T>& all, const std::string& what, const Spot& spot, const References& refer)
{
    double sum = 0;
    for (const auto& one : all)
        sum += one.weight;
    if (!all.empty() && std::abs(sum - 100) > 0.05 + 1e-9)
        refer.add(spot, "expected weights of '" + what + "' that sum to 100; found " + figure(sum));
}

static void check_scale(const Draft<Instrument>& draft, const References& refer)
{
    const auto& made = draft.made;
    if (made.maximum <= made.minimum)
        refer.add(draft.spot("scale"), "expected 'maximum' above 'minimum' in 'scale'");
    std::set<int> seen;
    for (const auto& level : made.levels)
        if (level.level < made.minimum || level.level > made.maximum || !seen.insert(level.level).second)
            refer.add(draft.spot("levels"),
                "expected levels from " + std::to_string(made.minimum) + " to " + std::to_string(made.maximum)
                    + ", each once; found " + std::to_string(level.level));
    for (std::size_t i = 1; i < made.predicates.size(); ++i)
        if (made.predicates[i].from >= made.predicates[i - 1].from)
            refer.add(draft.spot("predicates"),
                "expected predicates from the highest to the lowest; found " + figure(made.predicates[i].from)
                    + " after " + figure(made.predicates[i - 1].from));
}

static void check_aspects(const Draft<Instrument>& draft, const References& refer)
{
    std::set<std::string> seen;
    for (const auto& domain : draft.made.domains)
        if (!seen.insert(domain.key).second)
            refer.add(draft.spot("domains"), "expected each key once, but domain '" + domain.key + "' stands twice");
    seen.clear();
    for (const auto& aspect : draft.made.aspects) {
        if (!draft.made.domain(aspect.domain))
            refer.add(aspect.spot,
                "expected the key of a domain in aspect '" + aspect.key + "'; found '" + aspect.domain + "'");
        if (!seen.insert(aspect.key).second)
            refer.add(aspect.spot, "expected each key once, but aspect '" + aspect.key + "' stands twice");
    }
}

static void check_indicators(const Draft<Instrument>& draft, const References& refer)
{
    std::set<int> seen;
    for (const auto& indicator : draft.made.indicators) {
        const auto where = "indicator " + std::to_string(indicator.number);
        if (!indicator.aspect.empty() && !draft.made.aspect(indicator.aspect))
            refer.add(indicator.spot,
                "expected the key of an aspect in " + where + "; found '" + indicator.aspect + "'");
        if (!seen.insert(indicator.number).second)
            refer.add(indicator.spot, "expected each number once, but " + where + " stands twice");
        for (const auto& [level, texts] : indicator.evidence)
            if (level < draft.made.minimum || level > draft.made.maximum)
                refer.add(indicator.spot,
                    "expected levels of the scale in 'evidence' of " + where + "; found " + std::to_string(level));
        for (const auto& binding : indicator.served_by)
            refer.binding(binding, where);
    }
}

void check_instruments(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.instruments) {
        check_scale(draft, refer);
        check_weights(draft.made.domains, "domains", draft.spot("domains"), refer);
        check_weights(draft.made.aspects, "aspects", draft.spot("aspects"), refer);
        check_weights(draft.made.indicators, "indicators", draft.spot("indicators"), refer);
        check_aspects(draft, refer);
        check_indicators(draft, refer);
    }
}

} // namespace pendopo::governance
