#include "catalogue/city.hpp"

namespace pendopo::catalogue {

namespace {

template <class T>
const T* by_key(const std::vector<T>& all, std::string_view key)
{
    for (const auto& one : all)
        if (one.key == key)
            return &one;
    return nullptr;
}

} // namespace

const Unit* City::unit(std::string_view wanted) const
{
    return by_key(units, wanted);
}
const Agency* City::agency(std::string_view wanted) const
{
    return by_key(agencies, wanted);
}
const Resource* City::resource(std::string_view wanted) const
{
    return by_key(resources, wanted);
}
const Instruction* City::instruction(std::string_view wanted) const
{
    return by_key(instructions, wanted);
}
const Role* City::role(std::string_view wanted) const
{
    return by_key(roles, wanted);
}

const Place* City::place(std::string_view code) const
{
    for (const auto& place : places)
        if (place.code == code)
            return &place;
    return nullptr;
}

} // namespace pendopo::catalogue
