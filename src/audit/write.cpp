#include "audit/write.hpp"

#include "platform/crypto/crypto.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace pendopo::audit {

void with_chain_tries(const std::function<void()>& act)
{
    constexpr int tries = 30; // each time somebody else was first; a second in all
    for (int attempt = 1;; ++attempt) {
        try {
            return act();
        } catch (const db::DatabaseError& error) {
            if (error.constraint != "event_chain" || attempt == tries)
                throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min(2 * attempt, 40)));
    }
}

ChainHead Act::last_head(const Subject& subject)
{
    static const auto& last_event = db::query("audit/last_event");
    const auto row = m_writer.row(last_event, {{"subject", subject.kind}, {"subject_id", subject.id}});
    return row ? ChainHead{static_cast<int>(row->integer("number")), row->text("hash")} : ChainHead{};
}

void Act::keep(const Event& event, const ChainHead& previous, const ChainHead& next)
{
    static const auto& insert_event = db::query("audit/insert_event");
    m_writer.run(insert_event,
        {{"id", m_event_id}, {"subject", event.subject.kind}, {"subject_id", event.subject.id}, {"number", next.number},
            {"at", event.at}, {"actor_kind", word(event.actor.kind)}, {"actor_id", event.actor.id},
            {"actor_name", event.actor.name}, {"name", event.name}, {"before", write_json(event.before)},
            {"after", write_json(event.after)}, {"previous", previous.hash}, {"hash", next.hash}});
}

void Act::once(const Once& once, const Subject& subject, Instant at)
{
    static const auto& insert_once = db::query("audit/insert_once");
    m_writer.run(insert_once,
        {{"digest", crypto::sha256_hex(once.key)}, {"fingerprint", once.fingerprint}, {"subject", subject.kind},
            {"subject_id", subject.id}, {"at", at}});
}

std::optional<DoneBefore> find_done(db::Reader& reader, const Once& once)
{
    static const auto& find_once = db::query("audit/find_once");
    const auto row = reader.row(find_once, {{"digest", crypto::sha256_hex(once.key)}});
    if (!row)
        return std::nullopt;
    return DoneBefore{{row->text("subject"), row->integer("subject_id")}, row->text("fingerprint") == once.fingerprint};
}

} // namespace pendopo::audit
