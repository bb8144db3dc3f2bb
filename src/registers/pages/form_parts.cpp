#include "registers/pages/form_parts.hpp"

#include "platform/text/translate.hpp"
#include "registers/pages/words.hpp"

#include <charconv>
#include <map>

namespace pendopo::registers::pages {

namespace {

constexpr const char *owner_key = "_pemilik", *classification_key = "_klasifikasi", *effective_key = "_berlaku",
                     *note_key = "_catatan", *checks_key = "_centang";

Bilingual both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

catalogue::Field field(const char* key, const char* type, const Message& label, const Message& hint)
{
    catalogue::Field field;
    field.key = key;
    field.type = type;
    field.label = both(label);
    if (!hint.id.empty())
        field.hint = both(hint);
    return field;
}

} // namespace

catalogue::Field owner_field(const ui::Visit& visit, const Register& of, const std::vector<std::string>& owners)
{
    auto asked = field(owner_key, "choice", say("Pemilik"), say("Yang bertanggung jawab atas catatan ini."));
    asked.shown_as = "list";
    for (const auto& key : owners) {
        const auto* agency = of.owner == governance::Owner::agency ? visit.city().agency(key) : nullptr;
        const auto* unit = agency ? nullptr : visit.city().unit(key);
        asked.options.push_back({key, agency ? agency->name : unit ? unit->name : Bilingual(key), {}});
    }
    return asked;
}

catalogue::Field classification_field(const Register& of)
{
    auto asked = field(classification_key, "choice", say("Siapa yang boleh membaca"), {});
    asked.shown_as = "radios";
    for (const auto one : {Classification::open, Classification::internal, Classification::restricted})
        if (one != Classification::open || of.shown)
            asked.options.push_back({std::string(word(one)), both(say_classification(one)), both(explain_classification(one))});
    return asked;
}

catalogue::Field effective_field()
{
    auto asked
        = field(effective_key, "date", say("Berlaku sejak"), say("Sejak kapan keadaannya demikian, bila bukan hari ini."));
    asked.required = false;
    asked.checks.push_back({"not_after_today", Value::map(), {}});
    return asked;
}

catalogue::Field note_field(const Message& label, Asked asked)
{
    auto note = field(note_key, "long_text", label, say("Tersimpan dalam riwayat, di samping perubahannya."));
    note.required = asked == Asked::must;
    note.rows = 3;
    return note;
}

catalogue::Field checks_field(const governance::Step& step)
{
    auto asked = field(checks_key, "choices", say("Centang yang sudah Anda periksa"), {});
    for (std::size_t i = 0; i < step.checks.size(); ++i)
        asked.options.push_back({std::to_string(i), step.checks[i], {}});
    return asked;
}

std::string chosen_owner(const Value& typed)
{
    return typed.text_or(owner_key);
}

std::optional<Classification> chosen_classification(const Value& typed)
{
    return classification_of(typed.text_or(classification_key));
}

std::optional<Date> typed_effective(const Value& typed)
{
    return Date::parse(typed.text_or(effective_key));
}

std::string typed_note(const Value& typed)
{
    return typed.text_or(note_key);
}

std::set<int> ticked(const Value& typed)
{
    std::set<int> ticks;
    const auto& all = typed[checks_key];
    if (!all.is_list())
        return ticks;
    for (const auto& one : all.items()) {
        int number = -1;
        if (one.is_text())
            std::from_chars(one.text().data(), one.text().data() + one.text().size(), number);
        if (number >= 0)
            ticks.insert(number);
    }
    return ticks;
}

Value own_values(const Value& typed)
{
    Value own = Value::map();
    for (const auto& [key, value] : typed.entries())
        if (!key.starts_with('_'))
            own.set(key, value);
    return own;
}

std::vector<Complaint> at_inputs(std::vector<Complaint> complaints)
{
    static const std::map<std::string, const char*> inputs{{"owner", owner_key}, {"classification", classification_key},
        {"effective_on", effective_key}, {"note", note_key}};
    for (auto& complaint : complaints) {
        if (const auto found = inputs.find(complaint.field); found != inputs.end())
            complaint.field = found->second;
        else if (complaint.field.starts_with("check."))
            complaint.field = checks_key;
    }
    return complaints;
}

} // namespace pendopo::registers::pages
