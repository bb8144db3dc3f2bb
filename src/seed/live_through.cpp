// One example case, lived through: each step on a later working day, by the person whose step it is.
#include "catalogue/answers.hpp"
#include "requests/answer_request.hpp"
#include "requests/dispose_request.hpp"
#include "requests/record_request.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/return_request.hpp"
#include "requests/take_request.hpp"
#include "requests/verify_request.hpp"
#include "requests/withdraw_request.hpp"
#include "seed/example_cases.hpp"
#include "seed/example_dates.hpp"

#include <algorithm>

namespace pendopo::seed {

namespace {

using requests::Request;

const std::vector<std::string> stations{"submitted", "verified", "recorded", "disposed", "in_progress", "granted"};

bool reaches(const std::string& until, const std::string& station)
{
    const auto last = until == "refused" ? std::string("granted") : until;
    const auto end = std::find(stations.begin(), stations.end(), last);
    const auto here = std::find(stations.begin(), stations.end(), station);
    return end != stations.end() && here <= end;
}

Request accepted(Result<Request> result, const ExampleCase& story)
{
    if (result.refused()) {
        std::string why = result.refusal().code;
        for (const auto& complaint : result.refusal().complaints)
            why += " " + complaint.field + ":" + complaint.code;
        throw Bug(story.spot + ": example request of " + story.service + ": " + why);
    }
    return std::move(result).value();
}

std::vector<requests::LetterTick> all_ticks(const catalogue::Service& service)
{
    std::vector<requests::LetterTick> ticks;
    for (const auto& letter : service.letters)
        for (int i = 0; i < static_cast<int>(letter.checks.size()); ++i)
            ticks.push_back({letter.key, i});
    return ticks;
}

// The clock of one story: opens on the day of submission, moves on about half a working day with every step within the
// city's hours, never past now.
struct StoryClock {
    const catalogue::City& city;
    Instant at, now;
    Instant next()
    {
        constexpr int half_a_day = 225; // minutes
        auto day = at.date(city.zone.offset);
        int minute = at.minute_of_day(city.zone.offset) + half_a_day;
        if (minute > city.closes) {
            minute = city.opens + (minute - city.closes) % 90;
            day = city.calendar.after(day, 1);
        }
        at = std::min(Instant::at(day, minute, city.zone.offset), now);
        return at;
    }
};

requests::OfficeAct by(const access::Actor& actor, const Request& request, Instant at)
{
    return {actor, request.number, request.version, at, std::nullopt};
}

Request return_it(const ExampleTown& town, const ExampleCase& story, const catalogue::Service& service, Request request,
    StoryClock& clock)
{
    const auto& place = town.place;
    const auto officer = town.operator_of(service.owner_unit, place.today(clock.at));
    const auto& key
        = service.identity.name.empty() ? service.pages.front().fields.front().key : service.pages.back().fields.back().key;
    const auto note = story.note.empty() ? std::string("Mohon diperiksa lagi: belum sesuai dengan surat.") : story.note;
    return accepted(
        requests::return_request(place, by(officer, request, clock.next()), {{requests::Correction::Kind::field, key, note}}),
        story);
}

Request answer_it(const requests::Workplace& place, const access::Actor& officer, const ExampleCase& story,
    const Request& request, Instant at)
{
    const bool granted = story.until != "refused";
    const auto words = !story.note.empty() ? story.note
        : granted                          ? std::string("Permohonan Anda disetujui. Silakan hubungi kami bila ada pertanyaan.")
                                           : std::string("Mohon maaf, permohonan ini belum dapat kami penuhi saat ini.");
    return accepted(requests::answer_request(place, by(officer, request, at),
                        {granted ? requests::Outcome::granted : requests::Outcome::refused, words, {}}),
        story);
}

} // namespace

Request live_through(const ExampleTown& town, const ExampleCase& story, Instant now)
{
    const auto& place = town.place;
    const auto* service = place.catalogue.service(story.service);
    if (!service)
        throw Bug(story.spot + ": expected a service that the city offers; found '" + story.service + "'");
    const auto& city = place.city();
    const auto first_day = working_days_before(city.calendar, place.today(now), story.submitted);
    StoryClock clock{city, Instant::at(first_day, city.opens + 40, city.zone.offset), now};
    clock.at = std::min(clock.at, now);
    access::Actor applicant;
    if (!story.applicant.empty())
        applicant = town.cast(story.applicant, first_day);
    const auto answers = catalogue::tidy_answers(*service, with_real_dates(story.answers, city.calendar, place.today(now)));
    requests::Submission submission{*service, service->procedure.version, clock.at, answers,
        example_letters(place, *service, answers, story.guest_name), EmailAddress(story.guest_email), Language::indonesian, {},
        std::nullopt};
    auto request = accepted(requests::submit_request(place, applicant, submission, clock.at), story);
    const requests::Applicant asker{applicant, request.number};
    if (story.until == "withdrawn")
        return accepted(requests::withdraw_request(place, asker, request.number, story.note, clock.next()), story);
    if (story.until == "returned" || story.until == "resubmitted") {
        request = return_it(town, story, *service, request, clock);
        if (story.until == "resubmitted")
            request = accepted(
                requests::resubmit(place, asker, {request.number, request.answers, {}, {}, std::nullopt}, clock.next()), story);
        return request;
    }
    const auto today = [&] { return place.today(clock.at); };
    if (reaches(story.until, "verified"))
        request = accepted(requests::verify_request(place,
                               by(town.operator_of(service->owner_unit, today()), request, clock.next()), all_ticks(*service)),
            story);
    if (reaches(story.until, "recorded") && service->has_step(catalogue::Step::record))
        request = accepted(
            requests::record_request(place, by(town.holder_of("records_officer", today()), request, clock.next()), {}), story);
    const auto unit = service->suggested_units.empty() ? service->owner_unit : service->suggested_units.front();
    if (reaches(story.until, "disposed") && service->has_step(catalogue::Step::dispose))
        request = accepted(requests::dispose_request(place, by(town.holder_of("head", today()), request, clock.next()),
                               {{unit}, {city.instructions.front().key}, {}}),
            story);
    const auto worker
        = [&] { return town.operator_of(service->has_step(catalogue::Step::dispose) ? unit : service->owner_unit, today()); };
    if (reaches(story.until, "in_progress") && service->has_step(catalogue::Step::work))
        request = accepted(requests::take_request(place, by(worker(), request, clock.next())), story);
    if (reaches(story.until, "granted"))
        request = answer_it(place, worker(), story, request, clock.next());
    return request;
}

} // namespace pendopo::seed
