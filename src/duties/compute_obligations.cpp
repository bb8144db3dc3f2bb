#include "duties/compute_obligations.hpp"

#include <algorithm>
#include <map>

namespace pendopo::duties {

std::vector<std::vector<const governance::Duty*>> by_key(const std::deque<governance::Duty>& duties)
{
    std::map<std::string_view, std::vector<const governance::Duty*>> grouped;
    for (const auto& duty : duties)
        grouped[duty.key].push_back(&duty);
    std::vector<std::vector<const governance::Duty*>> all;
    for (auto& [key, versions] : grouped) {
        std::sort(versions.begin(), versions.end(), [](const auto* a, const auto* b) { return a->version < b->version; });
        all.push_back(std::move(versions));
    }
    return all;
}

// Periods are counted once a duty, not once an owner: every owner of a duty has the same.
Computed compute_obligations(const catalogue::City& city, const std::deque<governance::Duty>& duties, Date from, Date until)
{
    Computed computed;
    for (const auto& versions : by_key(duties))
        for (const auto& [duty, terms] : terms_by_version(city.calendar, versions, from, until)) {
            if (terms.empty())
                continue;
            const auto& owners = computed.owners.emplace_back(debtors(city, duty->who));
            computed.owed.reserve(computed.owed.size() + owners.size() * terms.size());
            for (const auto& owner : owners)
                for (const auto& term : terms)
                    computed.owed.push_back({duty, &owner, term});
        }
    return computed;
}

} // namespace pendopo::duties
