#include "duties/pages/evidence_form.hpp"

#include "duties/pages/duty_words.hpp"
#include "duties/say_where.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"
#include "registers/count_entries.hpp"
#include "registers/meets_where.hpp"

namespace pendopo::duties::pages {

namespace {

using Kind = governance::Evidence::Kind;

catalogue::Field field(const char* key, const char* type, const Bilingual& label, const Bilingual& hint = {})
{
    catalogue::Field made;
    made.key = key;
    made.type = type;
    made.label = label;
    made.hint = hint;
    return made;
}

Bilingual both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

// Entries that may prove it: of the one who owes, in a state that counts, touched since the period began.
catalogue::Field entry_field(db::Reader& reader, const Place& place, const governance::Duty& duty, const Obligation& obligation)
{
    constexpr int most = 100;
    auto made = field("entry", "choice", both(say("Entri yang menjadi bukti")),
        both(say("Hanya entri yang diubah atau dinyatakan benar pada masa ini yang dapat dipilih.")));
    made.shown_as = "list";
    const auto* of = place.registers().arrangements.entry_register(duty.evidence.key);
    if (!of)
        return made;
    registers::EntryCondition condition{.register_key = duty.evidence.key,
        .states = duty.evidence.states,
        .where = {},
        .owner = {}};
    const bool same = (of->owner == governance::Owner::agency && obligation.owner.kind == Owner::Kind::agency)
        || (of->owner == governance::Owner::unit && obligation.owner.kind == Owner::Kind::unit);
    if (same)
        condition.owner = obligation.owner.key;
    condition.changed_from = Instant::at(obligation.term.first, 0, place.rules().city.zone.offset);
    if (!duty.evidence.where.empty())
        made.hint = both(say("Hanya entri yang diubah atau dinyatakan benar pada masa ini, dengan {0}, yang dapat dipilih.",
            where_in_words(*of, duty.evidence.where)));
    for (const auto& [field, values] : duty.evidence.where)
        if (values.size() == 1)
            condition.where.emplace_back(field, values.front());
    for (const auto& entry : registers::entries_where(reader, condition, 0, most))
        if (registers::meets(entry, duty.evidence.where))
            made.options.push_back({std::to_string(entry.id),
                Bilingual(entry.number.empty() ? entry.title : entry.number + " · " + entry.title), {}});
    return made;
}

} // namespace

std::vector<catalogue::Field> evidence_fields(db::Reader& reader, const Place& place, const governance::Duty& duty,
    const Obligation& obligation)
{
    std::vector<catalogue::Field> fields;
    if (duty.evidence.kind == Kind::entry)
        fields.push_back(entry_field(reader, place, duty, obligation));
    if (duty.evidence.kind == Kind::report)
        fields.push_back(field("report_number", "text", both(say("Nomor laporan"))));
    auto day = field("effective_on", "date", both(say("Tanggal dilakukan")),
        both(say("Kapan hal itu benar-benar dilakukan, bukan kapan Anda mengunggahnya.")));
    day.checks.push_back({"not_after_today", Value::map({}), {}});
    fields.push_back(std::move(day));
    auto note = field("note", "long_text", both(say("Catatan")));
    note.required = duty.evidence.kind == Kind::confirmation;
    note.rows = 3;
    if (note.required)
        note.label = both(say("Apa yang sudah dilakukan"));
    fields.push_back(std::move(note));
    return fields;
}

static void take_file(ui::Visit& visit, const Place& place, TypedEvidence& typed)
{
    const auto* upload = visit.request.file(ui::letter_input("file"));
    if (!upload || upload->name.empty())
        return;
    const auto stored = registers::store_upload(place.rules().files, {upload->name, upload->path, upload->sha256, upload->size},
        evidence_file());
    if (!stored.refused()) {
        typed.evidence.file = *stored;
        return;
    }
    for (auto complaint : stored.refusal().complaints) {
        complaint.field = "file";
        typed.complaints.push_back(std::move(complaint));
    }
}

TypedEvidence read_evidence_form(ui::Visit& visit, const Place& place, const governance::Duty& duty,
    const std::vector<catalogue::Field>& fields)
{
    TypedEvidence typed;
    typed.answers = catalogue::read_form(fields, visit.request.form);
    typed.complaints = catalogue::check_fields(fields, typed.answers, {visit.city(), visit.now, {}, nullptr});
    const auto text
        = [&](const char* key) { return typed.answers[key].is_text() ? text::tidy(typed.answers[key].text()) : std::string(); };
    typed.evidence.note = text("note");
    typed.evidence.report_number = text("report_number");
    typed.evidence.effective_on = Date::parse(text("effective_on"));
    typed.evidence.entry = read_id(text("entry")).value_or(0);
    if (duty.evidence.kind == Kind::file)
        take_file(visit, place, typed);
    return typed;
}

} // namespace pendopo::duties::pages
