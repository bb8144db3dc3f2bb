#include "requests/pages/correction_visit.hpp"

#include "requests/pages/shown_fields.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/start_draft.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

static bool asked_for(const std::vector<Correction>& corrections, Correction::Kind kind, const std::string& key)
{
    return std::any_of(corrections.begin(), corrections.end(),
        [&](const Correction& one) { return one.kind == kind && one.key == key; });
}

static void choose_asked(CorrectionVisit& visited, const std::vector<Correction>& corrections)
{
    std::vector<catalogue::Field> fields;
    for (const auto& field : all_fields(visited.tracked.service)) {
        const bool opened = field.when && asked_for(corrections, Correction::Kind::field, field.when->field);
        if (opened || asked_for(corrections, Correction::Kind::field, field.key))
            fields.push_back(field);
    }
    visited.fields = shown_together(fields, visited.draft.answers);
    for (auto letter : visited.tracked.service.letters)
        if (asked_for(corrections, Correction::Kind::letter, letter.key)) {
            letter.when.reset();
            visited.letters.push_back(std::move(letter));
        }
    for (const auto& one : corrections)
        visited.notes.emplace_back(one.key, one.note);
}

Result<CorrectionVisit> open_correction(const ui::Visit& visit)
{
    auto tracked = TRY(open_tracked(visit));
    const auto number = tracked.request.number;
    auto draft = TRY(start_correction(tracked.place, applicant_of(visit, number), number, visit.now));
    std::vector<Correction> corrections;
    tracked.place.database.read(
        [&](db::Reader& reader) { corrections = corrections_of(reader, tracked.request.id, tracked.request.round); });
    CorrectionVisit visited{std::move(tracked), std::move(draft), {}, {}, {}};
    choose_asked(visited, corrections);
    return visited;
}

} // namespace pendopo::requests::pages
