// Writing the answer: granted or refused, in words, with the outputs of the service.
#include "requests/answer_request.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/pages/changed_meanwhile.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_request.hpp"
#include "ui/form.hpp"
#include "uploads/pages/send_file.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

namespace {

void fill_complaints(const ui::Visit& visit, templates::Fill& content, const std::vector<Complaint>& complaints)
{
    for (const auto& complaint : complaints) {
        const auto section = complaint.field == "outcome" ? "NO_OUTCOME"
            : complaint.field == "answer"                 ? "NO_WORDS"
                                                          : "WRONG_FILE";
        content.add(section).set("TEXT", visit.say(complaint.message));
    }
}

http::Response answer_page(ui::Visit& visit, const OfficeRequest& opened, const std::vector<Complaint>& complaints)
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    ui::csrf(visit, content);
    const auto title = visit.say(say("Jawab permohonan"));
    const auto& request = opened.request;
    content.set("TITLE", title).set("NUMBER", request.number).set("ADDRESS", opened.address).set("VERSION", request.version);
    content.set("SUBJECT", request.subject.empty() ? visit.say(opened.service.short_name) : request.subject);
    content.set("APPLICANT", request.applicant_name.empty() ? visit.say(say("tanpa nama")) : request.applicant_name);
    const auto outcome = visit.request.field("hasil");
    content.show_if(outcome == "granted", "GRANTED")
        .show_if(outcome == "refused", "REFUSED")
        .set("WORDS", visit.request.field("jawaban"));
    content.set("FILE_HINT",
        visit.say(say("PDF, JPEG, PNG, atau MP4; paling banyak {0}, masing-masing {1} MB.",
            text::amount(most_outputs, text::Counted::files), std::to_string(output_megabytes))));
    content.show_if(!visit.request.files.empty(), "CHOOSE_AGAIN");
    fill_complaints(visit, content, complaints);
    ui::Page page{.title = (complaints.empty() ? "" : visit.say(say("Salah:")) + " ") + title + " " + request.number,
        .current = "/antrean"};
    page.back_address = opened.address;
    page.back_label = request.number;
    page.look = ui::Page::Look::office;
    page.narrow = true;
    page.status = complaints.empty() ? 200 : 422;
    return ui::page(visit, page, "requests/pages/answer_form", content);
}

Result<std::vector<uploads::StoredFile>> keep_outputs(const ui::Visit& visit, files::Store& store)
{
    std::vector<uploads::StoredFile> kept;
    for (const auto& file : visit.request.files) {
        if (file.name.empty() && file.size == 0)
            continue; // nothing was chosen
        if (kept.size() == static_cast<std::size_t>(most_outputs)) {
            auto refusal = refuse(Why::invalid, "answer.too_many_files", say("Jawaban belum lengkap."));
            refusal.complaints.push_back(
                {"berkas", say("Pilih paling banyak {0}", text::amount(most_outputs, text::Counted::files)), "files.maximum"});
            return refusal;
        }
        kept.push_back(TRY(uploads::keep_upload(store, uploads::pages::upload_of(file),
            {file.name, output_types(), output_megabytes, "berkas"})));
    }
    return kept;
}

Result<Request> answer_as_typed(const ui::Visit& visit, const OfficeRequest& opened)
{
    const auto typed = visit.request.field("hasil");
    if (typed != word(Outcome::granted) && typed != word(Outcome::refused)) {
        auto refusal = refuse(Why::invalid, "answer.outcome", say("Jawaban belum lengkap."));
        refusal.complaints.push_back({"outcome", say("Pilih dikabulkan atau ditolak"), "outcome.required"});
        return refusal;
    }
    Answer answer{typed == word(Outcome::granted) ? Outcome::granted : Outcome::refused,
        text::tidy(visit.request.field("jawaban")), {}};
    answer.outputs = TRY(keep_outputs(visit, opened.place.files));
    return answer_request(opened.place, office_act(visit, opened.request.number), answer);
}

} // namespace

Reply show_answer_form(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    if (!opened.mine.contains(Step::answer))
        return http::redirect(opened.address);
    return answer_page(visit, opened, {});
}

Reply answer_one(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    const auto answered = answer_as_typed(visit, opened);
    if (!answered.refused()) {
        auto response = http::redirect("/permohonan/" + answered->number);
        ui::notify_next(response, visit, say("Jawaban untuk {0} terkirim. Pemohon diberi tahu.", answered->number));
        return response;
    }
    const auto& refusal = answered.refusal();
    if (refusal.why == Why::conflict) {
        const auto changed = TRY(open_office_request(visit));
        return changed_meanwhile_page(visit, changed, refusal, office_act(visit, opened.request.number).seen_version);
    }
    if (refusal.complaints.empty())
        return refusal;
    return answer_page(visit, opened, refusal.complaints);
}

} // namespace pendopo::requests::pages
