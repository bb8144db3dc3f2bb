#include "requests/send_back_request.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/desk.hpp"
#include "requests/office_step.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

constexpr std::size_t longest_note = 1000;

Result<> check_note(const std::string& note)
{
    auto refusal = refuse(Why::invalid, "send_back.invalid", say("Surat belum dapat dikembalikan."));
    if (note.empty())
        refusal.complaints.push_back({"note", say("Tulis apa yang harus diperiksa lagi oleh operator"), "note.required"});
    else if (text::length(note) > longest_note)
        refusal.complaints.push_back(
            {"note", say("Tulis paling banyak {0}", text::amount(longest_note, text::Counted::characters)), "note.length"});
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

} // namespace

// 126/2022 Pasal 12 ayat (2) huruf a–b, ayat (3)
Result<Request> send_back_request(const Workplace& place, const OfficeAct& by, const std::string& note)
{
    TRY(check_note(note));
    return office_step(place, by, Step::dispose,
        [&](audit::Act& act, Request request, const catalogue::Service&) -> Result<audit::Kept<Request>> {
            if (!by.actor.grants.may(access::Act::dispose))
                return not_yours(access::Act::dispose);
            request.state = State::sent_back;
            set_aside(act, request, head_desk, "elsewhere");
            put_on_desk(act, request, request.unit, Step::verify);
            const audit::Event event{{}, "request.sent_back", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"note", note},
                    {"acting_for", by.actor.grants.acting_for(access::Act::dispose)}})};
            return keep_change(act, std::move(request), event);
        });
}

std::optional<SentBack> sent_back(const Request& request, const std::vector<HistoryEvent>& events)
{
    if (request.state != State::sent_back)
        return std::nullopt;
    const auto last = std::find_if(events.rbegin(), events.rend(),
        [](const HistoryEvent& event) { return event.name == "request.sent_back"; });
    if (last == events.rend())
        return std::nullopt;
    return SentBack{last->actor_name, last->after.text_or("note"), last->at};
}

} // namespace pendopo::requests
