// What every act through the API has around it: the workplace, the Idempotency-Key, the reply.
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"
#include "ui/visit.hpp"

#include <functional>
#include <optional>

namespace pendopo::requests::api {

// Bug when the program was wired without one.
const Workplace& workplace_of(const ui::Visit& visit);

// The {number} of the address in its written form; refuses what cannot be one.
Result<std::string> number_of(const ui::Visit& visit);

struct Performed {
    Request request;
    bool repeated = false; // by an earlier call under the same Idempotency-Key
};

// Runs the act once: a call under a key that has done something before gives that request again, and is refused
// (idempotency.reused) when its content is another.
Result<Performed> perform(const ui::Visit& visit, const std::optional<audit::Once>& once,
    const std::function<Result<Request>()>& act);

// What an act of the office brings along, from its address and the version that was read out of its body.
Result<OfficeAct> office_act(const ui::Visit& visit, int seen_version);

// 200 with the request as it is now, in short.
http::Response reply_with(const Workplace& place, const Performed& performed);
// Says that an earlier call under the same key did it.
void mark_repeated(http::Response& response, bool repeated);

} // namespace pendopo::requests::api
