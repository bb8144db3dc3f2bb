// A person's calendar of what is due, at an address that only they know: kept by its digest, replaced at their wish.
#pragma once
#include "access/grants.hpp"
#include "base/private.hpp"
#include "duties/workplace.hpp"

#include <optional>
#include <string>

namespace pendopo::duties {

// Makes a new secret; an older one opens nothing from then on.
Result<Secret> make_calendar_feed(const Workplace& place, const access::Actor& actor, Instant now);
Result<> end_calendar_feed(const Workplace& place, const access::Actor& actor, Instant now);
bool has_calendar_feed(db::Reader& reader, std::int64_t person_id);

// The stream of whose secret it is, with what is due from half a year ago to two years ahead; empty where the secret opens
// nothing or the person may no longer enter.
std::optional<std::string> read_calendar_feed(const Workplace& place, const Secret& secret, Instant now);

} // namespace pendopo::duties
