#include "requests/pages/form_answers.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "ui/api.hpp"
#include "ui/form.hpp"
#include "ui/route.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::requests::pages {

Value read_sent(const ui::Visit& visit, const std::vector<catalogue::Field>& fields)
{
    catalogue::FlatFields form = visit.request.form;
    if (visit.request.has_field("_hapus"))
        ui::remove_entry(form, visit.request.field("_hapus"));
    return catalogue::read_form(fields, form);
}

int seen_version(const ui::Visit& visit)
{
    const auto text = visit.request.field("_version");
    int version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

Result<int> save_typed(const Workplace& place, const Draft& draft, const std::vector<catalogue::Field>& fields,
    const Value& typed, int seen, Instant now)
{
    const bool kept_already = std::all_of(fields.begin(), fields.end(),
        [&](const catalogue::Field& field) { return draft.answers[field.key] == typed[field.key]; });
    if (kept_already && !draft.done_at)
        return draft.version;
    return save_draft(place, draft, fields, typed, seen, now);
}

http::Response autosaved(const ui::Visit& visit, const Result<int>& saved)
{
    if (saved.refused())
        return ui::json_reply(ui::status(saved.refusal().why), Value::map({{"message", visit.say(saved.refusal().message)}}));
    const auto minute = visit.now.minute_of_day(visit.city().zone.offset);
    return ui::json_reply(200, Value::map({{"version", *saved}, {"at", text::clock(visit.language, minute, "")}}));
}

} // namespace pendopo::requests::pages
