// A letter promised by an act: written in its transaction, sent after it, again until the mail server takes it.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"

#include <string>

namespace pendopo::outbox {

struct PromisedMail {
    std::int64_t id = 0; // from Identifiers::next("outbox"), taken before the act
    EmailAddress to;
    std::string subject;
    std::string text;
};

// Does nothing when there is no address.
void promise_mail(audit::Act& act, const PromisedMail& mail, Instant now);

} // namespace pendopo::outbox
