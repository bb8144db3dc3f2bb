// What a service needs, how long it takes, what comes out of it; its procedure to read and agree to
// (126/2022 Pasal 8 ayat (2) huruf b–c).
#include "catalogue/catalogue.hpp"
#include "platform/http/url.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/promise_figures.hpp"
#include "requests/pages/step_words.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/start_draft.hpp"
#include "ui/form.hpp"

#include <charconv>

namespace pendopo::requests::pages {

namespace {

Result<const catalogue::Service*> service_of(const ui::Visit& visit)
{
    if (const auto* service = visit.program.catalogue.service(visit.parameter("service")))
        return service;
    return refuse(Why::not_found, "service.unknown", say("Layanan itu tidak ada."));
}

std::string letter_hint(const ui::Visit& visit, const catalogue::Letter& letter)
{
    auto hint = letter.hint.empty() ? std::string() : visit.say(letter.hint) + " ";
    if (!letter.signed_by.empty())
        hint += visit.say(say("Ditandatangani {0}.", letter.signed_by)) + " ";
    return hint + visit.say(say("Paling besar {0} MB.", std::to_string(letter.maximum_megabytes)));
}

void fill_needs(const ui::Visit& visit, templates::Fill& content, const catalogue::Service& service)
{
    for (const auto& need : service.prepare)
        ui::icon(content.add("NEED").set("TEXT", visit.say(need)), "ICON", "check");
    for (const auto& letter : service.letters) {
        auto& need = content.add("NEED").set("TEXT", visit.say(letter.label));
        ui::icon(need, "ICON", "document");
        auto& more = need.add("MORE").set("HINT", letter_hint(visit, letter));
        more.show_if(!letter.required || letter.when, "SOMETIMES");
    }
    for (const auto& note : service.notes)
        content.add("NOTES").set("TEXT", visit.say(note));
}

void fill_procedure(const ui::Visit& visit, templates::Fill& content, const catalogue::Service& service)
{
    const auto& procedure = service.procedure;
    content.set("VERSION", static_cast<std::int64_t>(procedure.version));
    content.set("EFFECTIVE", text::plain_date(visit.language, procedure.effective));
    for (const auto& step : procedure.steps)
        content.add("STEP").set("TEXT", visit.say(step));
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const catalogue::Service& service)
{
    content.set("NAME", visit.say(service.name)).set("SUMMARY", visit.say(service.summary));
    content.set("SHORT", visit.say(service.short_name)).set("DAYS", visit.say(text::working_days(service.service_days)));
    content.set("FEE", visit.say(service.fee)).set("OUTPUT", visit.say(service.output)).set("ARTICLE", service.article);
    content.set("REGULATION", visit.say(visit.city().regulation_word));
    content.set("OWNER", visit.say(unit_name(visit.city(), service.owner_unit)))
        .set("MINUTES", visit.say(text::amount(service.minutes, text::Counted::minutes)));
    if (service.minimum_lead_days > 0)
        content.add("LEAD").set("LEAD_DAYS", visit.say(text::working_days(service.minimum_lead_days)));
    const auto figures = promise_figures(workplace_of(visit.program), visit.now);
    if (const auto kept = figures.service.find(service.key); kept != figures.service.end())
        content.add("KEPT")
            .set("ON_TIME", static_cast<std::int64_t>(kept->second.on_time))
            .set("ALL", static_cast<std::int64_t>(kept->second.answered));
}

// 126/2022 Pasal 6 ayat (3)
bool may_apply(const ui::Visit& visit, const catalogue::Service& service)
{
    return service.audience == catalogue::Audience::external || visit.actor.grants.may(access::Act::apply_internal);
}

void fill_start(ui::Visit& visit, templates::Fill& content, const catalogue::Service& service,
    const std::vector<Complaint>& complaints)
{
    if (!may_apply(visit, service)) {
        auto& internal = content.add("INTERNAL_ONLY").set("AGENCY_WORD", visit.say(visit.city().agency_word));
        if (!visit.actor.person)
            internal.add("SIGN_IN").set("ADDRESS", "/masuk?lanjut=" + http::encode_percent("/layanan/" + service.key));
        return;
    }
    auto& start = content.add("START").set("ACTION", "/layanan/" + service.key);
    ui::csrf(visit, start);
    for (const auto& complaint : complaints)
        ui::icon(start.add("WRONG").set("TEXT", visit.say(complaint.message)), "ICON", "warning");
}

http::Response render(ui::Visit& visit, const catalogue::Service& service, const std::vector<Complaint>& complaints,
    int status = 200)
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    fill_facts(visit, content, service);
    fill_needs(visit, content, service);
    fill_procedure(visit, content, service);
    fill_start(visit, content, service, complaints);
    return ui::page(visit, {.title = visit.say(service.name), .crumbs = {{visit.say(say("Beranda")), "/"}}, .status = status},
        "requests/pages/service", content);
}

} // namespace

Reply show_service(ui::Visit& visit)
{
    return render(visit, *TRY(service_of(visit)), {});
}

Reply agree_and_start(ui::Visit& visit)
{
    const auto& service = *TRY(service_of(visit));
    if (!may_apply(visit, service) && !visit.actor.person)
        return http::redirect("/masuk?lanjut=" + http::encode_percent("/layanan/" + service.key));
    const auto agreed = visit.request.field("setuju");
    int version = 0;
    std::from_chars(agreed.data(), agreed.data() + agreed.size(), version);
    const auto draft = start_draft(workplace_of(visit.program), visit.actor, service.key, version, visit.now);
    if (draft.refused() && draft.refusal().code == "procedure.not_agreed")
        return render(visit, service, {{"setuju", draft.refusal().message, draft.refusal().code}}, 422);
    if (draft.refused())
        return draft.refusal();
    return http::redirect("/draf/" + draft->id + (visit.actor.person ? "" : "/email"));
}

} // namespace pendopo::requests::pages
