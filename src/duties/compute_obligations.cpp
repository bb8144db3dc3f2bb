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

namespace {

struct Owing {
    const governance::Duty* duty = nullptr;
    const std::vector<Owner>* owners = nullptr;
    std::vector<Term> terms;
};

} // namespace

// Periods are counted once a duty, not once an owner: every owner of a duty has the same.
Computed compute_obligations(const catalogue::City& city, const std::deque<governance::Duty>& duties, Date from, Date until)
{
    Computed computed;
    std::vector<Owing> all;
    std::size_t count = 0;
    for (const auto& versions : by_key(duties))
        for (auto& [duty, terms] : terms_by_version(city.calendar, versions, from, until)) {
            const auto& owners = computed.owners.emplace_back(debtors(city, duty->who));
            count += owners.size() * terms.size();
            all.push_back({duty, &owners, std::move(terms)});
        }
    computed.owed.reserve(count);
    for (const auto& [duty, owners, terms] : all)
        for (const auto& owner : *owners)
            for (const auto& term : terms)
                computed.owed.push_back({duty, &owner, term});
    return computed;
}

} // namespace pendopo::duties
