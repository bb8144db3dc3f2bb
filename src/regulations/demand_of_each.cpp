// What a binding demands of each entry that lives (`none_lacks`, `all_in`), in words, and how many are not so.
#include "platform/text/translate.hpp"
#include "regulations/binding_state.hpp"

namespace pendopo::regulations {

namespace {

// "Aktif atau Terbit".
Bilingual joined_states(const governance::Register& of, const std::vector<std::string>& keys)
{
    Bilingual names;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (const auto* state = of.state(keys[i])) {
            const bool last = i + 1 == keys.size();
            names.indonesian += (i == 0 ? "" : last ? " atau " : ", ") + state->name.indonesian;
            names.english += (i == 0 ? "" : last ? " or " : ", ") + state->name.english;
        }
    return names;
}

Bilingual label_of(const governance::Register& of, const governance::Needed& needed)
{
    const auto* field = of.field(needed.field);
    return field ? field->label : Bilingual(needed.field);
}

Bilingual option_of(const governance::Register& of, const governance::Needed& needed)
{
    if (const auto* field = of.field(needed.field))
        for (const auto& option : field->options)
            if (option.value == needed.value)
                return option.label;
    return Bilingual(needed.value);
}

Message say_missing(const governance::Register& of, const Binding& binding, bool lacks, const Bilingual& count)
{
    if (!lacks)
        return say("{0} belum “{1}”", count, joined_states(of, binding.all_in));
    if (binding.none_lacks->value.empty())
        return say("{0} belum mengisi “{1}”", count, label_of(of, *binding.none_lacks));
    return say("{0} tanpa “{1}” pada “{2}”", count, option_of(of, *binding.none_lacks), label_of(of, *binding.none_lacks));
}

Message say_complete(const governance::Register& of, const Binding& binding)
{
    if (!binding.none_lacks)
        return say("semuanya “{0}”", joined_states(of, binding.all_in));
    if (binding.none_lacks->value.empty())
        return say("tidak satu pun yang belum mengisi “{0}”", label_of(of, *binding.none_lacks));
    return say("semuanya dengan “{0}” pada “{1}”", option_of(of, *binding.none_lacks), label_of(of, *binding.none_lacks));
}

Bilingual in_both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

} // namespace

BindingState demand_of_each(const Workplace& place, const Facts& facts, const Binding& binding, const Bilingual& name,
    const Bilingual& count)
{
    const auto* of = place.arrangements.entry_register(binding.key);
    INVARIANT(of, "bindings are checked to name registers of the city");
    BindingState state{.binding = &binding, .state = State::kept, .proof = {}, .due_on = {}};
    auto remainders = remainders_of(place.arrangements, binding);
    for (std::size_t i = 0; i < remainders.size(); ++i) {
        const auto found = facts.entries.find(condition_key(remainders[i]));
        if (found == facts.entries.end() || found->second.found == 0)
            continue;
        const auto said = say_missing(*of, binding, binding.none_lacks && i == 0, in_words(found->second.found));
        state.remainders.push_back({std::move(remainders[i]), in_both(said)});
    }
    if (state.remainders.empty()) {
        state.proof = say("{0}: {1} tercatat, {2}.", name, count, in_both(say_complete(*of, binding)));
        return state;
    }
    state.state = State::due;
    state.proof = state.remainders.size() == 1
        ? say("{0}: {1} tercatat, {2}.", name, count, state.remainders.front().said)
        : say("{0}: {1} tercatat, {2} dan {3}.", name, count, state.remainders.front().said, state.remainders.back().said);
    return state;
}

} // namespace pendopo::regulations
