// The page of one request for its applicant: the news, what comes next, everything that was said and sent.
#include "requests/pages/answers_view.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/in_both.hpp"
#include "requests/pages/next_words.hpp"
#include "requests/pages/open_tracked.hpp"
#include "requests/pages/step_words.hpp"
#include "requests/pages/timeline.hpp"
#include "requests/pages/track_page.hpp"
#include "requests/pages/tracked.hpp"
#include "ui/form.hpp"

#include <set>

namespace pendopo::requests::pages {

namespace {

void fill_next(const ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey)
{
    const auto& request = tracked.request;
    auto& next = content.add("NEXT").set("TEXT", visit.say(what_comes_next(visit, tracked)));
    next.set("ABOUT", visit.say(is_open(request.state) ? say("Yang terjadi berikutnya") : say("Jawaban")));
    if (is_open(request.state) && request.due_on)
        next.add("DUE").set("DATE", text::long_date(visit.language, *request.due_on));
    if (tracked.acts.correct) {
        auto& fix = next.add("CORRECT").set("ADDRESS", tracked.address + "/perbaiki");
        for (const auto& one : journey.corrections) {
            const auto* field = one.kind == Correction::Kind::field ? tracked.service.field(one.key) : nullptr;
            const auto* letter = tracked.service.letter(one.key);
            const auto label = field ? visit.say(field->label) : letter ? visit.say(letter->label) : one.key;
            fix.add("FLAGGED").set("LABEL", label).set("NOTE", one.note);
        }
    }
}

void fill_outputs(const ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey)
{
    if (journey.outputs.empty())
        return;
    auto& outputs = content.add("OUTPUTS");
    for (const auto& file : journey.outputs) {
        auto& item
            = outputs.add("FILE").set("NAME", file.name).set("ADDRESS", tracked.address + "/berkas/" + std::to_string(file.id));
        item.set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(file.size)));
        ui::icon(item, "ICON", "download");
    }
}

void fill_messages(ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey,
    const MessageForm& form)
{
    const auto& zone = visit.city().zone;
    for (const auto& message : journey.messages) {
        const bool office = message.side == RequestMessage::Side::office;
        auto& item = content.add("MESSAGES").set("WHO", office ? visit.say(say("Petugas")) : visit.say(say("Anda")));
        item.set("WHEN", text::long_moment(visit.language, message.at, zone.offset, zone.abbreviation))
            .set("TEXT", message.content);
    }
    if (!tracked.acts.write)
        return;
    auto& write = content.add("WRITE").set("ACTION", tracked.address + "/pesan").set("TYPED", form.typed);
    ui::csrf(visit, write);
    for (const auto& complaint : form.complaints)
        ui::icon(write.add("WRONG").set("TEXT", visit.say(complaint.message)), "ICON", "warning");
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey)
{
    const auto& request = tracked.request;
    content.set("SERVICE", visit.say(tracked.service.name)).set("SUBJECT", request.subject);
    content.show_if(!request.subject.empty(), "HAS_SUBJECT");
    content.set("OWNER", visit.say(unit_name(visit.city(), request.unit)));
    // The unit that owns the service is named already.
    std::set<std::string> units{request.unit};
    for (const auto& disposition : journey.dispositions)
        if (units.insert(disposition.unit).second)
            content.add("WORKING").set("UNIT", visit.say(unit_name(visit.city(), disposition.unit)));
    const auto act = [&](bool may, const char* section, const char* path) {
        if (may)
            content.add(section).set("ADDRESS", tracked.address + path);
    };
    act(tracked.acts.withdraw, "WITHDRAW", "/batalkan");
    if (tracked.acts.reopen)
        content.add("REOPEN")
            .set("ADDRESS", tracked.address + "/buka-kembali")
            .set("UNTIL", text::long_date(visit.language, *request.reopen_until));
}

} // namespace

http::Response track_page(ui::Visit& visit, const TrackedRequest& tracked, const MessageForm& form)
{
    const auto journey = journey_of(tracked);
    const auto heading = visit.say(headline(visit.city(), tracked.request, tracked.service));
    templates::Fill content;
    ui::fill_errors(visit, content, form.complaints);
    content.set("NUMBER", tracked.request.number).set("HEADING", heading);
    fill_next(visit, content, tracked, journey);
    fill_outputs(visit, content, tracked, journey);
    ui::fill_line(content, "LINE", timeline(visit, tracked, journey));
    if (is_open(tracked.request.state))
        fill_counted_days(visit, content, tracked, journey);
    fill_messages(visit, content, tracked, journey, form);
    auto& answers = content.add("ANSWERS");
    fill_request_answers(visit, answers, tracked.request, tracked.service, journey.letters, tracked.address + "/berkas/");
    fill_facts(visit, content, tracked, journey);
    if (is_tracked(visit, tracked.request.number))
        ui::csrf(visit, content.add("FORGET").set("ACTION", tracked.address + "/lupakan"));
    return ui::page(visit, {.title = heading, .current = "/lacak", .status = form.status}, "requests/pages/track_request",
        content);
}

Reply track_request(ui::Visit& visit)
{
    const auto number = number_in_address(visit);
    if (const auto code = visit.request.query_field("kode"); !code.empty()) {
        const auto found = TRY(request_by_code(visit, number, std::string(code)));
        auto response = http::redirect("/lacak/" + found.number);
        track(response, visit, found.number);
        return response;
    }
    const auto tracked = open_tracked(visit);
    // Nobody learns here whether a number exists: without its code the page asks for it.
    if (tracked.refused() && !number.empty() && !visit.actor.person)
        return http::redirect("/lacak?nomor=" + number);
    if (tracked.refused())
        return tracked.refusal();
    return track_page(visit, *tracked, {});
}

Reply write_message(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    const std::string typed(visit.request.field("message"));
    const auto number = tracked.request.number;
    const auto sent = send_as_applicant(tracked.place, applicant_of(visit, number), number, typed, visit.now);
    if (sent.refused() && sent.refusal().complaints.empty())
        return sent.refusal();
    if (sent.refused())
        return track_page(visit, tracked, {typed, sent.refusal().complaints, 422});
    auto response = http::redirect(tracked.address + "#pesan");
    ui::notify_next(response, visit, say("Pesan Anda terkirim."));
    return response;
}

Reply forget_request(ui::Visit& visit)
{
    auto response = http::redirect("/lacak");
    stop_tracking(response, visit, number_in_address(visit));
    ui::notify_next(response, visit,
        say("Permohonan itu ditutup di peramban ini. Untuk membukanya lagi, pakai nomor dan kode rahasianya."));
    return response;
}

} // namespace pendopo::requests::pages
