// What every change through the API has around it: the version that was seen, the key under which it happens once, the reply.
#pragma once
#include "registers/entry_act.hpp"
#include "registers/pages/opened.hpp"
#include "requests/api/body_reader.hpp"

#include <functional>

namespace pendopo::registers::api {

// The version in If-Match ("3"); Why::malformed when there is none.
Result<int> seen_version(const ui::Visit& visit);
// Members that every change may carry; complaints go to the reader.
std::optional<Date> effective_in(requests::api::BodyReader& reader);

// Runs the act once: a call under a key that has done something before gives that entry as it is now, and is refused
// (idempotency.reused) when its content is another. Replies with the entry.
Result<http::Response> perform(const ui::Visit& visit, const pages::OpenedRegister& opened, int status,
    const std::optional<audit::Once>& once, const std::function<Result<Entry>()>& act);

} // namespace pendopo::registers::api
