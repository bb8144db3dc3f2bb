#include "requests/pages/changed_meanwhile.hpp"

#include "requests/pages/office_words.hpp"
#include "requests/say_state.hpp"
#include "ui/components.hpp"

#include <string_view>

namespace pendopo::requests::pages {

namespace {

constexpr std::string_view note_of_field = "kurang.isian.", note_of_letter = "kurang.surat.";

std::string label_of(const ui::Visit& visit, const catalogue::Service& service, std::string_view name)
{
    if (name.starts_with(note_of_field)) {
        const auto* field = service.field(name.substr(note_of_field.size()));
        return field ? visit.say(field->label) : std::string();
    }
    if (name.starts_with(note_of_letter)) {
        const auto* letter = service.letter(name.substr(note_of_letter.size()));
        return letter ? visit.say(letter->label) : std::string();
    }
    if (name == "jawaban")
        return visit.say(say("Jawaban"));
    if (name == "catatan")
        return visit.say(say("Catatan"));
    if (name == "bidang")
        return visit.say(say("Diteruskan kepada"));
    if (name == "instruksi")
        return visit.say(say("Instruksi"));
    return name == "klasifikasi" ? visit.say(say("Kode klasifikasi arsip")) : std::string();
}

std::string words_of(const ui::Visit& visit, std::string_view name, const std::string& value)
{
    if (const auto* unit = name == "bidang" ? visit.city().unit(value) : nullptr)
        return visit.say(unit->name);
    if (const auto* instruction = name == "instruksi" ? visit.city().instruction(value) : nullptr)
        return visit.say(instruction->label);
    return value;
}

// A button pressed twice: the first press did it, nobody was in the way.
bool only_by_themself(const ui::Visit& visit, const OfficeRequest& opened, int seen_version)
{
    bool any = false;
    for (const auto& event : opened.events)
        if (event.number > seen_version) {
            if (event.actor_id == 0 || event.actor_id != visit.actor.person_id())
                return false;
            any = true;
        }
    return any;
}

} // namespace

std::vector<std::pair<std::string, std::string>> typed_words(const ui::Visit& visit, const catalogue::Service& service)
{
    std::vector<std::pair<std::string, std::string>> typed;
    for (const auto& [name, value] : visit.request.form)
        if (auto label = value.empty() ? std::string() : label_of(visit, service, name); !label.empty())
            typed.emplace_back(std::move(label), words_of(visit, name, value));
    return typed;
}

http::Response changed_meanwhile_page(ui::Visit& visit, const OfficeRequest& opened, const Refusal& refusal, int seen_version)
{
    templates::Fill content;
    const auto title = visit.say(say("Permohonan ini sudah berubah"));
    content.set("TITLE", title)
        .set("NUMBER", opened.request.number)
        .set("ADDRESS", opened.address)
        .set("MESSAGE",
            only_by_themself(visit, opened, seen_version)
                ? visit.say(say("Anda sendiri yang baru saja mengubahnya; mungkin tombolnya tertekan dua kali. Kiriman yang "
                                "kedua tidak dijalankan."))
                : visit.say(refusal.message) + " " + visit.say(say("Langkah Anda belum dijalankan.")));
    std::vector<ui::LineStep> since;
    for (const auto& event : opened.events)
        if (event.number > seen_version)
            since.push_back({ui::LineStep::Kind::done, visit.say(say_event(event, visit.city())),
                (event.actor_name.empty() ? visit.say(say("pemohon")) : event.actor_name) + ", "
                    + office_moment(visit, event.at),
                words_of_event(event)});
    if (!since.empty())
        ui::fill_line(content.add("SINCE"), "HISTORY", since);
    templates::Fill* list = nullptr;
    for (const auto& [label, words] : typed_words(visit, opened.service)) {
        if (!list)
            list = &content.add("TYPED");
        fill_lines(list->add("ENTRY").set("LABEL", label), "LINE", words);
    }
    ui::Page page{.title = title, .current = "/antrean", .look = ui::Page::Look::office, .status = 409};
    return ui::page(visit, page, "requests/pages/changed_meanwhile", content);
}

} // namespace pendopo::requests::pages
