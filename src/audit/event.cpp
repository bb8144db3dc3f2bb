#include "audit/event.hpp"

#include "platform/crypto/crypto.hpp"

namespace pendopo::audit {

std::string_view word(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::person: return "person";
    case Actor::Kind::guest: return "guest";
    case Actor::Kind::system: return "system";
    }
    return "system";
}

ChainHead next_head(const ChainHead& previous, const Event& event)
{
    const int number = previous.number + 1;
    // One field a line; the free texts are JSON, so no line break can be smuggled in.
    std::string text = previous.hash + "\n" + event.subject.kind + "\n" + std::to_string(event.subject.id) + "\n"
        + std::to_string(number) + "\n" + std::to_string(event.at.unix_milliseconds()) + "\n"
        + std::string(word(event.actor.kind)) + "\n" + std::to_string(event.actor.id) + "\n"
        + write_json(Value(event.actor.name)) + "\n" + event.name + "\n" + write_json(event.before) + "\n"
        + write_json(event.after);
    return {number, crypto::sha256_hex(text)};
}

} // namespace pendopo::audit
