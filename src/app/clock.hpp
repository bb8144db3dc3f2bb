// The program's only clock: the machine's, or for trials one that starts at another moment and goes on from there.
#pragma once
#include "base/time.hpp"

#include <functional>
#include <string>

namespace pendopo::app {

// `start` as "2027-03-01T08:00" on the city's clock; empty: the machine's time. Throws FileTroubleError.
// A clock that starts elsewhere warns on the log and on standard error: what is written then bears that date for good.
std::function<Instant()> make_clock(const std::string& start, UtcOffset offset);

} // namespace pendopo::app
