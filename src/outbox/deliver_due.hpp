// Keeps the promises that are due. Called again and again by a worker of its own.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"
#include "platform/mail/mail.hpp"

namespace pendopo::outbox {

struct Delivered {
    int kept = 0, put_off = 0, given_up = 0;
    int taken() const { return kept + put_off + given_up; }
};

// At most 20 in one go; none while the server has no url: then letters wait. A letter may arrive twice (the machine stopped
// between sending and noting it), under the same Message-ID.
// A promise waits 30 s, 1 min, 2 min … 1 h between tries and is given up after three days, or
// at once when the server says that it will never take it (RFC 5321 section 4.2.1, 5yz).
Delivered deliver_due(db::Database& database, const mail::Server& server, Instant now);

} // namespace pendopo::outbox
