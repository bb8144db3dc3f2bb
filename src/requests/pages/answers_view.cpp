#include "requests/pages/answers_view.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/shown_fields.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

namespace {

struct Row {
    std::string key, label, value, change_address;
    const Complaint* complaint = nullptr;
};

void fill_row(const ui::Visit& visit, templates::Fill& group, const Row& row)
{
    auto& line = group.add("ROW").set("ANCHOR", ui::anchor(row.key)).set("LABEL", row.label);
    for (std::size_t from = 0; from <= row.value.size();) {
        const auto to = std::min(row.value.find('\n', from), row.value.size());
        line.add("VALUE_LINE").set("TEXT", row.value.substr(from, to - from));
        from = to + 1;
    }
    if (!row.change_address.empty())
        line.add("CHANGE").set("ADDRESS", row.change_address).set("LABEL", row.label);
    if (row.complaint)
        ui::icon(line.add("WRONG").set("TEXT", visit.say(row.complaint->message)), "ICON", "warning");
}

const Complaint* complaint_about(const std::vector<Complaint>& complaints, const std::string& key)
{
    for (const auto& complaint : complaints)
        if (complaint.field == key)
            return &complaint;
    return nullptr;
}

std::string words_of(const ui::Visit& visit, const catalogue::Field& field, const Value& answer, catalogue::Showing showing)
{
    const auto words = catalogue::show_answer(field, answer, visit.language, visit.city(), showing);
    return words.empty() ? visit.say(say("tidak diisi")) : words;
}

void fill_letters(const ui::Visit& visit, templates::Fill& content, const DraftVisit& visited,
    const std::vector<Complaint>& complaints)
{
    const auto letters = shown_letters(visited.service, visited.draft.answers);
    if (letters.empty())
        return;
    auto& group = content.add("GROUP").set("HEADING", visit.say(say("Surat yang diunggah")));
    for (const auto& letter : letters) {
        std::string names;
        for (const auto& file : visited.draft.files)
            if (file.letter == letter.key)
                names += (names.empty() ? "" : "\n") + file.file.name + ", "
                    + text::file_size(visit.language, static_cast<std::uint64_t>(file.file.size));
        const auto key = "letter." + letter.key;
        fill_row(visit, group,
            {key, visit.say(letter.label), names.empty() ? visit.say(say("tidak ada")) : names,
                visited.address + "/surat#" + ui::anchor(letter.key), complaint_about(complaints, key)});
    }
}

} // namespace

std::vector<Complaint> at_rows(std::vector<Complaint> complaints)
{
    std::vector<Complaint> at;
    for (auto& complaint : complaints) {
        if (!complaint.field.starts_with("letter."))
            complaint.field = complaint.field.substr(0, complaint.field.find('.'));
        at.push_back(std::move(complaint));
    }
    return at;
}

void fill_draft_answers(ui::Visit& visit, templates::Fill& content, const DraftVisit& visited,
    const std::vector<Complaint>& complaints)
{
    const auto answers = catalogue::tidy_answers(visited.service, visited.draft.answers);
    for (std::size_t i = 0; i < visited.service.pages.size(); ++i) {
        const auto& page = visited.service.pages[i];
        templates::Fill* group = nullptr;
        for (const auto& field : page.fields) {
            if (!catalogue::is_asked(field, answers))
                continue;
            if (!group)
                group = &content.add("GROUP").set("HEADING", visit.say(page.title));
            fill_row(visit, *group,
                {field.key, visit.say(field.label), words_of(visit, field, answers[field.key], catalogue::Showing::full),
                    visited.page_address(static_cast<int>(i) + 1) + "#" + ui::anchor(field.key),
                    complaint_about(complaints, field.key)});
        }
    }
    fill_letters(visit, content, visited, complaints);
}

void fill_request_answers(ui::Visit& visit, templates::Fill& content, const Request& request, const catalogue::Service& service,
    const std::vector<RequestFile>& letters, const std::string& letters_address)
{
    for (const auto& page : service.pages) {
        templates::Fill* group = nullptr;
        for (const auto& field : page.fields) {
            if (request.answers[field.key].is_null())
                continue;
            if (!group)
                group = &content.add("GROUP").set("HEADING", visit.say(page.title));
            fill_row(visit, *group,
                {field.key, visit.say(field.label),
                    words_of(visit, field, request.answers[field.key], catalogue::Showing::masked), {}});
        }
    }
    for (const auto& file : letters) {
        const auto* letter = service.letter(file.letter);
        auto& item = content.add("LETTER").set("LABEL", letter ? visit.say(letter->label) : file.letter).set("NAME", file.name);
        item.set("ADDRESS", letters_address + std::to_string(file.id));
        item.set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(file.size)));
        ui::icon(item, "ICON", "document");
    }
}

} // namespace pendopo::requests::pages
