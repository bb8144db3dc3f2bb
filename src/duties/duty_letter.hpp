// Letters by mail about one obligation or report, promised in the act that they tell of. What waits for the letter of the day
// is not here (daily_letter.hpp).
#pragma once
#include "duties/addressees.hpp"
#include "duties/obligation.hpp"
#include "outbox/promise_mail.hpp"

#include <string>
#include <vector>

namespace pendopo::duties {

struct DutyNews {
    Message subject, body;
};
DutyNews news_returned(const governance::Duty& duty, const Obligation& obligation, const std::string& reason);

// One letter for each, in their language; ids come from the outbox, so before the act. `path` is where the letter leads:
// "/kewajiban/12".
std::vector<outbox::PromisedMail> letters_to(const Workplace& place, const std::vector<Addressee>& people, const DutyNews& news,
    const std::string& path);
std::string address_of(const Obligation& obligation); // "/kewajiban/12"
// Who writes, at the end of a letter.
std::string closing(const Workplace& place, Language language);

} // namespace pendopo::duties
