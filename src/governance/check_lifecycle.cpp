#include "governance/check_lifecycle.hpp"

#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <set>

namespace pendopo::governance {

template <class T>
static void check_once(const std::vector<T>& all, const Message& what, const References& refer)
{
    std::set<std::string> seen;
    for (const auto& one : all)
        if (!one.key.empty() && !seen.insert(one.key).second)
            refer.add(one.spot,
                say("seharusnya tiap kunci sekali, tetapi {0} '{1}' ada dua kali", text::in_both(what), one.key));
}

static void check_step(const Step& step, const Register& made, const References& refer)
{
    const auto where = text::in_both(say("langkah '{0}'", step.key));
    refer.states(step.spot, of("from", where), made, step.from);
    refer.state(step.spot, of("to", where), made, step.to);
    refer.roles(step.spot, of("who", where), step.who);
    refer.fields(step.spot, of("fields", where), made, step.fields);
    for (const auto& key : step.documents)
        if (!made.document(key))
            refer.add(step.spot, say("seharusnya kunci dokumen dalam 'documents' pada {0}; yang tertulis '{1}'", where, key));
    // Whoever takes an entry out of a state that ends it says why, so that nobody does it by mistake.
    for (const auto& key : step.from)
        if (const auto* state = made.state(key); state && state->final && step.to != key && step.note != Step::Note::required)
            refer.add(step.spot,
                say("seharusnya ada 'note: required' dalam {0}, yang keluar dari keadaan akhir '{1}'", where, key));
}

static std::set<std::string> reached(const Register& made)
{
    std::set<std::string> all{made.states.front().key};
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto& step : made.steps)
            if (std::any_of(step.from.begin(), step.from.end(), [&](const auto& from) { return all.contains(from); }))
                grown = all.insert(step.to).second || grown;
    }
    return all;
}

static bool is_left(const State& state, const Register& made)
{
    return std::any_of(made.steps.begin(), made.steps.end(), [&](const Step& step) {
        return step.to != state.key && std::find(step.from.begin(), step.from.end(), state.key) != step.from.end();
    });
}

void check_lifecycle(const Draft<Register>& draft, const References& refer)
{
    const auto& made = draft.made;
    check_once(made.states, say("keadaan"), refer);
    check_once(made.steps, say("langkah"), refer);
    check_once(made.due, say("jatuh tempo"), refer);
    if (made.states.empty())
        return;
    for (const auto& step : made.steps)
        check_step(step, made, refer);
    const auto within_reach = reached(made);
    for (const auto& state : made.states) {
        if (!within_reach.contains(state.key))
            refer.add(state.spot, say("seharusnya ada langkah menuju keadaan '{0}'", state.key));
        if (!state.final && !is_left(state, made))
            refer.add(state.spot, say("seharusnya ada langkah keluar dari keadaan '{0}', atau 'final: true'", state.key));
    }
}

} // namespace pendopo::governance
