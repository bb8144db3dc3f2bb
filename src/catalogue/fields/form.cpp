#include "catalogue/fields/form.hpp"

#include <charconv>

namespace pendopo::catalogue {

Form::Form(const FlatFields& fields)
{
    for (const auto& [name, value] : fields)
        m_values[name].push_back(value);
}

std::string_view Form::first(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string_view{} : found->second.front();
}

std::vector<std::string_view> Form::all(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string_view>{} : found->second;
}

std::set<int> Form::entries(std::string_view name) const
{
    const auto prefix = std::string(name) + ".";
    std::set<int> numbers;
    for (auto entry = m_values.lower_bound(prefix); entry != m_values.end() && entry->first.starts_with(prefix); ++entry) {
        const auto rest = entry->first.substr(prefix.size());
        int number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (error == std::errc{} && number >= 0 && end != rest.data() + rest.size() && *end == '.')
            numbers.insert(number);
    }
    return numbers;
}

} // namespace pendopo::catalogue
