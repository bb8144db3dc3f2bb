#include "requests/api/allowed_acts.hpp"

namespace pendopo::requests::api {

Value acts_of_applicant(const Request& request, Date today)
{
    const auto may = applicant_acts(request, today);
    auto acts = Value::list();
    if (may.correct)
        acts.push("corrections");
    if (may.withdraw)
        acts.push("withdrawal");
    if (may.reopen)
        acts.push("reopening");
    if (may.write)
        acts.push("messages");
    return acts;
}

Value acts_of_officer(const access::Actor& actor, const catalogue::Service& service, const Request& request,
    const std::set<std::string>& units)
{
    auto acts = Value::list();
    const auto due = step_due(service, request.state);
    if (due == Step::verify && actor.grants.may(access::Act::verify, request.unit)) {
        acts.push("verification");
        acts.push("return");
    }
    if (due == Step::record && actor.grants.may(access::Act::record))
        acts.push("record");
    if (due == Step::dispose && actor.grants.may(access::Act::dispose)) {
        acts.push("disposition");
        acts.push("send-back");
    }
    if (due == Step::work && !units.empty())
        acts.push("start");
    if (due == Step::answer && !units.empty() && actor.grants.may(access::Act::answer, *units.begin()))
        acts.push("answer");
    if (actor.grants.may(access::Act::message))
        acts.push("messages");
    return acts;
}

} // namespace pendopo::requests::api
