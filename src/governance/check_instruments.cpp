// An instrument's weights, predicates, levels and the keys that name each other.
#include "governance/references.hpp"
#include "platform/text/both_languages.hpp"

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
        refer.add(spot, say("seharusnya bobot '{0}' berjumlah 100; jumlahnya {1}", what, figure(sum)));
}

static void check_scale(const Draft<Instrument>& draft, const References& refer)
{
    const auto& made = draft.made;
    if (made.maximum <= made.minimum)
        refer.add(draft.spot("scale"), say("seharusnya 'maximum' di atas 'minimum' dalam 'scale'"));
    std::set<int> seen;
    for (const auto& level : made.levels)
        if (level.level < made.minimum || level.level > made.maximum || !seen.insert(level.level).second)
            refer.add(draft.spot("levels"),
                say("seharusnya tingkat dari {0} sampai {1}, masing-masing sekali; yang tertulis {2}",
                    std::to_string(made.minimum), std::to_string(made.maximum), std::to_string(level.level)));
    for (std::size_t i = 1; i < made.predicates.size(); ++i)
        if (made.predicates[i].from >= made.predicates[i - 1].from)
            refer.add(draft.spot("predicates"),
                say("seharusnya predikat dari yang tertinggi ke yang terendah; yang tertulis {0} sesudah {1}",
                    figure(made.predicates[i].from), figure(made.predicates[i - 1].from)));
}

static void check_aspects(const Draft<Instrument>& draft, const References& refer)
{
    std::set<std::string> seen;
    for (const auto& domain : draft.made.domains)
        if (!seen.insert(domain.key).second)
            refer.add(draft.spot("domains"), say("seharusnya tiap kunci sekali, tetapi domain '{0}' ada dua kali", domain.key));
    seen.clear();
    for (const auto& aspect : draft.made.aspects) {
        if (!draft.made.domain(aspect.domain))
            refer.add(aspect.spot,
                say("seharusnya kunci domain dalam aspek '{0}'; yang tertulis '{1}'", aspect.key, aspect.domain));
        if (!seen.insert(aspect.key).second)
            refer.add(aspect.spot, say("seharusnya tiap kunci sekali, tetapi aspek '{0}' ada dua kali", aspect.key));
    }
}

static void check_indicators(const Draft<Instrument>& draft, const References& refer)
{
    std::set<int> seen;
    for (const auto& indicator : draft.made.indicators) {
        const auto where = text::in_both(say("indikator {0}", std::to_string(indicator.number)));
        if (!indicator.aspect.empty() && !draft.made.aspect(indicator.aspect))
            refer.add(indicator.spot, say("seharusnya kunci aspek dalam {0}; yang tertulis '{1}'", where, indicator.aspect));
        if (!seen.insert(indicator.number).second)
            refer.add(indicator.spot, say("seharusnya tiap nomor sekali, tetapi {0} ada dua kali", where));
        for (const auto& [level, texts] : indicator.evidence)
            if (level < draft.made.minimum || level > draft.made.maximum)
                refer.add(indicator.spot,
                    say("seharusnya tingkat dari skalanya dalam 'evidence' pada {0}; yang tertulis {1}", where,
                        std::to_string(level)));
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
