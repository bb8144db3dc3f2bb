#include "governance/parts_of_basis.hpp"

#include <algorithm>
#include <cctype>

namespace pendopo::governance {

std::vector<std::string> parts_of_basis(const std::string& basis)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= basis.size();) {
        const auto end = std::min(basis.find(';', at), basis.size());
        while (at < end && std::isspace(static_cast<unsigned char>(basis[at])))
            ++at;
        if (at < end)
            parts.push_back(basis.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

bool is_shared(const catalogue::Spot& spot)
{
    return spot.file.starts_with("common/");
}

} // namespace pendopo::governance
