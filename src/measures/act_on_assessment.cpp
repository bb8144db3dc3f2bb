#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

Refusal unknown_assessment()
{
    return refuse(Why::not_found, "assessment.unknown", say("Penilaian itu tidak ada, atau bukan untuk Anda."));
}

Refusal unknown_indicator()
{
    return refuse(Why::not_found, "indicator.unknown", say("Indikator itu tidak ada dalam instrumen ini."));
}

Refusal closed_assessment()
{
    return refuse(Why::conflict, "assessment.closed",
        say("Penilaian ini sudah ditutup dan tidak berubah lagi. Yang keliru dibetulkan dengan edisi baru."));
}

Refusal not_yours()
{
    return refuse(Why::forbidden, "assessment.not_yours", say("Langkah ini bukan tugas Anda dalam penilaian ini."));
}

Refusal changed_meanwhile()
{
    return refuse(Why::conflict, "assessment.changed",
        say("Bagian ini baru saja diubah orang lain. Lihat keadaannya sekarang, lalu ulangi bila masih perlu."));
}

Refusal wrong(const std::string& field, Message message, const std::string& code)
{
    auto refusal = refuse(Why::invalid, "assessment.invalid", say("Isiannya belum benar."));
    refusal.complaints.push_back({field, std::move(message), field + "." + code});
    return refusal;
}

audit::Event event_of(const MeasureAct& by, const char* name, Value before, Value after)
{
    return {{"assessment", by.assessment}, name, by.actor.audit(), by.now, std::move(before), std::move(after)};
}

bool hold_open(audit::Act& act, std::int64_t assessment)
{
    static const auto& hold = db::query("measures/hold_open");
    return act.change(hold, {{"id", assessment}}) > 0;
}

} // namespace pendopo::measures
