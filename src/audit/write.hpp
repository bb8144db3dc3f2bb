// The only way a rule writes: in one transaction that commits by saying what happened.
#pragma once
#include "audit/event.hpp"
#include "audit/identifiers.hpp"
#include "base/result.hpp"
#include "platform/db/database.hpp"

#include <functional>
#include <optional>
#include <string>
#include <type_traits>

namespace pendopo::audit {

// Made only by Act::commit: proof that an event was written.
template <class T>
class Kept {
public:
    const T& value() const { return m_value; }
    T take() && { return std::move(m_value); }

private:
    friend class Act;
    explicit Kept(T value) : m_value(std::move(value)) {}
    T m_value;
};

// A key under which an act happens at most once (Idempotency-Key; a form's own key).
struct Once {
    std::string key;         // already bound to the one who sent it
    std::string fingerprint; // digest of what was sent: another content under the same key is refused
};

// What an earlier act under the same key did.
struct DoneBefore {
    Subject subject;
    bool same_content = true;
};
std::optional<DoneBefore> find_done(db::Reader& reader, const Once& once);

class Act {
public:
    Act(db::Writer& writer, Identifiers& identifiers) : m_writer(writer), m_identifiers(identifiers) {}

    db::Writer& database() { return m_writer; }
    db::Rows rows(const db::Query& query, const db::Parameters& parameters) { return m_writer.rows(query, parameters); }
    std::optional<db::Row> row(const db::Query& query, const db::Parameters& parameters)
    {
        return m_writer.row(query, parameters);
    }
    void run(const db::Query& query, const db::Parameters& parameters) { m_writer.run(query, parameters); }
    std::int64_t change(const db::Query& query, const db::Parameters& parameters) { return m_writer.change(query, parameters); }

    void once(const Once& once, const Subject& subject, Instant at);

    // Writes the event at the end of its subject's chain, which is looked up.
    template <class T>
    Kept<T> commit(const Event& event, T value)
    {
        const auto previous = last_head(event.subject);
        keep(event, previous, next_head(previous, event));
        return Kept<T>(std::move(value));
    }
    // The same where the chain's end is known: `next` is next_head(previous, event), computed before the transaction.
    template <class T>
    Kept<T> commit(const Event& event, T value, const ChainHead& previous, const ChainHead& next)
    {
        keep(event, previous, next);
        return Kept<T>(std::move(value));
    }
    Kept<Nothing> commit(const Event& event) { return commit(event, Nothing{}); }

private:
    ChainHead last_head(const Subject& subject);
    void keep(const Event& event, const ChainHead& previous, const ChainHead& next);
    db::Writer& m_writer;
    Identifiers& m_identifiers;
    std::int64_t m_event_id = 0;
    template <class Rule>
    friend auto write(db::Database&, Identifiers&, Rule&&);
};

// Runs `act`, again when another act on the same subject took the next number of its chain first (only PostgreSQL runs
// acts side by side).
void with_chain_tries(const std::function<void()>& act);

// Runs `rule(Act&) -> Result<Kept<T>>` in one transaction; a refusal rolls everything back. What it accepted is on disk
// when this returns. The rule may run more than once (another transaction was in the way): no side effects outside.
template <class Rule>
auto write(db::Database& database, Identifiers& identifiers, Rule&& rule)
{
    using Outcome = std::invoke_result_t<Rule, Act&>;
    using T = std::remove_cvref_t<decltype(std::declval<Outcome>().value().value())>;
    std::optional<Outcome> outcome;
    const std::int64_t event_id = identifiers.next("event");
    with_chain_tries([&] {
        database.write([&](db::Writer& writer) {
            Act act(writer, identifiers);
            act.m_event_id = event_id;
            outcome.emplace(rule(act));
            return !outcome->refused();
        });
    });
    if (outcome->refused())
        return Result<T>(std::move(*outcome).refusal());
    return Result<T>(std::move(*outcome).value().take());
}

} // namespace pendopo::audit
