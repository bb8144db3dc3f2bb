#include "requests/record_request.hpp"

#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/office_step.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

bool is_archive_code(const std::string& code)
{
    return !code.empty() && code.size() <= 30
        && std::all_of(code.begin(), code.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

} // namespace

// 126/2022 Pasal 12 ayat (2) huruf b
Result<Request> record_request(const Workplace& place, const OfficeAct& by, const std::string& archive_code)
{
    static const auto& next_agenda_number = db::query("requests/next_agenda_number");
    const auto promise = place.identifiers.next("outbox");
    return office_step(place, by, Step::record,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            if (!by.actor.grants.may(access::Act::record))
                return not_yours(access::Act::record);
            const auto& code = archive_code.empty() ? service.archive_code : archive_code;
            if (!is_archive_code(code)) {
                auto refusal = refuse(Why::invalid, "request.archive_code", say("Periksa kode klasifikasi arsipnya."));
                refusal.complaints.push_back(
                    {"archive_code", say("Tulis kode klasifikasi dengan angka dan titik, contohnya 000.1.4"), "archive_code"});
                return refusal;
            }
            request.agenda_year = place.today(by.now).year();
            // Taken in the same transaction: no number is lost, none is given twice.
            const auto taken = act.row(next_agenda_number, {{"year", *request.agenda_year}});
            request.agenda_number = static_cast<int>(taken->integer("last_number"));
            request.agenda_code = code;
            request.recorded_at = by.now;
            request.state = State::recorded;
            set_aside(act, request, records_desk, "done");
            pass_on(act, request, step_after(service, Step::record), {request.unit});
            tell_applicant(act, place, request, service, News::recorded, promise, by.now);
            const audit::Event event{{}, "request.recorded", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"agenda", request.agenda_label(place.city().agenda_number)},
                    {"year", *request.agenda_year}})};
            return keep_change(act, std::move(request), event);
        });
}

} // namespace pendopo::requests
