// Letters of reprimand: before the head, who signs or declines; in the record of a year; as paper.
#include "duties/decide_letter.hpp"
#include "duties/duty_letter.hpp"
#include "duties/pages/duty_words.hpp"
#include "duties/pages/letter_paper.hpp"
#include "duties/pages/pages.hpp"
#include "duties/pages/place.hpp"
#include "duties/standing.hpp"
#include "platform/text/unicode.hpp"
#include "ui/components.hpp"
#include "ui/form.hpp"
#include "uploads/pages/send_file.hpp"

#include <charconv>

namespace pendopo::duties::pages {

namespace {

Refusal unknown_letter()
{
    return refuse(Why::not_found, "letter.unknown", say("Surat itu tidak ada, atau bukan untuk Anda."));
}

// The head and who sees all duties at any time; whom it is about once it is signed.
bool may_see(const ui::Visit& visit, const OfficeLetter& letter)
{
    const Standing standing(visit.city(), visit.actor);
    return standing.sees_all() || visit.actor.grants.may(access::Act::dispose)
        || (letter.state == LetterState::signed_ && standing.is_own(letter.owner));
}

Result<OfficeLetter> open_letter(const ui::Visit& visit, const Place& place)
{
    const auto id = read_id(visit.parameter("letter"));
    std::optional<OfficeLetter> letter;
    if (id)
        place.database().read([&](db::Reader& reader) { letter = find_letter(reader, *id); });
    if (!letter)
        return unknown_letter();
    if (!may_see(visit, *letter))
        return unknown_letter();
    return *std::move(letter);
}

Message state_of(const OfficeLetter& letter)
{
    switch (letter.state) {
    case LetterState::waiting:
        return say("Menunggu tanda tangan");
    case LetterState::signed_:
        return say("Ditandatangani");
    case LetterState::declined:
        return say("Tidak ditandatangani");
    }
    throw Bug("every state of a letter has its words");
}

void fill_state(const ui::Visit& visit, templates::Fill& into, const OfficeLetter& letter)
{
    const auto tone = letter.state == LetterState::waiting ? ui::Tone::wait
        : letter.state == LetterState::signed_             ? ui::Tone::ok
                                                           : ui::Tone::rest;
    ui::fill_tag(into, "STATE", tone,
        tone == ui::Tone::wait     ? "clock"
            : tone == ui::Tone::ok ? "check"
                                   : "cross",
        visit.say(state_of(letter)));
}

http::Response letter_page(ui::Visit& visit, const OfficeLetter& letter, const std::vector<Complaint>& complaints)
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    const auto title = visit.say(say("Surat Nomor {0}", letter.label()));
    const auto address = "/kewajiban/surat/" + std::to_string(letter.id);
    content.set("TITLE", title)
        .set("SUBJECT", letter.subject)
        .set("RECIPIENT", letter.recipient)
        .set("WRITTEN", date(visit, letter.written_on));
    content.set("ADDRESS", address).set("DUTY", "/kewajiban/" + std::to_string(letter.obligation_id));
    fill_lines(content, "LINE", letter.content);
    fill_state(visit, content, letter);
    if (letter.state != LetterState::waiting)
        content.add("DECIDED")
            .set("NAME", letter.decided_name)
            .set("MOMENT", moment(visit, *letter.decided_at))
            .set("REASON", letter.reason);
    else if (visit.actor.grants.may(access::Act::dispose)) {
        auto& decide = content.add("DECIDE").set("VERSION", letter.version).set("REASON", visit.request.field("alasan"));
        ui::csrf(visit, decide);
        if (const auto name = visit.actor.grants.acting_for(access::Act::dispose); !name.empty())
            decide.add("ACTING").set("NAME", name);
        for (const auto& complaint : complaints)
            decide.add("WRONG").set("TEXT", visit.say(complaint.message));
    }
    return ui::page(visit,
        {.title = title,
            .current = visit.actor.grants.may(access::Act::dispose) ? "/disposisi" : "/kewajiban",
            .back_label = visit.say(say("Surat teguran")),
            .back_address = "/kewajiban/surat",
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "duties/pages/letter", content);
}

} // namespace

Reply show_letter(ui::Visit& visit)
{
    const Place place(visit.program);
    return letter_page(visit, TRY(open_letter(visit, place)), {});
}

static Message notice_after(const catalogue::City& city, const OfficeLetter& letter)
{
    if (letter.state == LetterState::declined)
        return say("Surat Nomor {0} tidak ditandatangani.", letter.label());
    if (letter.told == 0)
        return say("Surat Nomor {0} ditandatangani. {1} belum punya pengelola di sini: cetak surat itu dan kirim.",
            letter.label(), name_of(city, letter.owner));
    return say("Surat Nomor {0} ditandatangani dan dikirim.", letter.label());
}

Reply decide_letter(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto letter = TRY(open_letter(visit, place));
    int version = -1;
    const auto typed = visit.request.field("versi");
    std::from_chars(typed.data(), typed.data() + typed.size(), version);
    const LetterAct by{visit.actor, letter.id, version, visit.now};
    const bool signs = visit.request.field("aksi") == "tanda-tangan";
    const auto done
        = signs ? sign_letter(place.rules(), by) : decline_letter(place.rules(), by, text::tidy(visit.request.field("alasan")));
    if (done.refused() && !done.refusal().complaints.empty())
        return letter_page(visit, letter, done.refusal().complaints);
    if (done.refused())
        return done.refusal();
    auto response = http::redirect("/disposisi");
    ui::notify_next(response, visit, notice_after(visit.city(), *done));
    return response;
}

Reply show_letter_pdf(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto letter = TRY(open_letter(visit, place));
    return uploads::pages::send_pdf(letter_pdf(visit.city(), place.rules().public_address, letter),
        "surat-" + std::to_string(letter.number) + "-" + std::to_string(letter.year) + ".pdf");
}

Reply show_letters(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto asked = read_id(visit.request.query_field("tahun"));
    const int year = asked && *asked >= 2000 && *asked <= 2199 ? static_cast<int>(*asked) : visit.today().year();
    std::vector<OfficeLetter> letters;
    place.database().read([&](db::Reader& reader) { letters = letters_of_year(reader, year); });
    std::erase_if(letters, [&](const OfficeLetter& letter) { return !may_see(visit, letter); });
    templates::Fill content;
    const auto title = visit.say(say("Surat teguran {0}", std::to_string(year)));
    content.set("TITLE", title).set("BEFORE", "/kewajiban/surat?tahun=" + std::to_string(year - 1));
    if (letters.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada surat teguran")),
                visit.say(say("Surat teguran dibuat dengan sendirinya bila kewajiban terlalu lama tidak dipenuhi, lalu "
                              "menunggu tanda tangan.")),
                visit.say(say("Lihat yang terlambat")),
                Standing(visit.city(), visit.actor).sees_all() ? "/kewajiban/semua?tampilan=late" : "/kewajiban"});
    else
        for (auto& list = content.add("LIST"); const auto& letter : letters) {
            auto& row = list.add("ROW")
                            .set("LABEL", letter.label())
                            .set("SUBJECT", letter.subject)
                            .set("RECIPIENT", letter.recipient);
            row.set("ADDRESS", "/kewajiban/surat/" + std::to_string(letter.id)).set("WRITTEN", date(visit, letter.written_on));
            fill_state(visit, row, letter);
        }
    return ui::page(visit,
        {.title = title,
            .current = "/kewajiban",
            .back_label = visit.say(say("Kewajiban kita")),
            .back_address = "/kewajiban",
            .look = ui::Page::Look::office},
        "duties/pages/letters", content);
}

std::optional<std::string> waiting_letter_address(ui::Visit& visit)
{
    const Place place(visit.program);
    std::vector<OfficeLetter> waiting;
    place.database().read([&](db::Reader& reader) { waiting = waiting_letters(reader, 1); });
    return waiting.empty() ? std::nullopt : std::optional("/kewajiban/surat/" + std::to_string(waiting.front().id));
}

} // namespace pendopo::duties::pages
