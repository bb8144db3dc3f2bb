// An act as it is kept: who did what to which subject, when, and what changed.
#pragma once
#include "base/time.hpp"
#include "platform/data/value.hpp"

#include <cstdint>
#include <string>

namespace pendopo::audit {

// Who acts. `name` is kept beside the id so that the record reads without the register of people.
struct Actor {
    enum class Kind { person, guest, system };
    Kind kind = Kind::guest;
    std::int64_t id = 0;
    std::string name;
};
std::string_view word(Actor::Kind kind);

struct Subject {
    std::string kind; // "request", "person", …
    std::int64_t id = 0;
};

// The end of a subject's chain: the number and hash of its last event; {0, ""} for a new subject.
struct ChainHead {
    int number = 0;
    std::string hash;
};

struct Event {
    Subject subject;
    std::string name; // "request.verified"
    Actor actor;
    Instant at;
    Value before; // what it was, as far as it changed; never passwords or codes
    Value after;
};

// The hash that joins an event to the one before it (SHA-256 over a canonical text).
ChainHead next_head(const ChainHead& previous, const Event& event);

// An event as it lies in the database, with its texts as they were written.
struct KeptEvent {
    Subject subject;
    int number = 0;
    std::int64_t at = 0; // Unix milliseconds
    std::string actor_kind;
    std::int64_t actor_id = 0;
    std::string actor_name, name, before, after, previous, hash;
};
std::string chain_hash(const KeptEvent& event);

} // namespace pendopo::audit
