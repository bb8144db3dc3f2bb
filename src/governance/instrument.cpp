#include "governance/instrument.hpp"

namespace pendopo::governance {

const Indicator* Instrument::indicator(int number) const
{
    for (const auto& one : indicators)
        if (one.number == number)
            return &one;
    return nullptr;
}

template <class T>
static const T* keyed(const std::vector<T>& all, std::string_view key)
{
    for (const auto& one : all)
        if (one.key == key)
            return &one;
    return nullptr;
}

const Aspect* Instrument::aspect(std::string_view wanted) const
{
    return keyed(aspects, wanted);
}

const Domain* Instrument::domain(std::string_view wanted) const
{
    return keyed(domains, wanted);
}

} // namespace pendopo::governance
