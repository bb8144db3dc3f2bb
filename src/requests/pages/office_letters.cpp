// The letters of a request: opened, ticked one check after the other, or marked for correction
// (126/2022 Pasal 9 ayat (2)–(4)).
#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/pages/part_to_correct.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

namespace {

void fill_file(const ui::Visit& visit, templates::Fill& into, const OfficeRequest& opened, const RequestFile& file)
{
    auto& line
        = into.add("FILE").set("ADDRESS", opened.address + "/berkas/" + std::to_string(file.id)).set("FILE_NAME", file.name);
    line.set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(file.size)));
    line.set("MOMENT", office_moment(visit, file.uploaded_at)).show_if(file.replaced_at.has_value(), "REPLACED");
}

void fill_ticks(const ui::Visit& visit, templates::Fill& row, const catalogue::Letter& letter,
    const std::vector<Complaint>& complaints)
{
    const auto field = "letter." + letter.key;
    auto& ticks = row.add("TICKS").set("ID", ui::anchor(field)).set("NAME", visit.say(letter.label));
    for (const auto& complaint : complaints)
        if (complaint.field == field)
            ticks.add("UNTICKED").set("TEXT", visit.say(complaint.message));
    const auto ticked = visit.request.all_fields("centang");
    for (std::size_t i = 0; i < letter.checks.size(); ++i) {
        const auto value = letter.key + "." + std::to_string(i);
        auto& tick = ticks.add("TICK").set("TICK_ID", ui::anchor(field + "." + std::to_string(i))).set("VALUE", value);
        tick.set("TEXT", visit.say(letter.checks[i]));
        tick.show_if(std::find(ticked.begin(), ticked.end(), value) != ticked.end(), "TICKED");
    }
}

// False when there is nothing to say: not asked for, and none there.
bool is_shown(const OfficeRequest& opened, const catalogue::Letter& letter)
{
    return catalogue::is_asked(letter, opened.request.answers)
        || std::any_of(opened.files.begin(), opened.files.end(),
            [&](const RequestFile& file) { return file.letter == letter.key; });
}

void fill_letter(ui::Visit& visit, templates::Fill& part, const OfficeRequest& opened, const catalogue::Letter& letter,
    const std::vector<Complaint>& complaints)
{
    auto& row = part.add("LETTER").set("NAME", visit.say(letter.label));
    if (!letter.signed_by.empty())
        row.add("SIGNER").set("WHO", visit.say(letter.signed_by));
    bool uploaded = false;
    for (const auto& file : opened.files)
        if (file.letter == letter.key) {
            fill_file(visit, row, opened, file);
            uploaded = uploaded || !file.replaced_at;
        }
    row.show_if(!uploaded, "NO_FILE");
    if (!opened.mine.contains(Step::verify))
        return;
    if (uploaded && !letter.checks.empty())
        fill_ticks(visit, row, letter, complaints);
    fill_mark(visit, row, {Correction::Kind::letter, letter.key, visit.say(letter.label)}, complaints);
}

} // namespace

void fill_office_letters(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints)
{
    auto& part = content.include("LETTERS", "requests/pages/office_letters");
    templates::Fill* list = nullptr;
    for (const auto& letter : opened.service.letters) {
        if (!is_shown(opened, letter))
            continue;
        if (!list)
            list = &part.add("LETTERS_PART");
        fill_letter(visit, *list, opened, letter, complaints);
    }
    part.show_if(!list, "NO_LETTERS");
    templates::Fill* outputs = nullptr;
    for (const auto& file : opened.files)
        if (file.purpose == "output") {
            if (!outputs)
                outputs = &part.add("OUTPUTS");
            fill_file(visit, *outputs, opened, file);
        }
}

} // namespace pendopo::requests::pages
