#include "measures/name_person.hpp"

#include "people/person.hpp"

#include <algorithm>

namespace pendopo::measures {

namespace {

Value assigned_value(const Assigned& one)
{
    return Value::map({{"number", one.number}, {"role", one.role}, {"person", one.person}, {"name", one.name}});
}

bool is_role(const Instrument& instrument, const std::string& key)
{
    return std::any_of(instrument.roles.begin(), instrument.roles.end(), [&](const auto& one) { return one.key == key; });
}

bool is_same(const Assigned& one, const Assigned& other)
{
    return one.number == other.number && one.role == other.role && one.person == other.person;
}

} // namespace

Result<Assigned> name_person(const Workplace& place, const MeasureAct& by, const Assigned& asked)
{
    static const auto& name = db::query("measures/name_person");
    return act_on_assessment(place, by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<Assigned>> {
            if (!standing.arranges())
                return not_yours();
            if (!is_role(opened.instrument, asked.role))
                return wrong("role", say("Pilih tugasnya"), "wrong");
            if (asked.number != 0 && !opened.instrument.indicator(asked.number))
                return wrong("number", say("Pilih indikator dari instrumen ini"), "wrong");
            const auto person = people::find_person(act.database(), asked.person, place.today(by.now));
            if (!person || !person->active)
                return wrong("person", say("Pilih orang yang mempunyai akun"), "unknown");
            auto named = asked;
            named.name = person->name;
            if (std::any_of(opened.people.begin(), opened.people.end(), [&](const auto& one) { return is_same(one, named); }))
                return refuse(Why::conflict, "assessment.named", say("Orang itu sudah memegang tugas itu."));
            act.run(name,
                {{"assessment_id", opened.assessment.id}, {"number", named.number}, {"role", named.role},
                    {"person_id", named.person}, {"name", named.name}});
            return act.commit(event_of(by, "assessment.person_named", {}, assigned_value(named)), std::move(named));
        });
}

Result<Assigned> release_person(const Workplace& place, const MeasureAct& by, const Assigned& asked)
{
    static const auto& release = db::query("measures/release_person");
    return act_on_assessment(place, by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<Assigned>> {
            if (!standing.arranges())
                return not_yours();
            const auto found = std::find_if(opened.people.begin(), opened.people.end(),
                [&](const auto& one) { return is_same(one, asked); });
            if (found == opened.people.end())
                return changed_meanwhile();
            act.run(release,
                {{"assessment_id", opened.assessment.id}, {"number", asked.number}, {"role", asked.role},
                    {"person_id", asked.person}});
            return act.commit(event_of(by, "assessment.person_released", assigned_value(*found), {}), Assigned(*found));
        });
}

} // namespace pendopo::measures
