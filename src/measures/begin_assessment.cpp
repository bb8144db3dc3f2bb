#include "measures/begin_assessment.hpp"

#include "measures/insert_assessment.hpp"

namespace pendopo::measures {

Result<Assessment> begin_assessment(const Workplace& place, const access::Actor& actor, const NewAssessment& asked, Instant now,
    const std::optional<audit::Once>& once)
{
    if (!begins(actor))
        return refuse(Why::forbidden, "assessment.not_yours", say("Anda tidak bertugas memulai penilaian."));
    const auto* instrument = place.arrangements.instrument_of(asked.year);
    if (asked.year > place.today(now).year() || !instrument)
        return wrong("year", say("Pilih tahun yang sudah berjalan dan mempunyai instrumen"), "wrong");
    if (!is_owner(place.city, asked.owner))
        return wrong("owner", say("Pilih pemerintah daerah, perangkat daerah, atau bidang"), "wrong");
    Assessment begun;
    begun.id = place.identifiers.next("assessment");
    begun.year = asked.year;
    begun.instrument = instrument->key;
    begun.owner = asked.owner;
    begun.manner = asked.manner;
    begun.begun_at = now;
    begun.begun_name = actor.audit().name;
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Assessment>> {
        if (!insert_assessment(act, begun, actor.person_id()))
            return refuse(Why::conflict, "assessment.exists",
                say("Penilaian itu sudah ada. Lanjutkan yang sudah ada, atau betulkan dengan edisi baru."));
        const MeasureAct by{actor, begun.id, now};
        if (once)
            act.once(*once, {"assessment", begun.id}, now);
        return act.commit(event_of(by, "assessment.begun", {},
                              Value::map({{"year", begun.year}, {"instrument", begun.instrument}, {"owner", begun.owner},
                                  {"manner", word(begun.manner)}})),
            begun);
    });
}

} // namespace pendopo::measures
