#include "requests/save_draft.hpp"

#include "catalogue/answers.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/perform.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

// The answers that are named replace the draft's; null takes one away.
Reply save_draft(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    const auto& answers = reader.map("answers");
    TRY(reader.finish());
    auto draft = TRY(find_own_draft(visit));
    const auto& service = service_of(place, draft);
    if (auto unknown = catalogue::unknown_answers(service, answers); !unknown.empty()) {
        auto refusal = refuse(Why::invalid, "draft.invalid", say("Ada isian yang tidak dikenal."));
        refusal.complaints = std::move(unknown);
        return refusal;
    }
    std::vector<catalogue::Field> fields;
    for (const auto& [key, answer] : answers.entries())
        fields.push_back(*service.field(key));
    draft.version = TRY(requests::save_draft(place, draft, fields, answers, version, visit.now));
    for (const auto& [key, answer] : answers.entries())
        draft.answers.set(key, answer);
    return ui::json_reply(200, draft_value(place, draft));
}

} // namespace pendopo::requests::api
