// The head signs a letter, or declines with a reason. Signed, it leaves by mail to the people of whom it is about;
// where nobody of them has an account, OfficeLetter::told is 0 and it goes out on paper.
#pragma once
#include "access/grants.hpp"
#include "duties/office_letter.hpp"

namespace pendopo::duties {

struct LetterAct {
    const access::Actor& actor;
    std::int64_t id = 0;
    int seen_version = 0;
    Instant now;
};
Result<OfficeLetter> sign_letter(const Workplace& place, const LetterAct& by);
Result<OfficeLetter> decline_letter(const Workplace& place, const LetterAct& by, const std::string& reason);

} // namespace pendopo::duties
