// The letters of a day for one person: one with everything that waits for them, and, apart from it, one with what calls for
// those above: obligations that stay late, reprimands to be signed.
#pragma once
#include "duties/letter_lines.hpp"
#include "outbox/promise_mail.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::duties {

struct LetterPart {
    Message heading;
    std::vector<LetterLine> lines;
    std::size_t beyond = 0; // further things that the letter only counts
    std::size_t count = 0;  // all
};
struct DailyLetter {
    std::vector<LetterPart> parts;
    std::size_t count = 0, late = 0;
    bool calls = false; // the one for those above
};

// What these reminders come to on that day; parts without a line are left out. Looks at what is true now.
DailyLetter letter_of_day(const LetterLines& lines, const std::vector<Reminder>& reminders);
DailyLetter letter_that_calls(const LetterLines& lines, const std::vector<Reminder>& reminders);

// In the language of the person; `id` comes from the outbox.
outbox::PromisedMail write_out(const Workplace& place, const Addressee& person, const DailyLetter& letter, Date today,
    std::int64_t id);

} // namespace pendopo::duties
