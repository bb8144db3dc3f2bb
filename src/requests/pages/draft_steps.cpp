// The steps of a draft's form, in order, and where one stands among them.
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/shown_fields.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

std::vector<DraftStep> steps_of(const DraftVisit& visited)
{
    std::vector<DraftStep> steps;
    const auto& answers = visited.draft.answers;
    const auto& pages = visited.service.pages;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (!shown_fields(visited.service, i, answers).empty()) {
            const int number = static_cast<int>(i) + 1;
            steps.push_back({DraftStep::Kind::page, number, visited.page_address(number)});
        }
    if (!shown_letters(visited.service, answers).empty())
        steps.push_back({DraftStep::Kind::letters, 0, visited.address + "/surat"});
    steps.push_back({DraftStep::Kind::check, 0, visited.address + "/periksa"});
    return steps;
}

static std::size_t position(const std::vector<DraftStep>& steps, std::string_view address)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const DraftStep& step) { return step.address == address; });
    return static_cast<std::size_t>(found - steps.begin());
}

std::string say_step(const ui::Visit& visit, const DraftVisit& visited, std::string_view step_address)
{
    const auto steps = steps_of(visited);
    return visit.say(say("{0}, langkah {1} dari {2}", visited.service.short_name,
        std::to_string(position(steps, step_address) + 1), std::to_string(steps.size())));
}

std::string address_before(const DraftVisit& visited, std::string_view step_address)
{
    const auto steps = steps_of(visited);
    const auto at = position(steps, step_address);
    return at == 0 ? std::string() : steps[at - 1].address;
}

std::string address_after(const DraftVisit& visited, std::string_view step_address)
{
    const auto steps = steps_of(visited);
    const auto at = position(steps, step_address);
    return at + 1 < steps.size() ? steps[at + 1].address : std::string();
}

} // namespace pendopo::requests::pages
