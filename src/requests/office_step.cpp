#include "requests/office_step.hpp"

namespace pendopo::requests {

Refusal out_of_order(const Request& request)
{
    return refuse(Why::conflict, "request.step_out_of_order",
        say("Langkah itu tidak dapat dilakukan sekarang pada permohonan {0}. Buka lagi untuk melihat langkah berikutnya.",
            request.number));
}

Refusal not_yours(access::Act act)
{
    return refuse(Why::forbidden, "request.not_yours." + std::string(access::word(act)),
        say("Langkah ini bukan tugas Anda pada permohonan ini."), "126/2022 Pasal 12 ayat (3)");
}

} // namespace pendopo::requests
