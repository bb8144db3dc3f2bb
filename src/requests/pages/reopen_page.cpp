// Reopening an answered request: with what is not yet as it should be.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/open_tracked.hpp"
#include "requests/pages/reason_page.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/reopen_request.hpp"

namespace pendopo::requests::pages {

static const ReasonPage& words()
{
    static const ReasonPage page{say("Minta permohonan {0} dibuka kembali"),
        say("Petugas membaca tulisan Anda dan mengerjakannya lagi. Waktu jawaban dihitung dari awal."),
        say("Apa yang belum sesuai"), say("Buka kembali"), ReasonPage::Tone::plain, "/buka-kembali"};
    return page;
}

Reply ask_to_reopen(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    if (!tracked.acts.reopen)
        return http::redirect(tracked.address);
    return reason_page(visit, tracked, words(), {});
}

Reply reopen(ui::Visit& visit)
{
    const auto tracked = TRY(open_tracked(visit));
    const std::string reason(visit.request.field("reason"));
    const auto& number = tracked.request.number;
    const auto done = reopen_request(tracked.place, applicant_of(visit, number), number, reason, visit.now);
    if (done.refused() && done.refusal().why == Why::invalid)
        return reason_page(visit, tracked, words(), {reason, &done.refusal()});
    if (done.refused())
        return done.refusal();
    auto response = http::redirect(tracked.address);
    ui::notify_next(response, visit, say("Permohonan Anda dibuka kembali."));
    return response;
}

} // namespace pendopo::requests::pages
