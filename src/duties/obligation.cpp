#include "duties/obligation.hpp"

#include "base/invariant.hpp"

#include <array>

namespace pendopo::duties {

// In the order of the enumeration.
constexpr std::array<std::string_view, 5> state_words{"open", "submitted", "fulfilled", "waived", "cancelled"};

std::string_view word(State state)
{
    return state_words[static_cast<std::size_t>(state)];
}

std::optional<State> state_of(std::string_view word)
{
    for (std::size_t i = 0; i < state_words.size(); ++i)
        if (state_words[i] == word)
            return static_cast<State>(i);
    return std::nullopt;
}

Obligation obligation_of(const db::Row& row)
{
    const auto owner = owner_of(row.text("owner_kind"), row.text("owner"));
    const auto state = state_of(row.text("state"));
    INVARIANT(owner && state, "the program wrote this row");
    Obligation read;
    read.id = row.integer("id");
    read.duty = row.text("duty");
    read.duty_version = static_cast<int>(row.integer("duty_version"));
    read.owner = *owner;
    read.occasion = row.text("occasion");
    read.term = {row.date("first_on"), row.date("last_on"), row.date("due_on")};
    read.due_at = row.instant("due_at");
    read.state = *state;
    read.next_on = row.optional_date("next_on");
    read.cause = {row.text("cause_register"), row.optional_integer("cause_entry").value_or(0), row.optional_date("cause_date")};
    read.made_at = row.instant("made_at");
    read.version = static_cast<int>(row.integer("version"));
    read.chain = row.text("chain");
    read.effective_on = row.optional_date("effective_on");
    read.settled_at = row.optional_instant("settled_at");
    read.settled_by = row.optional_integer("settled_by").value_or(0);
    read.settled_name = row.text_or("settled_name", "");
    read.reason = row.text("reason");
    return read;
}

} // namespace pendopo::duties
