// Writes past requests into every table that a request reaches.
#pragma once
#include "preload/past_request.hpp"
#include "preload/table_writer.hpp"

namespace pendopo::bench {

// The first free id of each table that counts its own.
struct FirstIds {
    std::int64_t event = 1, outbox = 1, file = 1, disposition = 1;
};

// How many events one seal holds; the seals themselves are made afterwards (seal_past.hpp).
constexpr std::int64_t events_of_seal = 20'000;

void fill_tables(TableWriter& tables, const Past& past, const FirstIds& first);

} // namespace pendopo::bench
