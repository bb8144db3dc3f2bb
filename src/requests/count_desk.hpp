// How much lies on a desk, by view; counting stops at most_counted.
#pragma once
#include "platform/db/database.hpp"

#include <string>

namespace pendopo::requests {

struct DeskCounts {
    int action = 0, late = 0, waiting = 0, elsewhere = 0, done = 0;
};

// Counts stop at this number: "100+" says enough, and counting on would grow with the data.
inline constexpr int most_counted = 101;

DeskCounts count_desk(db::Reader& reader, const std::string& desk, Date today);

} // namespace pendopo::requests
