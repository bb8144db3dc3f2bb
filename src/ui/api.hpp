// What JSON handlers share: reading the body, replying, problem details (RFC 9457), Idempotency-Key, paging.
#pragma once
#include "audit/write.hpp"
#include "ui/visit.hpp"

#include <optional>

namespace pendopo::ui {

Result<Value> json_body(const Visit& visit); // 400 when not JSON, 415 when of another type
http::Response json_reply(int status, const Value& value);
http::Response problem(const Visit& visit, const Refusal& refusal);
http::Response problem(const Visit& visit, int status, const Refusal& refusal); // where the edge, not a rule, says no
// The Idempotency-Key header bound to the actor and the route, with the body's digest; empty when not sent.
// Refuses keys longer than 128 or with control characters.
Result<std::optional<audit::Once>> once(const Visit& visit);

} // namespace pendopo::ui
