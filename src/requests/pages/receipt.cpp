// The receipt of a request: its number, its secret code, the day of the answer (126/2022 Pasal 8 ayat (2) huruf f).
#include "requests/papers/receipt.hpp"
#include "platform/text/translate.hpp"
#include "requests/applicant_news.hpp"
#include "requests/due_date.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/step_words.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/tracking_code.hpp"
#include "ui/components.hpp"
#include "ui/components/qr/qr.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::pages {

namespace {

struct Sent {
    DraftVisit visited;
    Request request;
};

Result<Sent> open_sent(ui::Visit& visit)
{
    auto visited = TRY(open_draft(visit));
    if (!visited.draft.done_at)
        return refuse(Why::not_found, "draft.not_sent", say("Isian ini belum Anda kirim, jadi belum ada tanda terimanya."));
    auto request = request_of_draft(visited.place, visited.draft);
    return Sent{std::move(visited), std::move(request)};
}

// As promised on the day it was sent, whatever happened since.
std::optional<Date> promised_on(const Sent& sent)
{
    return count_due_date(sent.visited.place.city(), sent.visited.service, sent.request.submitted_on, {}).date;
}

std::vector<ui::LineStep> what_follows(const ui::Visit& visit, const Sent& sent, const std::string& by)
{
    const auto& service = sent.visited.service;
    const auto minute = sent.request.submitted_at.minute_of_day(visit.city().zone.offset);
    std::vector<ui::LineStep> steps{{ui::LineStep::Kind::done, visit.say(say("Anda mengirim permohonan")),
        text::long_date(visit.language, sent.request.submitted_on) + ", "
            + text::clock(visit.language, minute, visit.city().zone.abbreviation),
        {}}};
    for (const auto step : service.steps)
        if (step != Step::answer)
            steps.push_back({ui::LineStep::Kind::next, visit.say(step_ahead(visit.city(), service.owner_unit, step)), {}, {}});
    const auto where = sent.request.applicant_email.empty() ? say("paling lambat {0}, di halaman lacak", by)
                                                            : say("paling lambat {0}, lewat email dan halaman lacak", by);
    steps.push_back({ui::LineStep::Kind::next, visit.say(say("Anda menerima jawaban")), visit.say(where), {}});
    return steps;
}

} // namespace

Reply show_receipt(ui::Visit& visit)
{
    const auto sent = TRY(open_sent(visit));
    const auto& [visited, request] = sent;
    const auto& zone = visit.city().zone;
    const auto due = promised_on(sent);
    const auto by = due ? text::long_date(visit.language, *due) : std::string();
    templates::Fill content;
    content.set("WHEN", text::long_moment(visit.language, request.submitted_at, zone.offset, zone.abbreviation));
    content.set("DUE", by).set("NUMBER", request.number);
    content.set("SECRET", tracking_code(visited.place.key, request.number, request.salt).reveal());
    ui::fill_qr(content, "QR", tracking_link(visited.place, request),
        visit.say(say("Kode QR ke halaman lacak permohonan ini")));
    content.set("SUBJECT", visit.say(visited.service.short_name) + (request.subject.empty() ? "" : " · " + request.subject));
    content.set("PDF", "/tanda-terima/" + visited.draft.id + "/pdf").set("TRACK", "/lacak/" + request.number);
    if (!request.applicant_email.empty())
        content.add("MAILED").set("EMAIL", request.applicant_email.reveal());
    ui::fill_line(content, "LINE", what_follows(visit, sent, by));
    auto response = ui::page(visit, {.title = visit.say(say("Tanda terima"))}, "requests/pages/receipt", content);
    if (!is_tracked(visit, request.number))
        track(response, visit, request.number);
    response.with("Referrer-Policy", "no-referrer");
    return response;
}

Reply download_receipt(ui::Visit& visit)
{
    const auto sent = TRY(open_sent(visit));
    const auto& [visited, request] = sent;
    return uploads::pages::send_pdf(receipt_pdf(visited.place, request, visited.service, visit.language),
        visit.say(say("Tanda terima {0}.pdf", request.number)));
}

} // namespace pendopo::requests::pages
