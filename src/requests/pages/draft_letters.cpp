// The letters of a draft: uploaded, looked at, taken out again. One form for all of them, so that it works without script.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/letters_form.hpp"
#include "requests/pages/shown_fields.hpp"
#include "requests/submit_request.hpp"
#include "ui/form.hpp"

namespace pendopo::requests::pages {

namespace {

std::string letters_address(const DraftVisit& visited)
{
    return visited.address + "/surat";
}

http::Response render(ui::Visit& visit, const DraftVisit& visited, const std::vector<Complaint>& complaints, int status = 200)
{
    templates::Fill content;
    const auto wrong = at_letters(complaints);
    ui::fill_errors(visit, content, wrong);
    content.set("STEP", say_step(visit, visited, letters_address(visited))).set("ACTION", letters_address(visited));
    ui::csrf(visit, content);
    const auto letters = shown_letters(visited.service, visited.draft.answers);
    const auto fields = all_fields(visited.service);
    ui::fill_letters(visit, content,
        {.letters = letters,
            .fields = fields,
            .complaints = wrong,
            .files = files_by_letter(visited.draft, visited.address + "/berkas/")});
    const ui::Page whole{.title = visit.say(say("Unggah surat")),
        .back_label = visit.say(say("Kembali")),
        .back_address = address_before(visited, letters_address(visited)),
        .status = status};
    return ui::page(visit, whole, "requests/pages/draft_letters", content);
}

// What is lacking, of those letters that the form shows.
std::vector<Complaint> lacking(const DraftVisit& visited, Instant now)
{
    std::vector<Complaint> complaints;
    for (auto& complaint : check_submission(visited.place, submission_of(visited, Language::indonesian), now))
        if (is_letter(complaint))
            complaints.push_back(std::move(complaint));
    return complaints;
}

} // namespace

Reply show_draft_letters(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    return render(visit, visited, {});
}

Reply save_draft_letters(ui::Visit& visit)
{
    auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    if (visit.request.has_field("_hapus_surat")) {
        TRY(remove_draft_file(visited.place, visited.draft, std::string(visit.request.field("_hapus_surat"))));
        return http::redirect(letters_address(visited));
    }
    auto complaints = TRY(keep_uploads(visit, visited.place, visited.draft));
    const bool only_upload = visit.request.has_field("_unggah");
    if (complaints.empty() && !only_upload)
        complaints = lacking(visited, visit.now);
    if (!complaints.empty())
        return render(visit, visited, complaints, 422);
    return http::redirect(only_upload ? letters_address(visited) : address_after(visited, letters_address(visited)));
}

} // namespace pendopo::requests::pages
