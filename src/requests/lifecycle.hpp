// Which step comes next. One lifecycle for every service (126/2022 Pasal 8, 9, 12); a service may leave steps out.
#pragma once
#include "catalogue/service.hpp"
#include "requests/request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::requests {

using catalogue::Step;

std::string_view word(Step step); // "verify"
// The step that somebody of the office owes now; empty while the applicant must act and after the end.
std::optional<Step> step_due(const catalogue::Service& service, State state);
// The next step of this service after one that is done.
Step step_after(const catalogue::Service& service, Step done);
// The same for verifying: a request that came back keeps the agenda number it has, and is not recorded twice.
Step step_after_verifying(const catalogue::Service& service, const Request& request);

// Desks that are not a unit's own.
inline constexpr std::string_view records_desk = "@records";
inline constexpr std::string_view head_desk = "@head";

// What the applicant may do now.
struct ApplicantActs {
    bool correct = false, withdraw = false, reopen = false, write = false;
};
ApplicantActs applicant_acts(const Request& request, Date today);

} // namespace pendopo::requests
