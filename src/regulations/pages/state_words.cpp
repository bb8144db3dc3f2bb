#include "regulations/pages/state_words.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "regulations/pages/place.hpp"

#include <array>

namespace pendopo::regulations::pages {

using governance::ArticleKind;

namespace {

constexpr std::array<std::pair<ArticleKind, std::string_view>, 8> kinds{
    {{ArticleKind::service, "layanan"}, {ArticleKind::entries, "register"}, {ArticleKind::duty, "kewajiban"},
        {ArticleKind::document, "dokumen"}, {ArticleKind::access, "akses"}, {ArticleKind::exchange, "pertukaran"},
        {ArticleKind::report, "laporan"}, {ArticleKind::none, "lain"}}};
constexpr std::array<std::pair<State, std::string_view>, 5> states{{{State::kept, "dijalankan"}, {State::due, "jatuh-tempo"},
    {State::late, "terlambat"}, {State::not_arranged, "belum-diatur"}, {State::not_for_software, "tidak-dinilai"}}};

struct Look {
    ui::Tone tone;
    const char* icon;
};
Look look_of(State state)
{
    switch (state) {
    case State::kept:
        return {ui::Tone::ok, "check"};
    case State::due:
        return {ui::Tone::wait, "clock"};
    case State::late:
        return {ui::Tone::late, "warning"};
    case State::not_arranged:
        return {ui::Tone::rest, "minus"};
    case State::not_for_software:
        return {ui::Tone::rest, "document"};
    }
    throw Bug("every state has its look");
}

Message say_count(State state, const std::string& count)
{
    switch (state) {
    case State::kept:
        return say("{0} dijalankan", count);
    case State::due:
        return say("{0} jatuh tempo", count);
    case State::late:
        return say("{0} terlambat", count);
    case State::not_arranged:
        return say("{0} belum diatur", count);
    case State::not_for_software:
        return say("{0} tidak dinilai", count);
    }
    throw Bug("every state is counted");
}

Message state_with_day(const ui::Visit& visit, State state, std::optional<Date> due_on)
{
    if (state == State::due)
        return due_on ? say("Jatuh tempo {0}", text::plain_date(visit.language, *due_on)) : say("Belum lengkap");
    if (state == State::late && due_on && *due_on < visit.today())
        return say("Terlambat {0}", text::amount(due_on->days_until(visit.today()), text::Counted::days));
    return say_state(state);
}

void fill_tag_of(const ui::Visit& visit, templates::Fill& into, std::string_view name, State state, std::optional<Date> due_on,
    bool not_due_yet)
{
    if (not_due_yet)
        return ui::fill_tag(into, name, ui::Tone::rest, "clock", visit.say(say("Belum jatuh tempo")));
    const auto [tone, icon] = look_of(state);
    ui::fill_tag(into, name, tone, icon, visit.say(state_with_day(visit, state, due_on)));
}

} // namespace

Message say_state(State state)
{
    switch (state) {
    case State::kept:
        return say("Dijalankan");
    case State::due:
        return say("Jatuh tempo");
    case State::late:
        return say("Terlambat");
    case State::not_arranged:
        return say("Belum diatur");
    case State::not_for_software:
        return say("Tidak dinilai");
    }
    throw Bug("every state is said");
}

Message say_kind(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::service:
        return say("Layanan");
    case ArticleKind::entries:
        return say("Register");
    case ArticleKind::duty:
        return say("Kewajiban");
    case ArticleKind::document:
        return say("Dokumen");
    case ArticleKind::access:
        return say("Peran dan hak akses");
    case ArticleKind::exchange:
        return say("Pertukaran");
    case ArticleKind::report:
        return say("Laporan");
    case ArticleKind::none:
        return say("Tidak dilayani sistem");
    }
    throw Bug("every kind is said");
}

std::string_view word(ArticleKind kind)
{
    for (const auto& [known, said] : kinds)
        if (known == kind)
            return said;
    throw Bug("every kind has its word");
}

std::optional<ArticleKind> kind_of(std::string_view asked)
{
    for (const auto& [kind, said] : kinds)
        if (said == asked)
            return kind;
    return std::nullopt;
}

std::string_view address_word(State state)
{
    for (const auto& [known, said] : states)
        if (known == state)
            return said;
    throw Bug("every state has its word");
}

std::optional<State> state_in(std::string_view asked)
{
    for (const auto& [state, said] : states)
        if (said == asked)
            return state;
    return std::nullopt;
}

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const ArticleState& one)
{
    fill_tag_of(visit, into, name, one.state, one.due_on, one.not_due_yet());
}

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const BindingState& one)
{
    fill_tag_of(visit, into, name, one.state, one.due_on, one.not_due_yet);
}

std::string address_for(const ui::Visit& visit, const Serving& serving)
{
    if (!serving.needs || visit.actor.grants.may(*serving.needs))
        return serving.address;
    return serving.open_address;
}

void fill_proofs(const ui::Visit& visit, templates::Fill& into, const ArticleState& article)
{
    const auto place = place_of(visit.program);
    for (const auto& one : article.bindings) {
        auto& proof = into.add("PROOF");
        const auto address = address_for(visit, serving(place, *one.binding));
        auto& sentence = proof.add(address.empty() ? "PLAIN" : "LINK").set("TEXT", visit.say(one.proof));
        if (!address.empty())
            sentence.set("ADDRESS", address);
    }
}

void fill_whole(const ui::Visit& visit, templates::Fill& into, const Counts& counts)
{
    auto& whole = into.include("WHOLE", "regulations/pages/whole");
    whole.set("KEPT", text::number(visit.language, counts.kept))
        .set("ASSESSED", text::number(visit.language, counts.assessed()));
    const auto said
        = visit.say(say("{0} dijalankan, {1} jatuh tempo, {2} terlambat, {3} belum diatur", std::to_string(counts.kept),
            std::to_string(counts.due), std::to_string(counts.late), std::to_string(counts.not_arranged)));
    whole.set("SAID", said).set("WIDTH", std::max(1, counts.assessed()));
    int from = 0;
    constexpr std::array<std::pair<State, const char*>, 4> parts{
        {{State::kept, "ok"}, {State::due, "wait"}, {State::late, "late"}, {State::not_arranged, "rest"}}};
    for (const auto& [state, tone] : parts) {
        const int count = counts.of(state);
        if (count > 0)
            whole.add("PART").set("TONE", tone).set("FROM", from).set("LONG", count);
        from += count;
        ui::fill_tag(whole.add("KEY"), "TAG", look_of(state).tone, look_of(state).icon,
            visit.say(say_count(state, text::number(visit.language, count))));
    }
}

std::string address_of(const Regulation& regulation)
{
    return "/peraturan/" + regulation.key;
}

std::string address_of(const Regulation& regulation, const Article& article)
{
    return address_of(regulation) + "/" + article.anchor();
}

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

} // namespace pendopo::regulations::pages
