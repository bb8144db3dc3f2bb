#include "requests/record_request.hpp"

#include "platform/text/unicode.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/perform.hpp"
#include "requests/dispose_request.hpp"
#include "requests/send_back_request.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

// 126/2022 Pasal 12 ayat (2) huruf b
Reply record(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    const auto code = text::tidy(reader.text("archive_code", Need::optional));
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return record_request(place, by, code); })));
}

// 126/2022 Pasal 12 ayat (2) huruf b
Reply dispose(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    const auto units = reader.texts("units");
    const auto instructions = reader.texts("instructions", Need::optional);
    const auto note = text::tidy(reader.text("note", Need::optional));
    TRY(reader.finish());
    const Disposition disposition{{units.begin(), units.end()}, {instructions.begin(), instructions.end()}, note};
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return dispose_request(place, by, disposition); })));
}

// 126/2022 Pasal 12 ayat (2) huruf a–b
Reply send_back(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    const auto note = text::tidy(reader.text("note"));
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return send_back_request(place, by, note); })));
}

} // namespace pendopo::requests::api
