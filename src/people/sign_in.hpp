// Signing in and out. Sessions are kept on the server, by the digest of their token; a new one is made at each sign-in.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"
#include "people/person.hpp"

#include <optional>

namespace pendopo::people {

struct SignedIn {
    Secret token; // goes into the cookie, nowhere else
    Person person;
};

// Refuses with one sentence for a wrong address and a wrong password alike, after the same work. Five failures lock the
// address for 15 minutes, whether it has an account or not. Ends the session `before`, if there was one.
Result<SignedIn> sign_in(db::Database& database, audit::Identifiers& identifiers, const EmailAddress& email,
    const Password& password, Date today, Instant now, const Secret& before = {});
void sign_out(db::Database& database, audit::Identifiers& identifiers, const Secret& token, Instant now);

// Whose session it is; empty when unknown or over (12 hours unused, 7 days in all).
std::optional<Person> find_session(db::Reader& reader, const Secret& token, Date today, Instant now);
// Notes that the session is in use; writes at most once a minute. After find_session, outside its snapshot.
void touch_session(db::Database& database, const Secret& token, Instant now);

// 126/2022 Pasal 17 ayat (3): the first password is changed at the first sign-in. Ends all other sessions.
Result<> change_password(db::Database& database, audit::Identifiers& identifiers, const Person& person,
    const Password& old_password, const Password& new_password, const Secret& session, Instant now);

} // namespace pendopo::people
