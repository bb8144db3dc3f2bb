// Adding, changing, taking steps, declaring still right.
#include "platform/text/unicode.hpp"
#include "registers/api/api.hpp"
#include "registers/api/perform.hpp"
#include "registers/change_entry.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/create_entry.hpp"
#include "registers/take_step.hpp"
#include "ui/api.hpp"

namespace pendopo::registers::api {

namespace {

using requests::api::BodyReader;
using requests::api::Need;

Value values_in(BodyReader& reader, Need need)
{
    const auto& values = reader.map("values", need);
    return values.is_map() ? values : Value::map();
}

std::string note_in(BodyReader& reader)
{
    return text::tidy(reader.text("note", Need::optional));
}

// The indexes of the ticks made, among the step's checks.
std::set<int> checks_in(BodyReader& reader)
{
    std::set<int> checks;
    for (const auto& one : reader.list("checks", Need::optional))
        if (one.is_integer() && one.integer() >= 0 && one.integer() < 1000)
            checks.insert(static_cast<int>(one.integer()));
        else
            reader.complain("checks", "body.kind", say("“{0}” harus berupa {1}.", "checks", "JSON array of integers"));
    return checks;
}

Result<EntryAct> act_of(const ui::Visit& visit, const pages::OpenedEntry& opened)
{
    return EntryAct{.actor = visit.actor,
        .id = opened.entry.id,
        .seen_version = TRY(seen_version(visit)),
        .now = visit.now,
        .once = TRY(ui::once(visit))};
}

} // namespace

Reply add_entry(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_register(visit));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    NewEntry entry;
    entry.owner = reader.text("owner", Need::optional);
    entry.values = values_in(reader, Need::required);
    entry.note = note_in(reader);
    entry.effective_on = effective_in(reader);
    if (const auto text = reader.text("classification", Need::optional); !text.empty()) {
        entry.classification = classification_of(text);
        if (!entry.classification)
            reader.complain("classification", "choice", say("Pilih salah satu: {0}.", "public, internal, restricted"));
    }
    TRY(reader.finish());
    entry.once = TRY(ui::once(visit));
    return perform(visit, opened, 201, entry.once,
        [&] { return create_entry(opened.place, visit.actor, opened.of, entry, visit.now); });
}

Reply change_entry(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_entry(visit));
    auto by = TRY(act_of(visit, opened));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto values = values_in(reader, Need::required);
    by.note = note_in(reader);
    by.effective_on = effective_in(reader);
    TRY(reader.finish());
    return perform(visit, opened, 200, by.once, [&] { return registers::change_entry(opened.place, by, values); });
}

Reply take_step(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_entry(visit));
    auto by = TRY(act_of(visit, opened));
    const std::string key(visit.parameter("step"));
    if (!opened.of.step(key))
        return refuse(Why::not_found, "step.unknown", say("Register ini tidak mempunyai langkah itu."));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    StepTaken taken{.step = key, .checks = checks_in(reader), .values = values_in(reader, Need::optional)};
    by.note = note_in(reader);
    by.effective_on = effective_in(reader);
    TRY(reader.finish());
    return perform(visit, opened, 200, by.once, [&] { return registers::take_step(opened.place, by, taken); });
}

Reply confirm_entry(ui::Visit& visit)
{
    const auto opened = TRY(pages::open_entry(visit));
    const auto by = TRY(act_of(visit, opened));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    TRY(reader.finish());
    return perform(visit, opened, 200, by.once, [&] { return registers::confirm_entry(opened.place, by); });
}

} // namespace pendopo::registers::api
