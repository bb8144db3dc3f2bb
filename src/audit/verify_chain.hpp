// Checks that nothing in the record was changed, taken out or put in: every subject's chain, then every seal.
#pragma once
#include "base/message.hpp"
#include "platform/db/database.hpp"

#include <optional>
#include <string>

namespace pendopo::audit {

struct Break {
    std::string where; // "person 12, event 3" or "seal 7"
    Message what;
};

struct Verified {
    std::int64_t events = 0;
    std::int64_t seals = 0;
    std::optional<Break> first_break; // empty: all is whole
};

// Reads page by page, each in a snapshot of its own, so that it can run beside the city's work.
Verified verify_chain(db::Database& database);

} // namespace pendopo::audit
