#include "cities/fill_placeholders.hpp"

#include "base/invariant.hpp"

namespace pendopo::cities {

std::string escape_for_yaml(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string fill_placeholders(const std::string& text, const Placeholders& values)
{
    constexpr std::string_view begins = "{city.";
    std::string filled;
    std::size_t reached = 0;
    for (auto at = text.find(begins); at != std::string::npos; at = text.find(begins, reached)) {
        const auto end = text.find('}', at);
        const auto name = text.substr(at + 1, end == std::string::npos ? end : end - at - 1);
        const auto value = values.find(name);
        if (end == std::string::npos || value == values.end())
            throw Bug("the skeleton of a new city has the placeholder {" + name + "}, which nobody fills in");
        filled += text.substr(reached, at - reached) + value->second;
        reached = end + 1;
    }
    return filled + text.substr(reached);
}

} // namespace pendopo::cities
