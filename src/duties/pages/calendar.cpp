// How one hears of what is due: the address of one's calendar, the stream behind it, and the language of one's letters.
#include "duties/calendar_feed.hpp"
#include "duties/letter_language.hpp"
#include "duties/pages/pages.hpp"
#include "duties/pages/place.hpp"
#include "platform/text/translate.hpp"
#include "ui/page.hpp"

namespace pendopo::duties::pages {

namespace {

http::Response calendar_page(ui::Visit& visit, const Place& place, const std::string& shown_once)
{
    bool has = false;
    auto letters = Language::indonesian;
    place.database().read([&](db::Reader& reader) {
        has = has_calendar_feed(reader, visit.actor.person_id());
        letters = letter_language(reader, visit.actor.person_id());
    });
    templates::Fill content;
    ui::csrf(visit, content);
    if (!shown_once.empty())
        content.add("MADE").set("ADDRESS", shown_once);
    content.show_if(has && shown_once.empty(), "HAS").show_if(has, "END");
    for (const auto& [language, name] :
        {std::pair(Language::indonesian, "Bahasa Indonesia"), std::pair(Language::english, "English")})
        content.add("LANGUAGE").set("CODE", text::code(language)).set("NAME", name).show_if(language == letters, "CHECKED");
    content.set("BUTTON", visit.say(has ? say("Buat alamat baru") : say("Buat alamat kalender")));
    return ui::page(visit,
        {.title = visit.say(say("Kewajiban di kalender Anda")),
            .current = "/kewajiban",
            .back_label = visit.say(say("Kewajiban kita")),
            .back_address = "/kewajiban",
            .look = ui::Page::Look::office},
        "duties/pages/calendar", content);
}

} // namespace

Reply show_calendar_page(ui::Visit& visit)
{
    const Place place(visit.program);
    return calendar_page(visit, place, "");
}

Reply change_calendar(ui::Visit& visit)
{
    const Place place(visit.program);
    if (visit.request.field("aksi") == "akhiri") {
        TRY(end_calendar_feed(place.rules(), visit.actor, visit.now));
        auto response = http::redirect("/kewajiban/kalender");
        ui::notify_next(response, visit, say("Alamat kalender Anda tidak berlaku lagi."));
        return response;
    }
    if (visit.request.field("aksi") == "bahasa") {
        const auto language
            = visit.request.field("bahasa_surat") == text::code(Language::english) ? Language::english : Language::indonesian;
        TRY(choose_letter_language(place.rules(), visit.actor, language, visit.now));
        auto response = http::redirect("/kewajiban/kalender");
        ui::notify_next(response, visit, say("Bahasa surat Anda sudah disimpan."));
        return response;
    }
    const auto secret = TRY(make_calendar_feed(place.rules(), visit.actor, visit.now));
    return calendar_page(visit, place, visit.program.public_address + "/kalender/" + secret.reveal() + ".ics");
}

Reply show_calendar_feed(ui::Visit& visit)
{
    const Place place(visit.program);
    auto asked = std::string(visit.parameter("secret"));
    if (asked.ends_with(".ics"))
        asked.resize(asked.size() - 4);
    auto stream = read_calendar_feed(place.rules(), Secret(asked), visit.now);
    if (!stream)
        return refuse(Why::not_found, "calendar.unknown",
            say("Kalender itu tidak ada lagi. Buat alamat baru di halaman kewajiban."));
    http::Response response;
    response.with("Content-Type", "text/calendar; charset=utf-8").with("Cache-Control", "private, no-store");
    response.body = *std::move(stream);
    return response;
}

} // namespace pendopo::duties::pages
