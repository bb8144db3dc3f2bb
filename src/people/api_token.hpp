// Tokens for programs that use the API in a person's name; issued and revoked by the administrator.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"
#include "people/person.hpp"

#include <string>
#include <vector>

namespace pendopo::people {

struct ApiToken {
    std::int64_t id = 0;
    std::int64_t person_id = 0;
    std::string person_name, name;
    Instant created_at, expires_at;
    std::optional<Instant> revoked_at;
};

// The token itself is shown once ("pdp_…") and kept as a digest.
Result<Secret> issue_token(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, const std::string& name, int days, Instant now);
Result<> revoke_token(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor, std::int64_t token_id,
    Instant now);
std::optional<Person> find_token(db::Reader& reader, const Secret& token, Date today, Instant now);
std::vector<ApiToken> list_tokens(db::Reader& reader);

} // namespace pendopo::people
