#include "platform/text/unicode.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/caller.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_view.hpp"
#include "requests/send_message.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

namespace {

Result<Side> side_of(const Workplace& place, const Applicant& asker, const std::string& number)
{
    std::optional<Result<Side>> side;
    place.database.read([&](db::Reader& reader) {
        const auto seen = find_for_asker(reader, asker, number);
        if (seen)
            side.emplace(seen->side);
        else
            side.emplace(seen.refusal());
    });
    return *std::move(side);
}

} // namespace

// Officers write as the office, applicants as themselves. 126/2022 Pasal 12 ayat (2) huruf c
Reply write_message(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto by = TRY(office_act(visit, 0));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto message = text::tidy(reader.text("message"));
    TRY(reader.finish());
    const auto asker = TRY(caller_of(visit, by.number));
    const auto side = TRY(side_of(place, asker, by.number));
    return reply_with(place, TRY(perform(visit, by.once, [&] {
        if (side == Side::office)
            return send_as_officer(place, by, message);
        return send_as_applicant(place, asker, by.number, message, visit.now, by.once);
    })));
}

} // namespace pendopo::requests::api
