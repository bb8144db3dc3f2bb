// A request that is being filled in: saved as one types, continued on another device, gone after the city's draft days.
// A draft is either new, or a correction of a request that was returned.
#pragma once
#include "access/grants.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"
#include "uploads/stored_file.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::requests {

struct DraftFile {
    std::string id, letter;
    uploads::StoredFile file;
    Instant uploaded_at;
};

struct Draft {
    enum class Kind { fresh, correction };
    std::string id; // random: who has the link may go on (a guest), unless it belongs to an account
    Kind kind = Kind::fresh;
    std::string service, definition;
    int procedure_version = 0;
    Instant agreed_at;
    Value answers;
    int version = 0;
    std::optional<std::int64_t> person_id;
    EmailAddress email; // a guest's; letters go there once it is confirmed
    std::optional<Instant> email_confirmed_at;
    Instant updated_at, expires_at;
    std::optional<std::int64_t> request_id; // that it became, or that it corrects
    std::optional<Instant> done_at;
    std::vector<DraftFile> files;
};

// Refuses 404 for a stranger's, 410 for an expired one; one that was sent already is found (done_at says so).
Result<Draft> find_draft(db::Reader& reader, const access::Actor& actor, const std::string& id, Instant now);
// The correction of a request that was begun and not sent: whoever may see the request goes on with it.
std::optional<Draft> find_correction(db::Reader& reader, std::int64_t request_id, Instant now);
// Remembers that a key (Idempotency-Key) made this draft or draft file: drafts are no events, and their ids are texts.
// A key that was used before throws a DatabaseError of the constraint "idempotency…".
void keep_once(const Workplace& place, db::Writer& writer, const std::optional<audit::Once>& once, std::string_view kind,
    const std::string& id, Instant now);
// The id of what was made under a key; the other way round.
std::string id_made_once(const audit::Subject& subject);
// Newest first, at most 20, not yet sent.
std::vector<Draft> drafts_of_person(db::Reader& reader, std::int64_t person_id, Instant now);

} // namespace pendopo::requests
