// The table of named checks. A new check is one file beside this one, one declaration and one line.
#include "base/invariant.hpp"
#include "catalogue/checks/check_kind.hpp"

#include <array>

namespace pendopo::catalogue {

const CheckKind& length_check();
const CheckKind& range_check();
const CheckKind& count_check();
const CheckKind& pattern_check();
const CheckKind& not_after_today_check();
const CheckKind& not_before_today_check();
const CheckKind& age_check();
const CheckKind& after_check();
const CheckKind& within_check();
const CheckKind& lasts_check();
const CheckKind& lead_check();
const CheckKind& working_day_check();
const CheckKind& quarter_hour_check();
const CheckKind& capacity_check();
const CheckKind& free_check();
const CheckKind& required_when_check();
const CheckKind& one_of_check();
const CheckKind& must_be_true_check();
const CheckKind& subdomain_check();
const CheckKind& no_overlap_check();
const CheckKind& inside_check();
const CheckKind& official_domain_check();
const CheckKind& one_per_owner_check();
const CheckKind& at_least_check();
const CheckKind& at_most_check();
const CheckKind& no_twin_check();

namespace {

const auto& all_checks()
{
    static const std::array checks{
        &length_check(),
        &range_check(),
        &count_check(),
        &pattern_check(),
        &not_after_today_check(),
        &not_before_today_check(),
        &age_check(),
        &after_check(),
        &within_check(),
        &lasts_check(),
        &lead_check(),
        &working_day_check(),
        &quarter_hour_check(),
        &capacity_check(),
        &free_check(),
        &required_when_check(),
        &one_of_check(),
        &must_be_true_check(),
        &subdomain_check(),
        &no_overlap_check(),
        &inside_check(),
        &official_domain_check(),
        &one_per_owner_check(),
        &at_least_check(),
        &at_most_check(),
        &no_twin_check(),
    };
    return checks;
}

} // namespace

const CheckKind* check_kind(std::string_view name)
{
    for (const CheckKind* kind : all_checks())
        if (kind->name() == name)
            return kind;
    return nullptr;
}

const CheckKind& kind_of(const Check& check)
{
    const CheckKind* kind = check_kind(check.name);
    INVARIANT(kind, "the catalogue refuses unknown checks");
    return *kind;
}

std::vector<std::string_view> check_names()
{
    std::vector<std::string_view> names;
    for (const CheckKind* kind : all_checks())
        names.push_back(kind->name());
    return names;
}

} // namespace pendopo::catalogue
