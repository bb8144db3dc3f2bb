// Saving while somebody types, without leaving the page.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/form_answers.hpp"
#include "requests/pages/shown_fields.hpp"

namespace pendopo::requests::pages {

Reply autosave_draft(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    const auto page = visit.request.query_field("halaman");
    for (const auto& step : steps_of(visited))
        if (step.kind == DraftStep::Kind::page && std::to_string(step.page) == page) {
            const auto fields = shown_fields(visited.service, static_cast<std::size_t>(step.page) - 1, visited.draft.answers);
            return autosaved(visit,
                save_typed(visited.place, visited.draft, fields, read_sent(visit, fields), seen_version(visit), visit.now));
        }
    return refuse(Why::not_found, "page.unknown", say("Halaman isian itu tidak ada."));
}

} // namespace pendopo::requests::pages
