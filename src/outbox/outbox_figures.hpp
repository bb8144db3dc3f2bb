// How the promises stand, for who looks after the program: never an address, never what a letter says.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pendopo::outbox {

struct OutboxFigures {
    std::int64_t waiting = 0, failed = 0;
    std::optional<Instant> oldest_waiting, oldest_failed; // when they were promised
    std::string last_trouble;                             // in the mail server's own words, addresses left out; empty: none
};

OutboxFigures outbox_figures(db::Reader& reader);

// Every word that holds an @ becomes "…@…".
std::string without_addresses(std::string_view text);

} // namespace pendopo::outbox
