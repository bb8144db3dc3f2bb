// A guest's e-mail address: a code of six digits goes there; who types it has shown that the address is theirs.
#pragma once
#include "requests/draft.hpp"

namespace pendopo::requests {

// The address as it was typed, if it can be one; the complaint is at "email".
Result<EmailAddress> read_email(const Workplace& place, const std::string& typed, Instant now);
// Sends a code (again) with a link to go on from another device. At most every 30 seconds for a draft, and ten an hour to
// one address: nobody can have a stranger flooded with letters. `once` as in keep_once.
Result<> send_email_code(const Workplace& place, const Draft& draft, const EmailAddress& email, Language language, Instant now,
    const std::optional<audit::Once>& once = std::nullopt);
// Five tries a code, valid for the life of the draft. `once` is kept when the code was right.
Result<> confirm_email(const Workplace& place, const Draft& draft, const std::string& typed_code, Instant now,
    const std::optional<audit::Once>& once = std::nullopt);

} // namespace pendopo::requests
