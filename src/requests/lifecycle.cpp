#include "requests/lifecycle.hpp"

#include <algorithm>

namespace pendopo::requests {

std::string_view word(Step step)
{
    switch (step) {
    case Step::verify:
        return "verify";
    case Step::record:
        return "record";
    case Step::dispose:
        return "dispose";
    case Step::work:
        return "work";
    case Step::answer:
        return "answer";
    }
    return "answer";
}

Step step_after(const catalogue::Service& service, Step done)
{
    const auto next = std::find_if(service.steps.begin(), service.steps.end(), [&](Step step) { return step > done; });
    return next == service.steps.end() ? Step::answer : *next;
}

Step step_after_verifying(const catalogue::Service& service, const Request& request)
{
    const auto next = step_after(service, Step::verify);
    return next == Step::record && request.agenda_number ? step_after(service, Step::record) : next;
}

std::optional<Step> step_due(const catalogue::Service& service, State state)
{
    switch (state) {
    case State::submitted:
    case State::resubmitted:
    case State::sent_back:
        return Step::verify;
    case State::verified:
        return step_after(service, Step::verify);
    case State::recorded:
        return step_after(service, Step::record);
    case State::disposed:
    case State::reopened:
        return step_after(service, Step::dispose);
    case State::in_progress:
        return Step::answer;
    case State::incomplete:
    case State::answered:
    case State::withdrawn:
    case State::closed:
        return std::nullopt;
    }
    return std::nullopt;
}

ApplicantActs applicant_acts(const Request& request, Date today)
{
    ApplicantActs acts;
    acts.correct = request.state == State::incomplete;
    acts.withdraw = is_open(request.state);
    acts.reopen = request.state == State::answered && request.reopen_until && today <= *request.reopen_until;
    acts.write = is_open(request.state) || acts.reopen;
    return acts;
}

} // namespace pendopo::requests
