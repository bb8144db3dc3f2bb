// An entry, and a whole register, as they stood on a day: by what was written down then, or by what is now known of it.
#include "platform/text/translate.hpp"
#include "registers/entry_history.hpp"
#include "registers/pages/entry_page.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

constexpr int rows_shown = 50;

struct Question {
    std::optional<Date> on; // empty: not asked, or no day at all
    By by = By::record;
    bool wrong = false;
};

Question question_of(const ui::Visit& visit)
{
    const auto typed = visit.request.query_field("tanggal");
    Question question{Date::parse(typed), visit.request.query_field("menurut") == "keadaan" ? By::effect : By::record};
    question.wrong = !typed.empty() && (!question.on || *question.on > visit.today());
    return question;
}

void fill_question(const ui::Visit& visit, templates::Fill& content, const Question& question)
{
    content.set("TODAY", visit.today().iso()).set("DAY", question.on.value_or(visit.today()).iso());
    content.show_if(question.by == By::effect, "BY_EFFECT").show_if(question.wrong, "WRONG");
}

// "Pada 7 Oktober 2021, menurut yang sudah tercatat hari itu"
std::string said_question(const ui::Visit& visit, const Question& question)
{
    const auto on = day(visit, *question.on);
    return visit.say(question.by == By::record ? say("Pada {0}, menurut yang sudah tercatat hari itu", on)
                                               : say("Pada {0}, menurut yang kini diketahui tentang hari itu", on));
}

void fill_stood(const ui::Visit& visit, templates::Fill& stood, const OpenedEntry& opened, const EntryVersion& version,
    const EntryNames& names)
{
    stood.set("TITLE", version.title).set("OWNER", owner_name(visit, version.owner));
    stood.set("WRITTEN", moment(visit, version.at) + ", " + version.person_name).set("SINCE", day(visit, version.effective_on));
    fill_state(visit, stood, "STATE", opened.of, version.state);
    fill_record(visit, stood, opened, version.values, names, Changes::none);
}

ui::Page page_of(const ui::Visit& visit, const std::string& title, const std::string& back, const std::string& address,
    int status)
{
    return {.title = title,
        .current = "/register",
        .back_label = back,
        .back_address = address,
        .look = ui::Page::Look::office,
        .status = visit.request.query.empty() ? 200 : status};
}

} // namespace

Reply show_as_it_stood(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto question = question_of(visit);
    std::optional<EntryVersion> version;
    EntryNames names;
    if (question.on && !question.wrong)
        opened.place.database.read([&](db::Reader& reader) {
            version = as_it_stood(reader, opened.place, opened.entry.id, *question.on, question.by);
            if (version)
                names = names_in(reader, opened.place, visit.actor, opened.of, {&version->values});
        });
    templates::Fill content;
    content.set("NAME", opened.entry.title).set("ADDRESS", opened.entry_address() + "/pada");
    fill_question(visit, content, question);
    if (version)
        fill_stood(visit, content.add("STOOD").set("WHEN", said_question(visit, question)), opened, *version, names);
    else if (question.on && !question.wrong)
        content.add("ABSENT").set("WHEN", said_question(visit, question));
    const auto title = visit.say(say("{0} pada suatu hari", opened.entry.title));
    return ui::page(visit, page_of(visit, title, opened.entry.title, opened.entry_address(), question.wrong ? 422 : 200),
        "registers/pages/as_it_stood", content);
}

Reply show_day(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto question = question_of(visit);
    templates::Fill content;
    content.set("NAME", visit.say(opened.of.name)).set("ADDRESS", opened.address + "/pada");
    fill_question(visit, content, question);
    if (question.on && !question.wrong) {
        RegisterAsItStood stood;
        const auto after = read_id(visit.request.query_field("sesudah")).value_or(0);
        opened.place.database.read([&](db::Reader& reader) {
            stood = register_as_it_stood(reader, opened.place, opened.of, *question.on, question.by, after, rows_shown);
        });
        auto& table = content.add("TABLE").set("WHEN", said_question(visit, question));
        bool any = false;
        for (const auto& [id, version] : stood.rows) {
            Entry then;
            then.id = id;
            then.register_key = opened.of.key;
            then.owner = version.owner;
            then.classification = version.classification;
            if (!opened.permissions.sees(opened.of, then))
                continue;
            any = true;
            auto& row = table.add("ROW").set("ENTRY", version.title).set("OWNER", owner_name(visit, version.owner));
            row.set("ENTRY_ADDRESS",
                opened.address + "/" + std::to_string(id) + "/pada?tanggal=" + question.on->iso()
                    + "&menurut=" + (question.by == By::effect ? "keadaan" : "catatan"));
            fill_state(visit, row, "STATE", opened.of, version.state);
        }
        table.show_if(!any, "NONE");
        if (stood.next)
            table.add("NEXT").set("NEXT_ADDRESS",
                opened.address + "/pada?tanggal=" + question.on->iso() + "&menurut="
                    + (question.by == By::effect ? "keadaan" : "catatan") + "&sesudah=" + std::to_string(stood.next));
    }
    const auto name = visit.say(opened.of.name);
    return ui::page(visit,
        page_of(visit, visit.say(say("{0} pada suatu hari", name)), name, opened.address, question.wrong ? 422 : 200),
        "registers/pages/day", content);
}

} // namespace pendopo::registers::pages
