// The answers of a request as its officer reads them; where it is theirs to check, each can be marked for correction.
#include "catalogue/answers.hpp"
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/pages/part_to_correct.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

catalogue::Showing showing_of(const std::set<Step>& mine, std::string_view field_type)
{
    const bool works = mine.contains(Step::verify) || mine.contains(Step::work) || mine.contains(Step::answer);
    const bool hidden = field_type == "nik" || (field_type == "nip" && !works);
    return mine.empty() || hidden ? catalogue::Showing::masked : catalogue::Showing::full;
}

namespace {

void fill_answer(ui::Visit& visit, templates::Fill& group, const OfficeRequest& opened, const catalogue::Field& field,
    const std::vector<Complaint>& complaints)
{
    const auto showing = showing_of(opened.mine, field.type);
    const auto shown
        = [&](const Value& answer) { return catalogue::show_answer(field, answer, visit.language, visit.city(), showing); };
    const auto words = shown(opened.request.answers[field.key]);
    auto& row = group.add("ANSWER").set("LABEL", visit.say(field.label));
    fill_lines(row, "LINE", words.empty() ? visit.say(say("tidak diisi")) : words);
    const auto change
        = std::find_if(opened.changes.begin(), opened.changes.end(), [&](const Change& one) { return one.key == field.key; });
    if (change != opened.changes.end()) {
        const auto before = shown(change->before);
        row.add("CHANGED").set("BEFORE", before.empty() ? visit.say(say("tidak diisi")) : before);
    }
    if (opened.mine.contains(Step::verify))
        fill_mark(visit, row, {Correction::Kind::field, field.key, visit.say(field.label)}, complaints);
}

bool is_shown(const OfficeRequest& opened, const catalogue::Field& field)
{
    return !opened.request.answers[field.key].is_null()
        || (opened.mine.contains(Step::verify) && catalogue::is_asked(field, opened.request.answers));
}

} // namespace

void fill_office_answers(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints)
{
    auto& part = content.include("ANSWERS", "requests/pages/office_answers");
    part.show_if(opened.mine.contains(Step::verify), "MARKING_INTRO");
    for (const auto& page : opened.service.pages) {
        templates::Fill* group = nullptr;
        for (const auto& field : page.fields) {
            if (!is_shown(opened, field))
                continue;
            if (!group)
                group = &part.add("GROUP").set("HEADING", visit.say(page.title));
            fill_answer(visit, *group, opened, field, complaints);
        }
    }
}

} // namespace pendopo::requests::pages
