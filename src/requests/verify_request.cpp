#include "requests/verify_request.hpp"

#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/files_of_request.hpp"
#include "requests/office_step.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

std::vector<Complaint> missing_ticks(const catalogue::Service& service, const std::vector<RequestFile>& files,
    const std::vector<LetterTick>& ticks)
{
    std::vector<Complaint> complaints;
    for (const auto& letter : service.letters) {
        const bool uploaded
            = std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.letter == letter.key; });
        if (!uploaded)
            continue;
        for (int i = 0; i < static_cast<int>(letter.checks.size()); ++i) {
            const bool ticked = std::any_of(ticks.begin(), ticks.end(),
                [&](const LetterTick& tick) { return tick.letter == letter.key && tick.check == i; });
            if (!ticked)
                complaints.push_back({"letter." + letter.key,
                    say("Centang “{0}” pada {1}, atau kembalikan permohonan untuk dilengkapi",
                        letter.checks[static_cast<std::size_t>(i)], letter.label),
                    "letter.unchecked"});
        }
    }
    return complaints;
}

} // namespace

// 126/2022 Pasal 9 ayat (4), Pasal 12 ayat (2) huruf a
Result<Request> verify_request(const Workplace& place, const OfficeAct& by, const std::vector<LetterTick>& ticks)
{
    const auto promise = place.identifiers.next("outbox");
    return office_step(place, by, Step::verify,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            // Pasal 12 ayat (3): an operator works within their own unit.
            if (!by.actor.grants.may(access::Act::verify, request.unit))
                return not_yours(access::Act::verify);
            const auto files = letters_of_request(act.database(), request.id);
            if (auto complaints = missing_ticks(service, files, ticks); !complaints.empty()) {
                auto refusal = refuse(Why::invalid, "request.letters_unchecked", say("Masih ada surat yang belum diperiksa."),
                    "126/2022 Pasal 9 ayat (4)");
                refusal.complaints = std::move(complaints);
                return refusal;
            }
            // ayat (2) huruf b: passed on to be recorded, then disposed by the head.
            const Step next = step_after_verifying(service, request);
            request.state = request.agenda_number ? State::recorded : State::verified;
            set_aside(act, request, request.unit, "elsewhere");
            pass_on(act, request, next, {request.unit});
            tell_applicant(act, place, request, service, News::verified, promise, by.now);
            const audit::Event event{{}, "request.verified", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"ticks", static_cast<std::int64_t>(ticks.size())}})};
            return keep_change(act, std::move(request), event);
        });
}

} // namespace pendopo::requests
