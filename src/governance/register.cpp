#include "governance/register.hpp"

namespace pendopo::governance {

template <class T>
static const T* keyed(const std::vector<T>& all, std::string_view key)
{
    for (const auto& one : all)
        if (one.key == key)
            return &one;
    return nullptr;
}

std::vector<const catalogue::Field*> Register::fields() const
{
    std::vector<const catalogue::Field*> all;
    for (const auto& page : pages)
        for (const auto& field : page.fields)
            all.push_back(&field);
    return all;
}

const catalogue::Field* Register::field(std::string_view wanted) const
{
    for (const auto& page : pages)
        if (const auto* found = keyed(page.fields, wanted))
            return found;
    return nullptr;
}

const catalogue::Letter* Register::document(std::string_view wanted) const
{
    return keyed(documents, wanted);
}

const State* Register::state(std::string_view wanted) const
{
    return keyed(states, wanted);
}

const Step* Register::step(std::string_view wanted) const
{
    return keyed(steps, wanted);
}

} // namespace pendopo::governance
