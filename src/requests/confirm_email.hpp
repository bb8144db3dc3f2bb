// A guest's e-mail address: a code of six digits goes there; who types it has shown that the address is theirs.
#pragma once
#include "requests/draft.hpp"

namespace pendopo::requests {

// Sends a code (again) with a link to go on from another device. At most every 30 seconds.
Result<> send_email_code(const Workplace& place, const Draft& draft, const EmailAddress& email, Language language, Instant now);
// Five tries a code, valid for the life of the draft.
Result<> confirm_email(const Workplace& place, const Draft& draft, const std::string& typed_code, Instant now);

} // namespace pendopo::requests
