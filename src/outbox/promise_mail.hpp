// A letter promised by an act: written in its transaction, sent after it, again until the mail server takes it.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"

#include <string>

namespace pendopo::outbox {

// Somebody sits before a page until it arrives (a code, a link): it goes before what waits in turn.
enum class Haste { in_turn, awaited };

struct PromisedMail {
    std::int64_t id = 0; // from Identifiers::next("outbox"), taken before the act
    EmailAddress to;
    std::string subject;
    std::string text;
    Haste haste = Haste::in_turn;
};

// Does nothing when there is no address.
void promise_mail(audit::Act& act, const PromisedMail& mail, Instant now);

} // namespace pendopo::outbox
