// An iCalendar stream (RFC 5545) of all-day events: one for each thing that is due.
#pragma once
#include "base/time.hpp"

#include <string>
#include <vector>

namespace pendopo::duties {

struct CalendarEvent {
    std::string uid; // unique in the world and the same for ever
    Date on;
    std::string summary, description, url;
    int sequence = 0;        // raised when it changes
    bool done = false;       // shown as free and cancelled from the list of things to do
    std::vector<int> alarms; // days before
};
struct CalendarStream {
    std::string name; // what the reader's program calls it
    Instant written_at;
    std::vector<CalendarEvent> events;
};
// Lines of at most 75 octets, folded between characters (section 3.1), ended by CRLF; text escaped (section 3.3.11).
std::string write_calendar(const CalendarStream& stream);

} // namespace pendopo::duties
