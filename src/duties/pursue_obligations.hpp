// Reminds of what comes due, and does what follows when it is late: reminds again, tells those above, writes a reprimand
// and lays it before the head. Nobody acts: the program does, every ten minutes. Each of these happens once; what people are
// told waits for their letter of the day (send_daily_letters.hpp).
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

struct Pursued {
    int obligations = 0;                                // looked at
    int reminders = 0, escalations = 0, reprimands = 0; // counted by notice, not by person
    int lines = 0;                                      // in letters of the day: counted by notice and person
};
// At most `most` obligations; the next call goes on where this one ended.
Pursued pursue_obligations(const Workplace& place, Instant now, int most = 500);

} // namespace pendopo::duties
