// A forgotten password: a link by mail, good for one hour and once.
#pragma once
#include "audit/write.hpp"
#include "people/account_letter.hpp"
#include "people/person.hpp"

namespace pendopo::people {

// Says nothing about whether the address has an account.
void request_reset(db::Database& database, audit::Identifiers& identifiers, const EmailAddress& email, const LetterPlace& place,
    Instant now);
bool reset_link_is_good(db::Reader& reader, const Secret& code, Instant now);
// Ends all sessions. Refuses a link that is over (gone) and a password that is too short (field new_password).
Result<> reset_password(db::Database& database, audit::Identifiers& identifiers, const Secret& code,
    const Password& new_password, Instant now);

} // namespace pendopo::people
