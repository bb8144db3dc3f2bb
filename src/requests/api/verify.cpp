#include "requests/verify_request.hpp"

#include "platform/text/unicode.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/perform.hpp"
#include "requests/return_request.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

// 126/2022 Pasal 12 ayat (2) huruf a
Reply verify(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    std::vector<LetterTick> ticks;
    reader.each("ticks", [&](BodyReader& tick) {
        auto letter = tick.text("letter");
        ticks.push_back({std::move(letter), tick.whole_number("check")});
    });
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return verify_request(place, by, ticks); })));
}

namespace {

void read_correction(BodyReader& one, std::vector<Correction>& corrections)
{
    const auto field = one.text("field", Need::optional), letter = one.text("letter", Need::optional);
    auto note = text::tidy(one.text("note"));
    if (field.empty() == letter.empty())
        return one.complain("field", "correction.which", say("Sebut satu isian (field) atau satu surat (letter)."));
    const auto kind = letter.empty() ? Correction::Kind::field : Correction::Kind::letter;
    corrections.push_back({kind, letter.empty() ? field : letter, std::move(note)});
}

} // namespace

// 126/2022 Pasal 9 ayat (1)
Reply return_to_applicant(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    std::vector<Correction> corrections;
    reader.each("corrections", [&](BodyReader& one) { read_correction(one, corrections); });
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return return_request(place, by, corrections); })));
}

} // namespace pendopo::requests::api
