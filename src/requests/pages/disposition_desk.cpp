#include "requests/pages/disposition_desk.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"
#include "requests/pages/changed_meanwhile.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/queue.hpp"
#include "requests/send_back_request.hpp"
#include "ui/form.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::requests::pages {

namespace {

int read_position(std::string_view typed)
{
    int position = 1;
    std::from_chars(typed.data(), typed.data() + typed.size(), position);
    return std::clamp(position, 1, most_counted);
}

void fill_letter(const ui::Visit& visit, templates::Fill& letter, const OfficeRequest& opened)
{
    const auto& request = opened.request;
    letter.set("ADDRESS", opened.address).set("VERSION", request.version).set("NOTE", visit.request.field("catatan"));
    letter.set("AGENDA", request.agenda_label(visit.city().agenda_number));
    letter.set("RECORDED",
        request.recorded_at ? visit.say(say("dicatat {0}", office_moment(visit, *request.recorded_at)))
                            : visit.say(say("belum dicatat di agenda")));
    const auto name = visit.say(opened.service.short_name);
    letter.set("TITLE", request.subject.empty() ? name : name + ": " + request.subject);
    auto from = request.applicant_name.empty() ? visit.say(say("Pemohon yang tidak menyebut nama")) : request.applicant_name;
    if (!request.applicant_organisation.empty())
        from += ", " + request.applicant_organisation;
    letter.set("FROM", from);
    if (const auto& booking = opened.service.booking)
        if (const auto* time = opened.service.field(booking->time))
            letter.add("BOOKED").set("TEXT",
                catalogue::show_answer(*time, request.answers[time->key], visit.language, visit.city()));
    if (!request.due_on)
        return;
    auto& due = letter.add("ANSWER_DUE")
                    .set("DATE", visit.say(say("Jawab paling lambat {0}", text::long_date(visit.language, *request.due_on))));
    fill_days_left(visit, due, "DAYS", *request.due_on);
}

void fill_acting(ui::Visit& visit, templates::Fill& content)
{
    if (const auto name = visit.actor.grants.acting_for(access::Act::dispose); !name.empty())
        ui::fill_notice(visit, content, say("Anda bertindak untuk {0}.", name), ui::Notice::know);
    content.show_if(visit.actor.grants.may(access::Act::delegate), "DELEGATE");
}

ui::Page desk_page(const ui::Visit& visit)
{
    return {.title = visit.say(say("Meja disposisi")), .current = "/disposisi", .look = ui::Page::Look::office};
}

http::Response nothing_left(ui::Visit& visit, int waiting)
{
    templates::Fill content;
    fill_acting(visit, content);
    if (waiting == 0)
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada surat yang menunggu disposisi")),
                visit.say(say("Permohonan yang sudah dicatat di agenda muncul di sini satu per satu, yang paling "
                              "mendesak dahulu.")),
                visit.say(say("Lihat yang sudah didisposisi")), "/antrean?meja=%40head&tampilan=done"});
    else
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Semua surat sudah Anda lihat")),
                visit.say(say("Masih ada {0} surat yang Anda lewati.", std::to_string(waiting))),
                visit.say(say("Mulai lagi dari yang pertama")), "/disposisi"});
    return ui::page(visit, desk_page(visit), "requests/pages/disposition_desk", content);
}

struct Found {
    std::string number;
    int waiting = 0;
};

// The letter at that place of the pile, from 1.
Result<Found> letter_at(ui::Visit& visit, int position)
{
    const auto& place = workplace_of(visit.program);
    QueueFilter filter;
    filter.desk = std::string(head_desk);
    for (int passed = 0;;) {
        std::optional<Result<QueuePage>> listed;
        place.database.read(
            [&](db::Reader& reader) { listed = list_queue(reader, visit.actor, visit.city(), filter, visit.today()); });
        const auto page = TRY(*std::move(listed));
        const int rows = static_cast<int>(page.rows.size());
        if (position <= passed + rows)
            return Found{page.rows[static_cast<std::size_t>(position - passed - 1)].number, page.counts.action};
        if (page.next.empty())
            return Found{"", page.counts.action};
        passed += rows;
        filter.after = page.next;
    }
}

