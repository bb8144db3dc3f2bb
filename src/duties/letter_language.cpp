#include "duties/letter_language.hpp"

#include "duties/act_on_obligation.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties {

Language letter_language(db::Reader& reader, std::int64_t person_id)
{
    static const auto& find = db::query("duties/find_letter_language");
    const auto row = reader.row(find, {{"person_id", person_id}});
    return row && row->text("language") == text::code(Language::english) ? Language::english : Language::indonesian;
}

Result<Language> choose_letter_language(const Workplace& place, const access::Actor& actor, Language language, Instant now)
{
    static const auto& keep = db::query("duties/keep_letter_language");
    if (!actor.person)
        return not_yours();
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Language>> {
        const auto before = letter_language(act.database(), actor.person_id());
        act.run(keep, {{"person_id", actor.person_id()}, {"language", text::code(language)}});
        return act.commit({{"person", actor.person_id()}, "person.letter_language_chosen", actor.audit(), now,
                              Value::map({{"language", text::code(before)}}), Value::map({{"language", text::code(language)}})},
            language);
    });
}

} // namespace pendopo::duties
