// What was measured: how long each thing took, how often something went wrong.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::bench {

using Clock = std::chrono::steady_clock;

// The times of one step of one worker, in microseconds.
using Times = std::vector<std::uint32_t>;

struct Figures {
    explicit Figures(std::size_t steps) : times(steps) {}
    Times whole;              // of what was done from its first step to its last
    std::vector<Times> times; // by step
    std::uint64_t errors = 0;
    std::string first_error;
    void add(const Figures& other);
    void forget(); // at the end of warming up; errors stay
};

// Milliseconds below which that share of the times lies (0.99: p99); 0 when there are none. Reorders them.
double percentile(Times& times, double share);

std::uint32_t microseconds_since(Clock::time_point start);

} // namespace pendopo::bench
