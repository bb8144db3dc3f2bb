#include "requests/api/caller.hpp"

#include "requests/api/perform.hpp"
#include "requests/open_by_code.hpp"

namespace pendopo::requests::api {

Result<Applicant> caller_of(const ui::Visit& visit, const std::string& number)
{
    const std::string code(visit.request.header("tracking-code"));
    if (!code.empty()) {
        TRY(open_by_code(workplace_of(visit), visit.request.peer, number, code, visit.now));
        return Applicant{visit.actor, number};
    }
    if (!visit.actor.person)
        return refuse(Why::unauthenticated, "session.missing",
            say("Kirim token API di kepala Authorization, atau kode rahasia permohonan itu di kepala Tracking-Code."));
    return Applicant{visit.actor, ""};
}

} // namespace pendopo::requests::api
