// Result: what a rule returns. A Refusal is for a person who must be told no; a broken machine throws instead.
#pragma once
#include "base/invariant.hpp"
#include "base/message.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace pendopo {

// Why a person is told no. The web edge turns each into its HTTP status.
enum class Why {
    malformed,       // 400: the request itself cannot be read
    unauthenticated, // 401: sign in first
    forbidden,       // 403: not yours to do
    not_found,       // 404: nothing here, or nothing you may know of
    conflict,        // 409: somebody else was first, or the step is out of order
    gone,            // 410: expired
    too_large,       // 413
    wrong_type,      // 415
    invalid,         // 422: fields are wrong; see complaints
    too_many,        // 429
    unavailable,     // 503: full, or starting, or stopping
};

// One thing wrong with one field; `field` is its key ("peserta"), with an index for lists ("anggota.2.nama").
struct Complaint {
    std::string field;
    Message message;
    std::string code;
};

struct Refusal {
    Why why = Why::invalid;
    std::string code;    // stable, for scripts: "request.stale"
    Message message;     // what the person reads
    std::string article; // the clause that says no, if one does: "126/2022 Pasal 9 ayat (1)"
    std::vector<Complaint> complaints;
};

inline Refusal refuse(Why why, std::string code, Message message, std::string article = {})
{
    return Refusal{why, std::move(code), std::move(message), std::move(article), {}};
}

struct Nothing {};

template <class T = Nothing>
class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Refusal refusal) : m_held(std::in_place_index<1>, std::move(refusal)) {}

    explicit operator bool() const { return m_held.index() == 0; }
    bool refused() const { return m_held.index() == 1; }

    T& value() &
    {
        INVARIANT(m_held.index() == 0, "only an accepted result has a value");
        return std::get<0>(m_held);
    }
    const T& value() const&
    {
        INVARIANT(m_held.index() == 0, "only an accepted result has a value");
        return std::get<0>(m_held);
    }
    T value() &&
    {
        INVARIANT(m_held.index() == 0, "only an accepted result has a value");
        return std::move(std::get<0>(m_held));
    }
    const Refusal& refusal() const&
    {
        INVARIANT(m_held.index() == 1, "only a refused result has a refusal");
        return std::get<1>(m_held);
    }
    Refusal refusal() &&
    {
        INVARIANT(m_held.index() == 1, "only a refused result has a refusal");
        return std::move(std::get<1>(m_held));
    }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }

private:
    std::variant<T, Refusal> m_held;
};

} // namespace pendopo

// The value of a Result, or return its refusal from this function.
#define TRY(expression)                                                                                                        \
    __extension__({                                                                                                            \
        auto try_result = (expression);                                                                                        \
        if (try_result.refused())                                                                                              \
            return std::move(try_result).refusal();                                                                            \
        std::move(try_result).value();                                                                                         \
    })
