// What every act of an officer on a request brings along: who, which request, and the version they looked at.
#pragma once
#include "access/grants.hpp"
#include "audit/write.hpp"
#include "base/time.hpp"

#include <optional>
#include <string>

namespace pendopo::requests {

struct OfficeAct {
    const access::Actor& actor;
    std::string number;
    int seen_version = 0; // what the officer saw: of two at the same moment one wins
    Instant now;
    std::optional<audit::Once> once; // an Idempotency-Key, for the API
};

} // namespace pendopo::requests
