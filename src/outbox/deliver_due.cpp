#include "outbox/deliver_due.hpp"

#include "platform/data/value.hpp"
#include "platform/log/log.hpp"

#include <algorithm>

namespace pendopo::outbox {

namespace {

constexpr std::int64_t minute = 60'000;
// 30 s doubling to an hour: eighty tries last about three days.
constexpr int tries = 80;

std::int64_t pause_after(int attempts)
{
    return std::min<std::int64_t>(minute / 2 << std::min(attempts - 1, 10), 60 * minute);
}

std::string send(const mail::Server& server, std::int64_t id, const std::string& payload)
{
    try {
        const auto letter = read_json(payload).value();
        mail::send(server, {EmailAddress(letter["to"].text()), letter["subject"].text(), letter["text"].text(),
                               "promise-" + std::to_string(id) + "@pendopo"});
        return {};
    } catch (const std::exception& trouble) {
        return trouble.what();
    }
}

} // namespace

Delivered deliver_due(db::Database& database, const mail::Server& server, Instant now)
{
    static const auto& take_due = db::query("outbox/take_due");
    static const auto& keep_promise = db::query("outbox/keep_promise");
    static const auto& put_off_promise = db::query("outbox/put_off_promise");
    db::Rows due;
    database.write([&](db::Writer& writer) {
        due = writer.rows(take_due, {{"now", now}, {"until", Instant(now.unix_milliseconds() + 5 * minute)}, {"most", 20}});
        return true;
    });
    Delivered delivered;
    for (const auto& promise : due) {
        const auto id = promise.integer("id");
        const int attempts = static_cast<int>(promise.integer("attempts"));
        const auto trouble = send(server, id, promise.text("payload"));
        database.write([&](db::Writer& writer) {
            if (trouble.empty())
                writer.run(keep_promise, {{"id", id}, {"now", now}});
            else
                writer.run(put_off_promise,
                    {{"id", id}, {"state", attempts >= tries ? "failed" : "waiting"},
                        {"due_at", Instant(now.unix_milliseconds() + pause_after(attempts))}, {"trouble", trouble}});
            return true;
        });
        if (!trouble.empty())
            log::warning("mail.put_off", {{"promise", id}, {"attempts", attempts}, {"trouble", trouble}});
        ++(trouble.empty() ? delivered.kept : attempts >= tries ? delivered.given_up : delivered.put_off);
    }
    return delivered;
}

} // namespace pendopo::outbox