http::Response after_disposing(ui::Visit& visit, const Request& request, int position)
{
    // The pile has become shorter: the next letter now lies where this one was.
    auto response = http::redirect(position > 0 ? "/disposisi?ke=" + std::to_string(position) : "/disposisi");
    ui::notify_next(response, visit,
        request.state == State::sent_back ? say("{0} dikembalikan kepada operator.", request.number)
                                          : say("{0} didisposisi.", request.number));
    return response;
}

} // namespace

http::Response letter_page(ui::Visit& visit, const OfficeRequest& opened, Position position,
    const std::vector<Complaint>& complaints)
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    fill_acting(visit, content);
    const bool in_pile = position.at > 0 && position.at <= position.of;
    if (in_pile)
        content.add("COUNT").set("TEXT",
            visit.say(say("Surat {0} dari {1}.", std::to_string(position.at), std::to_string(position.of))));
    auto& letter = content.add("LETTER").set("POSITION", position.at);
    ui::csrf(visit, letter);
    fill_letter(visit, letter, opened);
    fill_units(visit, letter, opened, complaints);
    fill_instructions(visit, letter, complaints);
    const bool more = in_pile && position.of > 1;
    letter.set("BUTTON", visit.say(more ? say("Disposisikan, lanjut surat berikutnya") : say("Disposisikan")));
    if (more)
        letter.add("SKIP").set("NEXT", position.at + 1);
    auto page = desk_page(visit);
    page.status = complaints.empty() ? 200 : 422;
    return ui::page(visit, page, "requests/pages/disposition_desk", content);
}

Reply show_disposition_desk(ui::Visit& visit)
{
    if (const std::string number(visit.request.query_field("surat")); !number.empty()) {
        const auto opened = TRY(open_office_request(visit, number));
        if (!opened.mine.contains(Step::dispose))
            return http::redirect(opened.address);
        return letter_page(visit, opened, {});
    }
    const int position = read_position(visit.request.query_field("ke"));
    const auto found = TRY(letter_at(visit, position));
    if (found.number.empty())
        return nothing_left(visit, found.waiting);
    const auto opened = TRY(open_office_request(visit, found.number));
    return letter_page(visit, opened, {position, found.waiting});
}

namespace {

Result<Request> dispose_as_ticked(ui::Visit& visit, const OfficeAct& by)
{
    const auto units = visit.request.all_fields("bidang"), instructions = visit.request.all_fields("instruksi");
    const auto note = text::tidy(visit.request.field("catatan"));
    if (visit.request.field("aksi") == "kembalikan")
        return send_back_request(workplace_of(visit.program), by, note);
    return dispose_request(workplace_of(visit.program), by,
        {{units.begin(), units.end()}, {instructions.begin(), instructions.end()}, note});
}

} // namespace

Reply dispose_one(ui::Visit& visit)
{
    const std::string number(visit.parameter("number"));
    const int position = visit.request.field("ke") == "0" ? 0 : read_position(visit.request.field("ke"));
    const auto by = office_act(visit, number);
    const auto done = dispose_as_ticked(visit, by);
    if (!done.refused())
        return after_disposing(visit, *done, position);
    const auto& refusal = done.refusal();
    if (refusal.why != Why::conflict && refusal.complaints.empty())
        return refusal;
    const auto opened = TRY(open_office_request(visit, number));
    if (refusal.why == Why::conflict)
        return changed_meanwhile_page(visit, opened, refusal, by.seen_version);
    const auto pile = TRY(letter_at(visit, 1));
    return letter_page(visit, opened, {position, position > 0 ? pile.waiting : 0}, refusal.complaints);
}

} // namespace pendopo::requests::pages
