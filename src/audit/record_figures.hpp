// How much the record holds and when it was sealed last.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <optional>

namespace pendopo::audit {

struct RecordFigures {
    std::int64_t events = 0;   // sealed and not
    std::int64_t unsealed = 0; // counted up to what one seal takes
    std::int64_t last_seal = 0;
    std::optional<Instant> sealed_at; // empty: never
};

RecordFigures record_figures(db::Reader& reader);

} // namespace pendopo::audit
