#include "access/grants.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pendopo::access {

// In the order of the enumeration.
constexpr std::array words{
    std::pair{Act::apply_internal, std::string_view("apply_internal")},
    std::pair{Act::see_unit_requests, std::string_view("see_unit_requests")},
    std::pair{Act::verify, std::string_view("verify")},
    std::pair{Act::work, std::string_view("work")},
    std::pair{Act::answer, std::string_view("answer")},
    std::pair{Act::message, std::string_view("message")},
    std::pair{Act::print, std::string_view("print")},
    std::pair{Act::see_recorded_requests, std::string_view("see_recorded_requests")},
    std::pair{Act::record, std::string_view("record")},
    std::pair{Act::see_all_requests, std::string_view("see_all_requests")},
    std::pair{Act::dispose, std::string_view("dispose")},
    std::pair{Act::delegate, std::string_view("delegate")},
    std::pair{Act::manage_people, std::string_view("manage_people")},
    std::pair{Act::manage_tokens, std::string_view("manage_tokens")},
    std::pair{Act::see_system, std::string_view("see_system")},
    std::pair{Act::see_registers, std::string_view("see_registers")},
    std::pair{Act::keep_entries, std::string_view("keep_entries")},
    std::pair{Act::decide_entries, std::string_view("decide_entries")},
    std::pair{Act::import_entries, std::string_view("import_entries")},
    std::pair{Act::see_duties, std::string_view("see_duties")},
    std::pair{Act::fulfil_duties, std::string_view("fulfil_duties")},
    std::pair{Act::check_duties, std::string_view("check_duties")},
    std::pair{Act::waive_duties, std::string_view("waive_duties")},
    std::pair{Act::see_measures, std::string_view("see_measures")},
    std::pair{Act::assess, std::string_view("assess")},
    std::pair{Act::make_reports, std::string_view("make_reports")},
    std::pair{Act::see_regulations, std::string_view("see_regulations")},
};

std::string_view word(Act act)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == act; });
    INVARIANT(found != words.end(), "every act has its word above");
    return found->second;
}

std::optional<Act> act_of(std::string_view word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace pendopo::access
