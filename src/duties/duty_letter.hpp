// Letters by mail about an obligation, promised in the act that they tell of.
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
DutyNews news_before(const governance::Duty& duty, const Obligation& obligation);
DutyNews news_late(const governance::Duty& duty, const Obligation& obligation);
// To those above: whose it is, and since when it is late.
DutyNews news_escalated(const catalogue::City& city, const governance::Duty& duty, const Obligation& obligation);
DutyNews news_to_check(const catalogue::City& city, const governance::Duty& duty, const Obligation& obligation);
DutyNews news_returned(const governance::Duty& duty, const Obligation& obligation, const std::string& reason);

// One letter for each; ids come from the outbox, so before the act. `path` is where the letter leads: "/kewajiban/12".
std::vector<outbox::PromisedMail> letters_to(const Workplace& place, const std::vector<Addressee>& people, const DutyNews& news,
    const std::string& path);
std::string address_of(const Obligation& obligation); // "/kewajiban/12"

} // namespace pendopo::duties
