// A line that waits for somebody's next letter. What it says is read when the letter is written, so that it is still true.
#pragma once
#include "audit/write.hpp"
#include "duties/addressees.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::duties {

struct Reminder {
    // The first five stand in the letter of the day; sign and escalate in a letter of their own.
    enum class Kind { late, before, date, check, nobody, sign, escalate } kind = Kind::before;
    std::int64_t subject = 0; // an obligation; date: an entry; sign: a letter of the office; nobody: none
    std::string detail;       // date: the field of the entry; nobody: Owner::text()
    Date due_on;
    int days = 0; // of the threshold
};
std::string_view word(Reminder::Kind kind);

// Inside the act that it tells of; who has no address is left out.
void queue_reminder(audit::Act& act, const std::vector<Addressee>& people, const Reminder& reminder, Instant now);
// How many of them have an address.
int reached(const std::vector<Addressee>& people);
// What was queued for a person until a moment, in the order of kinds and days; it waits no more.
std::vector<Reminder> take_reminders(audit::Act& act, std::int64_t person, Instant gathered_at);

} // namespace pendopo::duties
