#include "outbox/deliver_due.hpp"

#include "platform/data/value.hpp"
#include "platform/log/log.hpp"

#include <algorithm>

namespace pendopo::outbox {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr int most = 20;
// Nobody else takes a promise meanwhile: longer than 20 letters to a mail server that keeps silent until each times out.
constexpr std::int64_t lease = 15 * minute;
// 30 s doubling to an hour: eighty tries last about three days.
constexpr int tries = 80;

std::int64_t pause_after(int attempts)
{
    return std::min<std::int64_t>(minute / 2 << std::min(attempts - 1, 10), 60 * minute);
}

// What came of one try; no trouble: the server has the letter.
struct Outcome {
    std::string trouble;
    bool worth_another_try = true;
};

Outcome send(const mail::Server& server, const db::Row& promise)
{
    try {
        const auto letter = read_json(promise.text("payload")).value();
        // With the moment, so that no two databases ever give two letters one name.
        const auto name = std::to_string(promise.integer("id")) + "." + std::to_string(promise.integer("made_at"));
        mail::send(server,
            {EmailAddress(letter["to"].text()), letter["subject"].text(), letter["text"].text(), "promise-" + name});
        return {};
    } catch (const mail::NotSent& trouble) {
        return {trouble.what(), trouble.again};
    } catch (const std::exception& trouble) {
        return {trouble.what(), true};
    }
}

void settle(db::Database& database, const db::Row& promise, const Outcome& outcome, bool given_up, Instant now)
{
    static const auto& keep_promise = db::query("outbox/keep_promise");
    static const auto& put_off_promise = db::query("outbox/put_off_promise");
    const auto later = pause_after(static_cast<int>(promise.integer("attempts")));
    database.write([&](db::Writer& writer) {
        if (outcome.trouble.empty())
            writer.run(keep_promise, {{"id", promise.integer("id")}, {"now", now}});
        else
            writer.run(put_off_promise,
                {{"id", promise.integer("id")}, {"state", given_up ? "failed" : "waiting"},
                    {"due_at", Instant(now.unix_milliseconds() + later)}, {"trouble", outcome.trouble}});
        return true;
    });
}

void tell(const db::Row& promise, const Outcome& outcome, bool given_up)
{
    const auto line = {log::Pair("promise", promise.integer("id")), log::Pair("attempts", promise.integer("attempts")),
        log::Pair("trouble", outcome.trouble)};
    given_up ? log::error("mail.given_up", line) : log::warning("mail.put_off", line);
}

} // namespace

Delivered deliver_due(db::Database& database, const mail::Server& server, Instant now)
{
    static const auto& take_due = db::query("outbox/take_due");
    Delivered delivered;
    if (server.url.empty())
        return delivered;
    db::Rows due;
    database.write([&](db::Writer& writer) {
        due = writer.rows(take_due, {{"now", now}, {"until", Instant(now.unix_milliseconds() + lease)}, {"most", most}});
        return true;
    });
    for (const auto& promise : due) {
        const auto outcome = send(server, promise);
        const bool given_up = !outcome.trouble.empty() && (!outcome.worth_another_try || promise.integer("attempts") >= tries);
        settle(database, promise, outcome, given_up, now);
        if (!outcome.trouble.empty())
            tell(promise, outcome, given_up);
        ++(outcome.trouble.empty() ? delivered.kept : given_up ? delivered.given_up : delivered.put_off);
    }
    return delivered;
}

} // namespace pendopo::outbox
