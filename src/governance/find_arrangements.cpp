#include "governance/arrangements.hpp"

namespace pendopo::governance {

// The last of that key: duties stand in order of their versions.
template <class T>
static const T* last_keyed(const std::deque<T>& all, std::string_view key)
{
    const T* found = nullptr;
    for (const auto& one : all)
        if (one.key == key)
            found = &one;
    return found;
}

const Register* Arrangements::entry_register(std::string_view key) const
{
    return last_keyed(m_registers, key);
}

const Duty* Arrangements::duty(std::string_view key) const
{
    return last_keyed(m_duties, key);
}

const Regulation* Arrangements::regulation(std::string_view key) const
{
    return last_keyed(m_regulations, key);
}

const Instrument* Arrangements::instrument(std::string_view key) const
{
    return last_keyed(m_instruments, key);
}

const Instrument* Arrangements::instrument_of(int year) const
{
    const auto after = m_measures.upper_bound(year);
    return after == m_measures.begin() ? nullptr : instrument(std::prev(after)->second);
}

const Report* Arrangements::report(std::string_view key) const
{
    return last_keyed(m_reports, key);
}

} // namespace pendopo::governance
