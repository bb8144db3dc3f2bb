// In which language a person's letters about duties and entries are: Indonesian, until they choose another.
#pragma once
#include "access/grants.hpp"
#include "duties/workplace.hpp"

namespace pendopo::duties {

Language letter_language(db::Reader& reader, std::int64_t person_id);
// Their own; refuses (forbidden) who is not signed in.
Result<Language> choose_letter_language(const Workplace& place, const access::Actor& actor, Language language, Instant now);

} // namespace pendopo::duties
