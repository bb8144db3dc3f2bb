#include "regulations/api/regulation_values.hpp"

#include "platform/text/translate.hpp"
#include "regulations/serving.hpp"

namespace pendopo::regulations::api {

namespace {

Value both(const Bilingual& text)
{
    return text.empty() ? Value() : Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Value both(const Message& message)
{
    return Value::map(
        {{"id", text::translate(Language::indonesian, message)}, {"en", text::translate(Language::english, message)}});
}

Value or_null(const std::optional<Date>& day)
{
    return day ? Value(day->iso()) : Value();
}

std::string_view word(governance::ArticleKind kind)
{
    using Kind = governance::ArticleKind;
    switch (kind) {
    case Kind::service:
        return "service";
    case Kind::entries:
        return "register";
    case Kind::duty:
        return "duty";
    case Kind::document:
        return "document";
    case Kind::access:
        return "access";
    case Kind::exchange:
        return "exchange";
    case Kind::report:
        return "report";
    case Kind::none:
        return "none";
    }
    throw Bug("every kind of article has its word");
}

std::string_view word(Binding::Kind kind)
{
    using Kind = Binding::Kind;
    switch (kind) {
    case Kind::service:
        return "service";
    case Kind::entries:
        return "register";
    case Kind::duty:
        return "duty";
    case Kind::report:
        return "report";
    case Kind::measure:
        return "measure";
    case Kind::access:
        return "access";
    case Kind::exchange:
        return "exchange";
    case Kind::program:
        return "program";
    }
    throw Bug("every kind of binding has its word");
}

Value value_of(const Workplace& place, const BindingState& one)
{
    return Value::map(
        {{"kind", word(one.binding->kind)}, {"key", one.binding->key}, {"name", both(serving(place, *one.binding).name)},
            {"state", regulations::word(one.state)}, {"due_on", or_null(one.due_on)}, {"proof", both(one.proof)},
            {"nothing_happened", one.nothing_happened}, {"not_due_yet", one.not_due_yet}});
}

} // namespace

Value value_of(const Counts& counts)
{
    auto value = Value::map();
    for (const auto state : all_states)
        value.set(regulations::word(state), counts.of(state));
    return value;
}

Value value_of(const RegulationState& one, Instant counted_at)
{
    const auto& regulation = *one.regulation;
    return Value::map({{"key", regulation.key}, {"number", regulation.number}, {"name", both(regulation.name)},
        {"effective", regulation.effective.iso()}, {"status", both(regulation.status)},
        {"link", regulation.link.empty() ? Value() : Value(regulation.link)},
        {"shown", regulation.open ? "public" : "internal"}, {"counts", value_of(one.counts)},
        {"counted_at", counted_at.rfc3339()}});
}

Value value_of(const Workplace& place, const ArticleState& one)
{
    const auto& article = *one.article;
    auto bindings = Value::list();
    for (const auto& binding : one.bindings)
        bindings.push(value_of(place, binding));
    return Value::map({{"article", article.article}, {"anchor", article.anchor()}, {"kind", word(article.kind)},
        {"actor", both(article.actor)}, {"summary", both(article.summary)}, {"timing", both(article.timing)},
        {"evidence", both(article.evidence)}, {"state", regulations::word(one.state)}, {"due_on", or_null(one.due_on)},
        {"waiver", both(article.waiver)}, {"served_by", std::move(bindings)}});
}

Value value_of(const StateChange& change)
{
    return Value::map({{"day", change.day.iso()}, {"state", regulations::word(change.state)}});
}

Value value_of(const governance::Misprint& misprint)
{
    return Value::map({{"article", misprint.article}, {"says", both(misprint.says)}, {"read_as", both(misprint.read_as)}});
}

} // namespace pendopo::regulations::api
