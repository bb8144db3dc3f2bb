// Withdrawing asks once more, with an optional reason.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/open_tracked.hpp"
#include "requests/pages/reason_page.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/withdraw_request.hpp"

namespace pendopo::requests::pages {

static const ReasonPage& words()
{
    static const ReasonPage page{say("Batalkan permohonan {0}?"),
        say("Permohonan berhenti diproses, dan jadwal atau tempat yang ditahan untuk Anda dilepas. Ini tidak dapat "
            "diurungkan."),
        say("Alasannya (boleh kosong)"), say("Ya, batalkan permohonan"), ReasonPage::Tone::warning, "/batalkan"};
    return page;
}

Reply ask_to_withdraw(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    if (!tracked.acts.withdraw)
        return http::redirect(tracked.address);
    return reason_page(visit, tracked, words(), {});
}

Reply withdraw(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    const std::string reason(visit.request.field("reason"));
    const auto& number = tracked.request.number;
    const auto done = withdraw_request(tracked.place, applicant_of(visit, number), number, reason, visit.now);
    if (done.refused() && done.refusal().why == Why::invalid)
        return reason_page(visit, tracked, words(), {reason, &done.refusal()});
    if (done.refused())
        return done.refusal();
    auto response = http::redirect(tracked.address);
    ui::notify_next(response, visit, say("Permohonan Anda dibatalkan."));
    return response;
}

} // namespace pendopo::requests::pages
