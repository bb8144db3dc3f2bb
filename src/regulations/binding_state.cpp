#include "regulations/binding_state.hpp"

#include "governance/read_regulations.hpp"
#include "platform/text/translate.hpp"
#include "regulations/serving.hpp"

#include <algorithm>

namespace pendopo::regulations {

namespace {

BindingState access_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto name = serving(place, binding).name;
    const auto found = facts.people.find(binding.key);
    if (found == facts.people.end() || found->second == 0)
        return {&binding, State::not_arranged, say("Belum ada yang memegang peran {0}.", name), {}};
    return {&binding, State::kept, say("Pemegang peran {0}: {1} orang.", name, in_words(found->second)), {}};
}

// By this instrument, or by the one that holds now or held last year: a new instrument takes an old one's place.
int newest_year(const Workplace& place, const Facts& facts, const std::string& instrument)
{
    int newest = 0;
    const auto look = [&](const std::string& key) {
        if (const auto found = facts.measures.find(key); found != facts.measures.end())
            newest = std::max(newest, found->second);
    };
    look(instrument);
    for (const int year : {facts.today.year(), facts.today.year() - 1})
        if (const auto held = place.arrangements.measures().find(year); held != place.arrangements.measures().end())
            look(held->second);
    return newest;
}

BindingState measure_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto name = serving(place, binding).name;
    const int newest = newest_year(place, facts, binding.key);
    if (newest == 0)
        return {&binding, State::not_arranged, say("{0}: belum pernah dinilai.", name), {}};
    const Bilingual year(std::to_string(newest));
    if (newest >= facts.today.year() - 1)
        return {&binding, State::kept, say("{0}: penilaian tahun {1} ada.", name, year), {}};
    return {&binding, State::late, say("{0}: penilaian terakhir tahun {1}.", name, year), Date::of(newest + 1, 12, 31)};
}

BindingState exchange_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto& own = governance::program_exchanges();
    if (std::find(own.begin(), own.end(), binding.key) == own.end())
        return entries_state(place, facts, binding);
    if (binding.key == "mail") {
        const auto kept = in_words(facts.program.mails_kept);
        if (facts.program.mails_failed > 0)
            return {&binding, State::late,
                say("Surat elektronik: {0} terkirim dalam 30 hari, {1} gagal.", kept, in_words(facts.program.mails_failed)),
                {}};
        return {&binding, State::kept, say("Surat elektronik: {0} terkirim dalam 30 hari, tidak ada yang gagal.", kept), {}};
    }
    return {&binding, State::kept, say("{0}: menjawab sekarang.", serving(place, binding).name), {}};
}

} // namespace

Bilingual in_words(std::int64_t number)
{
    return {text::number(Language::indonesian, number), text::number(Language::english, number)};
}

Bilingual in_words(Date day)
{
    return {text::plain_date(Language::indonesian, day), text::plain_date(Language::english, day)};
}

BindingState binding_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    using Kind = Binding::Kind;
    switch (binding.kind) {
    case Kind::service:
        return service_state(place, facts, binding);
    case Kind::entries:
        return entries_state(place, facts, binding);
    case Kind::duty:
        return duty_state(place, facts, binding);
    case Kind::report:
        return report_state(place, facts, binding);
    case Kind::measure:
        return measure_state(place, facts, binding);
    case Kind::access:
        return access_state(place, facts, binding);
    case Kind::exchange:
        return exchange_state(place, facts, binding);
    case Kind::program:
        return program_state(place, facts, binding);
    }
    throw Bug("every kind of binding has its state");
}

} // namespace pendopo::regulations
