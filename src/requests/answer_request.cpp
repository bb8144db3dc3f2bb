#include "requests/answer_request.hpp"

#include "bookings/book_resource.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/hold_bookings.hpp"
#include "requests/office_step.hpp"
#include "requests/take_request.hpp"

namespace pendopo::requests {

const std::vector<std::string>& output_types()
{
    static const std::vector<std::string> types{"application/pdf", "image/jpeg", "image/png", "video/mp4"};
    return types;
}

namespace {

constexpr std::size_t longest_answer = 5000;

Result<> check_answer(const Answer& answer)
{
    auto refusal = refuse(Why::invalid, "answer.invalid", say("Jawaban belum lengkap."));
    if (answer.words.empty())
        refusal.complaints.push_back({"answer",
            answer.outcome == Outcome::refused ? say("Tulis alasan penolakan; pemohon membacanya")
                                               : say("Tulis jawaban yang akan dibaca pemohon"),
            "answer.required"});
    else if (text::length(answer.words) > longest_answer)
        refusal.complaints.push_back({"answer",
            say("Tulis paling banyak {0}", text::amount(longest_answer, text::Counted::characters)), "answer.length"});
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

void add_outputs(audit::Act& act, const Request& request, const std::vector<uploads::StoredFile>& outputs,
    const std::vector<std::int64_t>& ids, Instant now)
{
    static const auto& insert_file = db::query("requests/insert_request_file");
    for (std::size_t i = 0; i < outputs.size(); ++i)
        act.run(insert_file,
            {{"id", ids[i]}, {"request_id", request.id}, {"purpose", "output"}, {"letter", ""}, {"name", outputs[i].name},
                {"media_type", outputs[i].media_type}, {"size", outputs[i].size}, {"sha256", outputs[i].sha256}, {"now", now}});
}

// A refusal let go of what was reserved; when the request is reopened and granted after all, it must still be free.
Result<> hold_again(audit::Act& act, const catalogue::City& city, const catalogue::Service& service, const Request& request)
{
    if (bookings::holds(act.database(), request.id))
        return Nothing{};
    if (!hold_bookings(act, city, service, request.answers, request.id).refused())
        return Nothing{};
    auto refusal = refuse(Why::invalid, "booking.taken", say("Jawaban belum lengkap."));
    refusal.complaints.push_back(
        {"outcome", say("Tidak dapat dikabulkan: jadwal atau tempat itu sudah dipakai permohonan lain"), "booking.taken"});
    return refusal;
}

} // namespace

// 126/2022 Pasal 12 ayat (2) huruf d
Result<Request> answer_request(const Workplace& place, const OfficeAct& by, const Answer& answer)
{
    TRY(check_answer(answer));
    const auto promise = place.identifiers.next("outbox");
    std::vector<std::int64_t> file_ids;
    for (std::size_t i = 0; i < answer.outputs.size(); ++i)
        file_ids.push_back(place.identifiers.next("request_file"));
    return office_step(place, by, Step::answer,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            const auto units = units_at_work(act.database(), request, by.actor);
            if (units.empty() || !by.actor.grants.may(access::Act::answer, *units.begin()))
                return not_yours(access::Act::answer);
            const auto today = place.today(by.now);
            request.state = State::answered;
            request.outcome = answer.outcome;
            request.answer = answer.words;
            request.answered_at = by.now;
            request.answered_on = today;
            if (service.reopen_days > 0)
                request.reopen_until = today.plus_days(service.reopen_days);
            add_outputs(act, request, answer.outputs, file_ids, by.now);
            if (answer.outcome == Outcome::granted) {
                TRY(hold_again(act, place.city(), service, request));
                bookings::confirm_booking(act.database(), request.id);
            } else
                bookings::release_booking(act.database(), request.id);
            clear_desks(act, request);
            tell_applicant(act, place, request, service, answer.outcome == Outcome::granted ? News::granted : News::refused,
                promise, by.now);
            const audit::Event event{{}, "request.answered", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"outcome", word(answer.outcome)}, {"answer", answer.words},
                    {"files", static_cast<std::int64_t>(answer.outputs.size())}, {"unit", *units.begin()}})};
            return keep_change(act, std::move(request), event);
        });
}

} // namespace pendopo::requests
