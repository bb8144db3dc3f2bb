#include "load/figures.hpp"

#include <algorithm>
#include <cmath>

namespace pendopo::bench {

void Figures::add(const Figures& other)
{
    whole.insert(whole.end(), other.whole.begin(), other.whole.end());
    for (std::size_t step = 0; step < times.size(); ++step)
        times[step].insert(times[step].end(), other.times[step].begin(), other.times[step].end());
    errors += other.errors;
    if (first_error.empty())
        first_error = other.first_error;
}

void Figures::forget()
{
    whole.clear();
    for (auto& step : times)
        step.clear();
}

double percentile(Times& times, double share)
{
    if (times.empty())
        return 0;
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(times.size())));
    const auto nth = times.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(times.begin(), nth, times.end());
    return *nth / 1000.0;
}

std::uint32_t microseconds_since(Clock::time_point start)
{
    return static_cast<std::uint32_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count());
}

} // namespace pendopo::bench
