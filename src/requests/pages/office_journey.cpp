// What has happened to a request: corrections, dispositions, the answer, every event, and how its due date was counted.
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "requests/due_date.hpp"
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/say_state.hpp"
#include "ui/components.hpp"

namespace pendopo::requests::pages {

namespace {

void fill_rounds(const ui::Visit& visit, templates::Fill& part, const OfficeRequest& opened)
{
    for (std::size_t i = 0; i < opened.rounds.size(); ++i) {
        const auto number = std::to_string(i + 1);
        auto& round = part.add("ROUND").set("HEADING", visit.say(say("Yang diminta diperbaiki, putaran {0}", number)));
        for (const auto& correction : opened.rounds[i]) {
            const auto* field = opened.service.field(correction.key);
            const auto* letter = opened.service.letter(correction.key);
            const auto label = correction.kind == Correction::Kind::field && field ? visit.say(field->label)
                : letter                                                           ? visit.say(letter->label)
                                                                                   : correction.key;
            round.add("CORRECTION").set("LABEL", label).set("NOTE", correction.note);
        }
    }
}

void fill_disposition(const ui::Visit& visit, templates::Fill& list, const GivenDisposition& given)
{
    const auto& city = visit.city();
    const auto* unit = city.unit(given.unit);
    std::string instructions;
    for (const auto& key : given.instructions) {
        const auto* instruction = city.instruction(key);
        instructions += (instructions.empty() ? "" : ", ") + (instruction ? visit.say(instruction->label) : key);
    }
    auto& item = list.add("GIVEN").set("UNIT", unit ? visit.say(unit->name) : given.unit).set("INSTRUCTIONS", instructions);
    if (!given.note.empty())
        item.add("NOTED").set("TEXT", given.note);
    item.set("NAME", given.given_name).set("MOMENT", office_moment(visit, given.given_at));
    if (!given.acting_for.empty())
        item.add("FOR").set("WHOM", given.acting_for);
    item.set("TAKEN",
        given.taken_at
            ? visit.say(say("Diterima {0}, {1}", given.taken_name.value_or(""), office_moment(visit, *given.taken_at)))
            : visit.say(say("Belum diterima bidang ini")));
}

void fill_history(const ui::Visit& visit, templates::Fill& part, const OfficeRequest& opened)
{
    std::vector<ui::LineStep> line;
    for (const auto& event : opened.events) {
        auto when = office_moment(visit, event.at);
        if (!event.actor_name.empty())
            when = event.actor_name + ", " + when;
        const auto kind = event.name == "request.returned"                                     ? ui::LineStep::Kind::pause
            : event.name == "request.withdrawn" || event.after.text_or("outcome") == "refused" ? ui::LineStep::Kind::no
                                                                                               : ui::LineStep::Kind::done;
        line.push_back({kind, visit.say(say_event(event, visit.city())), when, words_of_event(event)});
    }
    if (const auto due = step_due(opened.service, opened.request.state)) {
        const auto& by = opened.request.due_on;
        line.push_back({ui::LineStep::Kind::now, visit.say(waiting_at(*due, visit.city())),
            by ? visit.say(say("batas jawaban {0}", text::long_date(visit.language, *by))) : std::string(), {}});
    }
    ui::fill_line(part, "HISTORY", line);
}

std::string words_of(const ui::Visit& visit, const catalogue::CountedDay& day)
{
    using Kind = catalogue::CountedDay::Kind;
    switch (day.kind) {
    case Kind::start:
        return visit.say(say("hari masuk, belum dihitung"));
    case Kind::counted:
        return visit.say(say("hari kerja ke-{0}", std::to_string(day.number)));
    case Kind::weekend:
        return visit.say(say("akhir pekan"));
    case Kind::holiday:
        return visit.say(say("libur: {0}", day.holiday));
    case Kind::paused:
        return visit.say(say("menunggu pemohon, waktu berhenti"));
    }
    throw Bug("every day has its word");
}

void fill_due_date(const ui::Visit& visit, templates::Fill& part, const OfficeRequest& opened)
{
    const auto due = count_due_date(visit.city(), opened.service, opened.request.counted_from, opened.pauses);
    const auto days = text::working_days(opened.service.service_days);
    part.set("PROMISE",
        due.date ? visit.say(
            say("Layanan ini dijawab dalam {0}: paling lambat {1}.", days, text::long_date(visit.language, *due.date)))
                 : visit.say(say("Layanan ini dijawab dalam {0}. Sekarang waktu berhenti, menunggu pemohon.", days)));
    for (const auto& day : due.days)
        part.add("DAY").set("DATE", text::long_date(visit.language, day.date)).set("COUNT", words_of(visit, day));
}

} // namespace

void fill_office_journey(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened)
{
    auto& part = content.include("JOURNEY", "requests/pages/office_journey");
    fill_rounds(visit, part, opened);
    if (!opened.dispositions.empty()) {
        auto& list = part.add("DISPOSITIONS");
        for (const auto& given : opened.dispositions)
            fill_disposition(visit, list, given);
    }
    if (opened.request.outcome)
        fill_lines(part.add("OUTCOME").set("WORD", visit.say(say_outcome(*opened.request.outcome))), "LINE",
            opened.request.answer);
    fill_history(visit, part, opened);
    fill_due_date(visit, part, opened);
}

} // namespace pendopo::requests::pages
