#include "audit/event.hpp"

#include "platform/crypto/crypto.hpp"

namespace pendopo::audit {

std::string_view word(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::person:
        return "person";
    case Actor::Kind::guest:
        return "guest";
    case Actor::Kind::system:
        return "system";
    }
    return "system";
}

std::string chain_hash(const KeptEvent& event)
{
    // One field a line; the free texts are JSON, so no line break can be smuggled in.
    const std::string text = event.previous + "\n" + event.subject.kind + "\n" + std::to_string(event.subject.id) + "\n"
        + std::to_string(event.number) + "\n" + std::to_string(event.at) + "\n" + event.actor_kind + "\n"
        + std::to_string(event.actor_id) + "\n" + write_json(Value(event.actor_name)) + "\n" + event.name + "\n" + event.before
        + "\n" + event.after;
    return crypto::sha256_hex(text);
}

ChainHead next_head(const ChainHead& previous, const Event& event)
{
    const int number = previous.number + 1;
    return {number,
        chain_hash({event.subject, number, event.at.unix_milliseconds(), std::string(word(event.actor.kind)), event.actor.id,
            event.actor.name, event.name, write_json(event.before), write_json(event.after), previous.hash, {}})};
}

} // namespace pendopo::audit
