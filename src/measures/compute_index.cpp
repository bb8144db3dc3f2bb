#include "measures/compute_index.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <cmath>

namespace pendopo::measures {

namespace {

struct Sum {
    long long weighted = 0, weights = 0;
    int unassessed = 0;
    bool uncertain = false;

    void add(const Indicator& indicator, const Mark& mark)
    {
        const auto weight = exact_weight(indicator);
        weighted += weight * mark.score.value();
        weights += weight;
        unassessed += mark.assessed ? 0 : 1;
        uncertain = uncertain || mark.uncertain;
    }
    Score mean() const { return Score(static_cast<int>((2 * weighted + weights) / (2 * weights))); }
};

Bilingual predicate_of(const Instrument& instrument, Score whole)
{
    for (const auto& one : instrument.predicates)
        if (whole.value() >= std::llround(one.from * 100))
            return one.name;
    return {};
}

template <class Belongs>
Sum sum_of(const Instrument& instrument, const Index& index, Belongs belongs)
{
    Sum sum;
    for (std::size_t i = 0; i < instrument.indicators.size(); ++i)
        if (belongs(instrument.indicators[i]))
            sum.add(instrument.indicators[i], index.marks[i]);
    return sum;
}

void compute_aspects(const Instrument& instrument, Index& index)
{
    for (const auto& aspect : instrument.aspects) {
        const auto sum = sum_of(instrument, index, [&](const Indicator& one) { return one.aspect == aspect.key; });
        if (sum.weights > 0)
            index.aspects.push_back({aspect.key, sum.mean(), sum.uncertain || aspect.uncertain, sum.unassessed});
    }
}

void compute_domains(const Instrument& instrument, Index& index)
{
    for (const auto& domain : instrument.domains) {
        const auto sum = sum_of(instrument, index, [&](const Indicator& one) {
            const auto* aspect = instrument.aspect(one.aspect);
            return aspect && aspect->domain == domain.key;
        });
        if (sum.weights == 0)
            continue;
        const bool uncertain = std::any_of(index.aspects.begin(), index.aspects.end(),
            [&](const auto& one) { return one.uncertain && instrument.aspect(one.key)->domain == domain.key; });
        index.domains.push_back({domain.key, sum.mean(), uncertain || sum.uncertain, sum.unassessed});
    }
}

} // namespace

long long exact_weight(const Indicator& indicator)
{
    return std::llround(indicator.weight * 1000);
}

const Mark& Index::mark(int number) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& one) { return one.number == number; });
    INVARIANT(found != marks.end(), "every indicator of the instrument has its mark");
    return *found;
}

Index compute_index(const Instrument& instrument, const std::map<int, Score>& scores)
{
    Index index;
    for (const auto& indicator : instrument.indicators) {
        const auto found = scores.find(indicator.number);
        const bool assessed = found != scores.end();
        index.marks.push_back(
            {indicator.number, assessed ? found->second : score_of_level(instrument.minimum), assessed, indicator.uncertain});
    }
    compute_aspects(instrument, index);
    compute_domains(instrument, index);
    const auto sum = sum_of(instrument, index, [](const Indicator&) { return true; });
    INVARIANT(sum.weights > 0, "the weights of an instrument sum to 100");
    index.whole = sum.mean();
    index.predicate = predicate_of(instrument, index.whole);
    index.unassessed = sum.unassessed;
    index.uncertain = std::any_of(index.domains.begin(), index.domains.end(), [](const auto& one) { return one.uncertain; });
    return index;
}

} // namespace pendopo::measures
