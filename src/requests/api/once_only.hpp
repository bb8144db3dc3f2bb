// An act that happens once under its Idempotency-Key: the second call is told what the first one did.
#pragma once
#include "audit/write.hpp"
#include "requests/workplace.hpp"

#include <functional>
#include <optional>

namespace pendopo::requests::api {

template <class T>
struct Done {
    T value;
    bool repeated = false; // by an earlier call under the same key
};

// What was done under the key; empty when nothing was. Refuses (idempotency.reused) when its content was another.
Result<std::optional<audit::Subject>> done_under(const Workplace& place, const audit::Once& once);

// `again` finds what the earlier act made. Looked up only when the act did not go through: the first call, by far the
// most frequent, reads nothing for it.
template <class T>
Result<Done<T>> once_only(const Workplace& place, const std::optional<audit::Once>& once, const std::function<Result<T>()>& act,
    const std::function<Result<T>(const audit::Subject&)>& again)
{
    try {
        auto done = act();
        if (done)
            return Done<T>{std::move(done).value(), false};
        if (once)
            if (const auto before = TRY(done_under(place, *once)))
                return Done<T>{TRY(again(*before)), true};
        return std::move(done).refusal();
    } catch (const db::DatabaseError& error) {
        if (!once || !error.constraint.starts_with("idempotency"))
            throw;
        if (const auto before = TRY(done_under(place, *once)))
            return Done<T>{TRY(again(*before)), true};
        throw;
    }
}

} // namespace pendopo::requests::api
