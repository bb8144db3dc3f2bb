// What the person, or their agency, has asked for, and what they began and did not send yet.
#include "platform/text/translate.hpp"
#include "requests/draft.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/requests_of_applicant.hpp"
#include "requests/say_state.hpp"
#include "ui/components.hpp"

#include <charconv>

namespace pendopo::requests::pages {

namespace {

struct Tag {
    ui::Tone tone;
    const char* icon;
};

Tag tag_of(const OwnRequest& request)
{
    switch (request.state) {
    case State::incomplete:
        return {ui::Tone::wait, "pause"};
    case State::answered:
    case State::closed:
        return request.outcome == Outcome::refused ? Tag{ui::Tone::late, "cross"} : Tag{ui::Tone::ok, "check"};
    case State::withdrawn:
        return {ui::Tone::rest, "minus"};
    default:
        return {ui::Tone::info, "clock"};
    }
}

std::string service_name(const ui::Visit& visit, const std::string& key)
{
    const auto* service = visit.program.catalogue.service(key);
    return service ? visit.say(service->short_name) : key;
}

// Nothing moves until the applicant does: those come before the list.
void fill_waiting(const ui::Visit& visit, templates::Fill& content, const OwnRequests& own)
{
    templates::Fill* part = nullptr;
    for (const auto& request : own.rows) {
        if (request.state != State::incomplete)
            continue;
        if (!part)
            part = &content.add("WAITING");
        part->add("REQUEST")
            .set("ADDRESS", "/lacak/" + request.number)
            .set("SERVICE", service_name(visit, request.service))
            .set("SUBJECT", request.subject);
    }
}

void fill_requests(const ui::Visit& visit, templates::Fill& content, const OwnRequests& own)
{
    auto& table = content.add("TABLE");
    for (const auto& request : own.rows) {
        auto& row = table.add("ROW").set("NUMBER", request.number).set("ADDRESS", "/lacak/" + request.number);
        row.set("SERVICE", service_name(visit, request.service)).set("SUBJECT", request.subject);
        row.set("SENT", text::short_date(visit.language, request.submitted_on));
        if (request.due_on)
            row.add("DUE").set("DATE", text::short_date(visit.language, *request.due_on));
        row.show_if(!request.due_on, "NONE_DUE");
        const auto tag = tag_of(request);
        const auto word = request.state == State::incomplete ? say("Menunggu Anda") : say_state(request.state, request.outcome);
        ui::fill_tag(row, "STATE", tag.tone, tag.icon, visit.say(word));
    }
    if (own.next)
        table.add("MORE").set("ADDRESS", "/permohonan-saya?sebelum=" + std::to_string(own.next));
}

void fill_drafts(const ui::Visit& visit, templates::Fill& content, const std::vector<Draft>& drafts)
{
    if (drafts.empty())
        return;
    auto& list = content.add("DRAFTS");
    const auto& zone = visit.city().zone;
    for (const auto& draft : drafts) {
        const bool correction = draft.kind == Draft::Kind::correction;
        auto& item = list.add("DRAFT").set("ADDRESS", "/draf/" + draft.id).set("SERVICE", service_name(visit, draft.service));
        item.set("SAVED", text::long_moment(visit.language, draft.updated_at, zone.offset, zone.abbreviation));
        item.set("UNTIL", text::plain_date(visit.language, draft.expires_at.date(zone.offset)));
        item.show_if(correction, "CORRECTION");
    }
}

std::int64_t before_of(const ui::Visit& visit)
{
    const auto text = visit.request.query_field("sebelum");
    std::int64_t before = 0;
    std::from_chars(text.data(), text.data() + text.size(), before);
    return before;
}

} // namespace

Reply show_own_requests(ui::Visit& visit)
{
    OwnRequests own;
    std::vector<Draft> drafts;
    workplace_of(visit.program).database.read([&](db::Reader& reader) {
        own = requests_of_applicant(reader, visit.actor, before_of(visit));
        drafts = drafts_of_person(reader, visit.actor.person_id(), visit.now);
    });
    templates::Fill content;
    const auto* agency = visit.city().agency(visit.actor.person->agency);
    const bool for_agency = agency && visit.actor.grants.may(access::Act::apply_internal);
    const auto heading = for_agency ? say("Permohonan dari {0}", agency->name) : say("Permohonan saya");
    content.set("HEADING", visit.say(heading));
    fill_waiting(visit, content, own);
    fill_drafts(visit, content, drafts);
    if (own.rows.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada permohonan")),
                visit.say(say("Setelah Anda mengirim permohonan, di sini terlihat sampai di mana.")),
                visit.say(say("Pilih layanan")), "/"});
    else
        fill_requests(visit, content, own);
    return ui::page(visit, {.title = visit.say(heading), .current = "/permohonan-saya"}, "requests/pages/own_requests",
        content);
}

} // namespace pendopo::requests::pages
