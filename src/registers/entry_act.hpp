// What every act on an entry brings along: who, which entry, the version they looked at, since when it is so.
#pragma once
#include "access/grants.hpp"
#include "audit/write.hpp"
#include "base/time.hpp"
#include "registers/stored_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

struct EntryAct {
    const access::Actor& actor;
    std::int64_t id = 0;
    int seen_version = 0; // of two at the same moment one wins; the other is refused with Why::conflict
    Instant now;
    std::optional<Date> effective_on = std::nullopt; // since when it is so; today when left out; never later than today
    std::string note = {};
    std::vector<NewFile> files = {};
    std::optional<audit::Once> once = std::nullopt; // an Idempotency-Key, for the API
};

} // namespace pendopo::registers
