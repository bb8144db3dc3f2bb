// The steps of an officer on one request, as the page's forms send them.
#include "platform/text/unicode.hpp"
#include "requests/pages/changed_meanwhile.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_request.hpp"
#include "requests/pages/part_to_correct.hpp"
#include "requests/record_request.hpp"
#include "requests/take_request.hpp"
#include "requests/verify_request.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::requests::pages {

namespace {

std::string number_of(const ui::Visit& visit)
{
    return std::string(visit.parameter("number"));
}

std::vector<LetterTick> ticks_of(const ui::Visit& visit)
{
    std::vector<LetterTick> ticks;
    for (const auto& value : visit.request.all_fields("centang")) {
        const auto dot = value.rfind('.');
        int check = -1;
        if (dot != std::string::npos)
            std::from_chars(value.data() + dot + 1, value.data() + value.size(), check);
        ticks.push_back({value.substr(0, dot), check});
    }
    return ticks;
}

http::Response back_to_request(ui::Visit& visit, const Request& request, const Message& done)
{
    auto response = http::redirect("/permohonan/" + request.number);
    ui::notify_next(response, visit, done);
    return response;
}

// A complaint about a letter's note stands at the letter, not at a field of that name.
Refusal at_its_part(Refusal refusal, const std::vector<Correction>& corrections)
{
    for (auto& complaint : refusal.complaints)
        for (const auto& correction : corrections)
            if (correction.kind == Correction::Kind::letter && complaint.field == correction.key)
                complaint.field = complaint_field(correction.kind, correction.key);
    return refusal;
}

Reply return_it(ui::Visit& visit)
{
    const auto corrections = ticked_corrections(visit);
    auto returned = return_request(workplace_of(visit.program), office_act(visit, number_of(visit)), corrections);
    if (returned.refused())
        return refused_step(visit, number_of(visit), at_its_part(std::move(returned).refusal(), corrections));
    return back_to_request(visit, *returned,
        say("{0} dikembalikan kepada pemohon. Waktu berhenti sampai pemohon mengirimnya lagi.", returned->number));
}

} // namespace

Reply refused_step(ui::Visit& visit, const std::string& number, const Refusal& refusal)
{
    if (refusal.why != Why::conflict && refusal.why != Why::invalid)
        return refusal;
    const auto opened = TRY(open_office_request(visit, number));
    if (refusal.why == Why::conflict)
        return changed_meanwhile_page(visit, opened, refusal, office_act(visit, number).seen_version);
    auto complaints = refusal.complaints;
    if (complaints.empty())
        complaints.push_back({"isian", refusal.message, refusal.code});
    return office_request_page(visit, opened, complaints);
}

Reply check_request(ui::Visit& visit)
{
    if (visit.request.field("aksi") == "tunda")
        return return_it(visit);
    const auto verified = verify_request(workplace_of(visit.program), office_act(visit, number_of(visit)), ticks_of(visit));
    if (verified.refused())
        return refused_step(visit, number_of(visit), verified.refusal());
    return back_to_request(visit, *verified, say("{0} dinyatakan lengkap dan diteruskan.", verified->number));
}

Reply record_one(ui::Visit& visit)
{
    const auto code = text::tidy(visit.request.field("klasifikasi"));
    const auto recorded = record_request(workplace_of(visit.program), office_act(visit, number_of(visit)), code);
    if (recorded.refused())
        return refused_step(visit, number_of(visit), recorded.refusal());
    return back_to_request(visit, *recorded,
        say("{0} dicatat dengan nomor agenda {1}.", recorded->number, recorded->agenda_label(visit.city().agenda_number)));
}

Reply take_one(ui::Visit& visit)
{
    const auto taken = take_request(workplace_of(visit.program), office_act(visit, number_of(visit)));
    if (taken.refused())
        return refused_step(visit, number_of(visit), taken.refusal());
    return back_to_request(visit, *taken, say("{0} diterima bidang Anda. Pemohon diberi tahu.", taken->number));
}

Reply send_office_message(ui::Visit& visit)
{
    const auto words = text::tidy(visit.request.field("pesan"));
    const auto sent = send_as_officer(workplace_of(visit.program), office_act(visit, number_of(visit)), words);
    if (sent.refused())
        return refused_step(visit, number_of(visit), sent.refusal());
    return back_to_request(visit, *sent, say("Pesan terkirim. Pemohon diberi tahu lewat email."));
}

} // namespace pendopo::requests::pages
