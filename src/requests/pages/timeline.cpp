#include "requests/pages/timeline.hpp"

#include "platform/text/translate.hpp"
#include "requests/pages/step_words.hpp"

namespace pendopo::requests::pages {

namespace {

using Kind = ui::LineStep::Kind;

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

std::string units(const ui::Visit& visit, const Value& keys)
{
    std::string names;
    if (keys.is_list())
        for (const auto& key : keys.items())
            names += (names.empty() ? "" : ", ") + visit.say(unit_name(visit.city(), key.text()));
    return names;
}

std::string unit_of(const ui::Visit& visit, const HistoryEvent& event, const Request& request)
{
    return visit.say(unit_name(visit.city(), event.after.text_or("unit", request.unit)));
}

struct Told {
    Kind kind = Kind::done;
    std::string what, said;
};

// What the office did; nothing for events that no applicant needs.
std::optional<Told> told_by_office(const ui::Visit& visit, const HistoryEvent& event, const Request& request)
{
    const auto& after = event.after;
    if (event.name == "request.returned")
        return Told{Kind::pause, visit.say(say("Ditunda: ada yang perlu Anda perbaiki")),
            visit.say(say("Waktu berhenti dihitung sampai Anda memperbaiki."))};
    if (event.name == "request.verified")
        return Told{Kind::done, visit.say(say("Diperiksa dan dinyatakan lengkap")), unit_of(visit, event, request)};
    if (event.name == "request.recorded")
        return Told{Kind::done, visit.say(say("Dicatat di agenda, nomor {0}", after.text_or("agenda"))), {}};
    if (event.name == "request.disposed")
        return Told{Kind::done, visit.say(say("Diteruskan oleh {0}", visit.city().head_title)), units(visit, after["units"])};
    if (event.name == "request.sent_back")
        return Told{Kind::done, visit.say(say("{0} meminta permohonan diperiksa lagi", visit.city().head_title)), {}};
    if (event.name == "request.taken")
        return Told{Kind::done, visit.say(say("Mulai dikerjakan")), unit_of(visit, event, request)};
    if (event.name == "request.answered")
        return after.text_or("outcome") == "refused"
            ? Told{Kind::no, visit.say(say("Tidak dikabulkan")), after.text_or("answer")}
            : Told{Kind::done, visit.say(say("Dikabulkan")), after.text_or("answer")};
    return std::nullopt;
}

std::optional<Told> told_by_applicant(const ui::Visit& visit, const HistoryEvent& event)
{
    const auto reason = event.after.text_or("reason");
    if (event.name == "request.submitted")
        return Told{Kind::done, visit.say(say("Anda mengirim permohonan")), {}};
    if (event.name == "request.resubmitted")
        return Told{Kind::done, visit.say(say("Anda mengirim perbaikan")), {}};
    if (event.name == "request.reopened")
        return Told{Kind::done, visit.say(say("Anda meminta dibuka kembali")), reason};
    if (event.name == "request.withdrawn")
        return Told{Kind::no, visit.say(say("Anda membatalkan permohonan")), reason};
    return std::nullopt;
}

std::string waiting_word(const ui::Visit& visit, const Request& request, Step due)
{
    switch (due) {
    case Step::verify:
        return visit.say(say("Menunggu pemeriksaan {0}", unit_name(visit.city(), request.unit)));
    case Step::record:
        return visit.say(say("Menunggu pencatatan di agenda"));
    case Step::dispose:
        return visit.say(say("Menunggu disposisi {0}", visit.city().head_title));
    case Step::work:
        return visit.say(say("Menunggu dikerjakan"));
    case Step::answer:
        return visit.say(say("Sedang dikerjakan"));
    }
    throw Bug("every step has its words");
}

void add_steps_ahead(const ui::Visit& visit, const TrackedRequest& tracked, Instant since, std::vector<ui::LineStep>& line)
{
    const auto& request = tracked.request;
    const auto by = request.due_on ? visit.say(say("paling lambat {0}", text::long_date(visit.language, *request.due_on)))
                                   : std::string();
    bool now = true;
    for (const auto step : steps_ahead(tracked.service, request)) {
        if (now)
            line.push_back(
                {Kind::now, waiting_word(visit, request, step), visit.say(say("sejak {0}", moment(visit, since))), {}});
        else if (step != Step::answer)
            line.push_back({Kind::next, visit.say(step_ahead(visit.city(), request.unit, step)), {}, {}});
        now = false;
    }
    if (!now)
        line.push_back({Kind::next, visit.say(say("Anda menerima jawaban")), by, {}});
}

} // namespace

std::vector<ui::LineStep> timeline(const ui::Visit& visit, const TrackedRequest& tracked, const Journey& journey)
{
    std::vector<ui::LineStep> line;
    Instant since;
    for (const auto& event : journey.events) {
        auto told = told_by_applicant(visit, event);
        if (!told)
            told = told_by_office(visit, event, tracked.request);
        if (!told)
            continue;
        line.push_back({told->kind, told->what, moment(visit, event.at), told->said});
        since = event.at;
    }
    add_steps_ahead(visit, tracked, since, line);
    return line;
}

} // namespace pendopo::requests::pages
