// Somebody from outside makes an account for themself; it opens when they follow the letter and know the password.
#pragma once
#include "audit/write.hpp"
#include "people/account_letter.hpp"
#include "people/person.hpp"

namespace pendopo::people {

struct AccountApplication {
    std::string name;
    EmailAddress email;
    PhoneNumber phone;
    Password password;
};

// Refuses what is typed wrongly (fields name, email, phone, password), never because the address is known: then the
// letter says so instead. What was typed last counts until the account is confirmed.
Result<> apply_for_account(db::Database& database, audit::Identifiers& identifiers, const AccountApplication& application,
    const LetterPlace& place, Instant now);

// The code of the letter and the password together: neither who typed a foreign address nor who reads foreign mail
// gets in. Gives the address to sign in with.
Result<EmailAddress> confirm_account(db::Database& database, audit::Identifiers& identifiers, const Secret& code,
    const Password& password, Instant now);

} // namespace pendopo::people
