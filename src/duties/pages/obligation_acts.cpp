// The forms of one obligation. Who was second reads what the first did; what was typed stays.
#include "duties/check_obligation.hpp"
#include "duties/duty_letter.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/pages/duty_words.hpp"
#include "duties/pages/evidence_form.hpp"
#include "duties/pages/obligation_page.hpp"
#include "duties/pages/pages.hpp"
#include "duties/waive_obligation.hpp"
#include "platform/text/unicode.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::duties::pages {

namespace {

Reply after(ui::Visit& visit, const Place& place, const OpenedObligation& before, const Result<Obligation>& done, Typed typed,
    const Message& notice)
{
    if (!done.refused()) {
        auto response = http::redirect(address_of(before.obligation));
        ui::notify_next(response, visit, notice);
        return response;
    }
    const auto& refusal = done.refusal();
    if (refusal.why != Why::conflict && refusal.complaints.empty())
        return refusal;
    // Somebody was first: the page shows how it stands now, with the reason above it.
    const auto now = TRY(open_obligation(visit, place));
    typed.complaints = refusal.complaints;
    if (typed.complaints.empty())
        typed.complaints.push_back({"aksi", refusal.message, refusal.code});
    return obligation_page(visit, now, typed);
}

std::string reason_in(const ui::Visit& visit)
{
    return text::tidy(visit.request.field("alasan"));
}

} // namespace

Reply show_obligation(ui::Visit& visit)
{
    const Place place(visit.program);
    return obligation_page(visit, TRY(open_obligation(visit, place)));
}

Reply send_evidence(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_obligation(visit, place));
    auto typed = read_evidence_form(visit, place, opened.duty, opened.fields);
    if (!typed.complaints.empty())
        return obligation_page(visit, opened, {typed.answers, typed.complaints, ""});
    const auto done = fulfil_obligation(place.rules(), duty_act(visit, opened.obligation.id), typed.evidence);
    return after(visit, place, opened, done, {typed.answers, {}, ""},
        opened.duty.second_person ? say("Bukti dikirim dan menunggu diperiksa.") : say("Kewajiban dinyatakan dipenuhi."));
}

Reply check_obligation(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_obligation(visit, place));
    const auto by = duty_act(visit, opened.obligation.id);
    if (visit.request.field("aksi") == "terima")
        return after(visit, place, opened, accept_evidence(place.rules(), by), {}, say("Bukti diterima."));
    return after(visit, place, opened, give_evidence_back(place.rules(), by, reason_in(visit)), {{}, {}, reason_in(visit)},
        say("Bukti dikembalikan kepada pengirimnya."));
}

Reply waive_one(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_obligation(visit, place));
    return after(visit, place, opened, waive_obligation(place.rules(), duty_act(visit, opened.obligation.id), reason_in(visit)),
        {{}, {}, reason_in(visit)}, say("Kewajiban dibebaskan."));
}

Reply reopen_one(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_obligation(visit, place));
    return after(visit, place, opened,
        reopen_obligation(place.rules(), duty_act(visit, opened.obligation.id), reason_in(visit)), {{}, {}, reason_in(visit)},
        say("Kewajiban dibuka kembali."));
}

Reply show_evidence_file(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_obligation(visit, place));
    for (const auto& piece : opened.evidence)
        if (piece.file && std::to_string(piece.id) == visit.parameter("file"))
            return uploads::pages::send_file(place.rules().files, *piece.file);
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada pada kewajiban ini."));
}

} // namespace pendopo::duties::pages
