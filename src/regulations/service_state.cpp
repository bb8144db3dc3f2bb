// A service serves an article by being offered; the article is late while requests for it are.
#include "regulations/binding_state.hpp"
#include "regulations/serving.hpp"

namespace pendopo::regulations {

static ServiceFacts of_all(const Facts& facts)
{
    ServiceFacts all;
    for (const auto& [key, one] : facts.services) {
        all.open += one.open;
        all.late += one.late;
        all.answered += one.answered;
        if (one.late_since && (!all.late_since || *one.late_since < *all.late_since))
            all.late_since = one.late_since;
    }
    return all;
}

BindingState service_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto name = serving(place, binding).name;
    const auto found = facts.services.find(binding.key);
    const auto figures = binding.key == "all" ? of_all(facts) : found == facts.services.end() ? ServiceFacts{} : found->second;
    const auto open = in_words(figures.open), answered = in_words(figures.answered);
    if (figures.late > 0)
        return {&binding, State::late,
            say("{0}: {1} permohonan berjalan, {2} terlambat sejak {3}.", name, open, in_words(figures.late),
                in_words(*figures.late_since)),
            figures.late_since};
    return {&binding, State::kept,
        say("{0}: dibuka; {1} permohonan berjalan, {2} dijawab dalam 30 hari.", name, open, answered), {}};
}

} // namespace pendopo::regulations
