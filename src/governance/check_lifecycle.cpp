#include "governance/check_lifecycle.hpp"

#include <algorithm>
#include <set>

namespace pendopo::governance {

template <class T>
static void check_once(const std::vector<T>& all, const std::string& what, const References& refer)
{
    std::set<std::string> seen;
    for (const auto& one : all)
        if (!one.key.empty() && !seen.insert(one.key).second)
            refer.add(one.spot, "expected each key once, but " + what + " '" + one.key + "' stands twice");
}

static void check_step(const Step& step, const Register& made, const References& refer)
{
    const auto where = "step '" + step.key + "'";
    refer.states(step.spot, "'from' of " + where, made, step.from);
    refer.state(step.spot, "'to' of " + where, made, step.to);
    refer.roles(step.spot, "'who' of " + where, step.who);
    refer.fields(step.spot, "'fields' of " + where, made, step.fields);
    for (const auto& key : step.documents)
        if (!made.document(key))
            refer.add(step.spot,
                std::string("expected the key of a document in 'documents' of ")
                    .append(where)
                    .append("; found '" + key + "'"));
    // Whoever takes an entry out of a state that ends it says why, so that nobody does it by mistake.
    for (const auto& key : step.from)
        if (const auto* state = made.state(key);
            state && state->final && step.to != key && step.note != Step::Note::required)
            refer.add(step.spot,
                std::string("expected 'note: required' in ")
                    .append(where)
                    .append(", which leaves the final state '" + key + "'"));
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
    check_once(made.states, "state", refer);
    check_once(made.steps, "step", refer);
    check_once(made.due, "due date", refer);
    if (made.states.empty())
        return;
    for (const auto& step : made.steps)
        check_step(step, made, refer);
    const auto within_reach = reached(made);
    for (const auto& state : made.states) {
        if (!within_reach.contains(state.key))
            refer.add(state.spot, "expected a step that leads to state '" + state.key + "'");
        if (!state.final && !is_left(state, made))
            refer.add(state.spot, "expected a step that leaves state '" + state.key + "', or 'final: true'");
    }
}

} // namespace pendopo::governance
