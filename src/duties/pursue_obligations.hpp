// Reminds of what comes due, and does what follows when it is late: reminds again, tells those above, writes a reprimand
// and lays it before the head. Nobody acts: the program does, every hour. Each of these happens once.
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

struct Pursued {
    int obligations = 0;                                // looked at
    int reminders = 0, escalations = 0, reprimands = 0; // counted by notice, not by person
    int mails = 0;
};
// At most `most` obligations; the next call goes on where this one ended.
Pursued pursue_obligations(const Workplace& place, Instant now, int most = 500);

} // namespace pendopo::duties
