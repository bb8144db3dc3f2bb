#include "audit/seal_events.hpp"

#include "audit/seal_hash.hpp"

namespace pendopo::audit {

namespace {

std::optional<Sealed> seal(db::Writer& writer, Instant now, int most)
{
    static const auto& lock_seals = db::query("audit/lock_seals");
    static const auto& last_seal = db::query("audit/last_seal");
    static const auto& mark_unsealed = db::query("audit/mark_unsealed");
    static const auto& insert_seal = db::query("audit/insert_seal");
    writer.row(lock_seals, {});
    const auto last = writer.row(last_seal, {});
    const std::int64_t number = last ? last->integer("number") + 1 : 1;
    const auto previous = last ? last->text("hash") : std::string();
    if (writer.change(mark_unsealed, {{"seal", number}, {"most", most}}) == 0)
        return std::nullopt;
    const auto sealed = hash_seal(previous, number, now.unix_milliseconds(),
        [&](std::int64_t after) { return page_of_seal(writer, number, after); });
    writer.run(insert_seal,
        {{"number", number}, {"at", now}, {"events", sealed.events}, {"previous", previous}, {"hash", sealed.hash}});
    return Sealed{number, sealed.events};
}

} // namespace

std::optional<Sealed> seal_events(db::Database& database, Instant now, int most)
{
    std::optional<Sealed> sealed;
    database.write([&](db::Writer& writer) {
        sealed = seal(writer, now, most);
        return sealed.has_value();
    });
    return sealed;
}

} // namespace pendopo::audit
