// Letters by mail about a report, promised in the act that they tell of. Ids come from the outbox, so before the act.
#pragma once
#include "outbox/promise_mail.hpp"
#include "reports/report.hpp"

#include <vector>

namespace pendopo::reports {

std::vector<outbox::PromisedMail> letters_to_head(const Workplace& place, std::int64_t id);
// To who handed it in.
std::vector<outbox::PromisedMail> letters_of_return(const Workplace& place, std::int64_t id, const std::string& reason);
// To who handed it in, those who check duties for the office, and the agency that it is about.
std::vector<outbox::PromisedMail> letters_of_sending(const Workplace& place, std::int64_t id);

} // namespace pendopo::reports
