// Letters about an account, with the link that each carries; inside this folder only.
#pragma once
#include "people/account_letter.hpp"

#include <cstdint>
#include <string>

namespace pendopo::people {

outbox::PromisedMail confirmation_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to,
    const std::string& name, const Secret& code);
// To somebody who asks for an account and has one.
outbox::PromisedMail known_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to, const std::string& name);
outbox::PromisedMail reset_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to, const std::string& name,
    const Secret& code);

// Whether the last letter of that purpose left less than five minutes ago: so that nobody fills a letter box.
bool sent_just_now(db::Reader& reader, std::int64_t person_id, const char* purpose, Instant now);
void insert_link(audit::Act& act, std::int64_t person_id, const char* purpose, const Secret& code, Instant now,
    std::int64_t lasts);

inline constexpr std::int64_t confirmation_lasts = 48LL * 60 * 60'000;
inline constexpr std::int64_t reset_lasts = 60LL * 60'000;

} // namespace pendopo::people
