// Going on where a draft was left.
#include "catalogue/answers.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

static bool is_finished(const DraftVisit& visited, const DraftStep& step, Instant now)
{
    const auto submission = submission_of(visited, Language::indonesian);
    if (step.kind == DraftStep::Kind::page) {
        const auto& fields = visited.service.pages[static_cast<std::size_t>(step.page) - 1].fields;
        return catalogue::check_fields(fields, submission.answers, surroundings(visited.place, now)).empty();
    }
    return std::all_of(visited.service.letters.begin(), visited.service.letters.end(), [&](const catalogue::Letter& letter) {
        return !letter.required || !catalogue::is_asked(letter, submission.answers)
            || std::any_of(submission.letters.begin(), submission.letters.end(),
                [&](const Letter& one) { return one.key == letter.key; });
    });
}

Reply resume_draft(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    for (const auto& step : steps_of(visited))
        if (step.kind == DraftStep::Kind::check || !is_finished(visited, step, visit.now))
            return http::redirect(step.address);
    throw Bug("the last step is the check");
}

} // namespace pendopo::requests::pages
