#include "duties/act_on_obligation.hpp"

#include "duties/say_duty.hpp"

namespace pendopo::duties {

Refusal not_now(State state)
{
    return refuse(Why::conflict, "obligation.step_out_of_order",
        say("Langkah itu tidak dapat dilakukan: kewajiban ini {0}. Buka lagi untuk melihat langkah berikutnya.",
            state_in_words(state)));
}

Refusal not_yours()
{
    return refuse(Why::forbidden, "obligation.not_yours", say("Langkah ini bukan tugas Anda pada kewajiban ini."));
}

Refusal reason_missing()
{
    auto refusal = refuse(Why::invalid, "obligation.reason_missing", say("Alasan belum diisi."));
    refusal.complaints.push_back({"reason", say("Tulis alasannya"), "reason.required"});
    return refusal;
}

} // namespace pendopo::duties
