#include "requests/return_request.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/office_step.hpp"

namespace pendopo::requests {

namespace {

constexpr std::size_t longest_note = 500;

Result<> check_corrections(const catalogue::Service& service, const std::vector<Correction>& corrections)
{
    if (corrections.empty())
        return refuse(Why::invalid, "request.nothing_to_correct",
            say("Tandai paling sedikit satu isian atau surat yang perlu diperbaiki."), "126/2022 Pasal 12 ayat (2) huruf c");
    auto refusal
        = refuse(Why::invalid, "request.corrections_unclear", say("Tulis apa yang kurang pada setiap bagian yang ditandai."));
    for (const auto& correction : corrections) {
        const bool known = correction.kind == Correction::Kind::field ? service.field(correction.key) != nullptr
                                                                      : service.letter(correction.key) != nullptr;
        if (!known)
            refusal.complaints.push_back({correction.key, say("Isian ini tidak ada pada layanan ini"), "field.unknown"});
        else if (correction.note.empty())
            refusal.complaints.push_back(
                {correction.key, say("Tulis apa yang kurang; pemohon membaca kalimat ini"), "note.required"});
        else if (text::length(correction.note) > longest_note)
            refusal.complaints.push_back({correction.key,
                say("Tulis paling banyak {0}", text::amount(longest_note, text::Counted::characters)), "note.length"});
    }
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

Value as_value(const std::vector<Correction>& corrections)
{
    auto list = Value::list();
    for (const auto& correction : corrections)
        list.push(Value::map({{"key", correction.key}, {"note", correction.note}}));
    return list;
}

} // namespace

// 126/2022 Pasal 9 ayat (1), Pasal 12 ayat (2) huruf c
Result<Request> return_request(const Workplace& place, const OfficeAct& by, const std::vector<Correction>& corrections)
{
    static const auto& insert_correction = db::query("requests/insert_correction");
    static const auto& begin_pause = db::query("requests/begin_pause");
    const auto promise = place.identifiers.next("outbox");
    return office_step(place, by, Step::verify,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            if (!by.actor.grants.may(access::Act::verify, request.unit))
                return not_yours(access::Act::verify);
            TRY(check_corrections(service, corrections));
            request.state = State::incomplete;
            request.round += 1;
            request.due_on.reset(); // Pasal 9 ayat (1): postponed until it is complete
            act.run(begin_pause, {{"request_id", request.id}, {"from_on", place.today(by.now)}});
            for (const auto& correction : corrections)
                act.run(insert_correction,
                    {{"request_id", request.id}, {"round", request.round},
                        {"kind", correction.kind == Correction::Kind::field ? "field" : "letter"}, {"key", correction.key},
                        {"note", correction.note}, {"now", by.now}});
            set_aside(act, request, request.unit, "waiting");
            tell_applicant(act, place, request, service, News::returned, promise, by.now);
            const audit::Event event{{}, "request.returned", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"corrections", as_value(corrections)}})};
            return keep_change(act, std::move(request), event);
        });
}

std::vector<Correction> corrections_of(db::Reader& reader, std::int64_t request_id, int round)
{
    static const auto& query = db::query("requests/corrections_of_round");
    std::vector<Correction> corrections;
    for (const auto& row : reader.rows(query, {{"request_id", request_id}, {"round", round}}))
        corrections.push_back({row.text("kind") == "field" ? Correction::Kind::field : Correction::Kind::letter,
            row.text("key"), row.text("note")});
    return corrections;
}

} // namespace pendopo::requests
