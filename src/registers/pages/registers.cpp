// All registers of the city, by the heading they stand under: what each is for, how many entries, how many late.
#include "platform/text/translate.hpp"
#include "registers/count_entries.hpp"
#include "registers/index_entry.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/pages.hpp"
#include "ui/components.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

constexpr int most = 1000, due_days = 30;

struct Figures {
    int entries = 0, due = 0, late = 0;
};

int count_due(db::Reader& reader, const Register& of, const std::string& from, Date until)
{
    static const auto& measure = db::query("registers/measure_due");
    return static_cast<int>(
        reader.row(measure, {{"register", of.key}, {"due_from", from}, {"due_until", until}, {"most", most}})
            ->integer("found"));
}

// Of everybody's entries for who sees them; else of their own, without dates: their duties tell those.
Figures figures_of(db::Reader& reader, const Permissions& permissions, const Register& of, Date today)
{
    static const auto& measure = db::query("registers/measure_register");
    Figures figures;
    if (!permissions.sees_others(of)) {
        for (const auto& owner : permissions.own(of))
            figures.entries += count_entries(reader, {.register_key = of.key, .owner = owner}, most);
        return figures;
    }
    figures.entries = static_cast<int>(reader.row(measure, {{"register", of.key}, {"most", most}})->integer("found"));
    if (figures.entries == 0)
        return figures;
    figures.late = count_due(reader, of, "0000-00-00", today.plus_days(-1));
    figures.due = count_due(reader, of, today.iso(), today.plus_days(due_days));
    return figures;
}

std::string counted(const ui::Visit& visit, int number)
{
    return text::number(visit.language, number) + (number >= most ? "+" : "");
}

// Each word typed must begin a word of the name or of what it is for.
bool is_meant(const ui::Visit& visit, const Register& of, const std::string& typed)
{
    const auto there = words_of(visit.say(of.name) + " " + visit.say(of.entry) + " " + visit.say(of.summary));
    const auto asked = words_of(typed);
    return std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
        const auto found = there.lower_bound(word);
        return found != there.end() && found->starts_with(word);
    });
}

void fill_register(const ui::Visit& visit, templates::Fill& item, const Register& of, const Figures& figures)
{
    item.set("NAME", visit.say(of.name)).set("ADDRESS", "/register/" + of.key).set("SUMMARY", visit.say(of.summary));
    item.set("COUNT", visit.say(figures.entries == 1 ? say("1 entri") : say("{0} entri", counted(visit, figures.entries))));
    if (figures.late > 0)
        item.add("LATE")
            .set("ADDRESS", "/register/" + of.key + "?tampilan=lambat")
            .set("TEXT", visit.say(say("{0} terlambat", counted(visit, figures.late))));
    if (figures.due > 0)
        item.add("DUE")
            .set("ADDRESS", "/register/" + of.key + "?tampilan=tempo")
            .set("TEXT", visit.say(say("{0} jatuh tempo dalam 30 hari", counted(visit, figures.due))));
}

} // namespace

Reply show_registers(ui::Visit& visit)
{
    const auto place = workplace_of(visit.program);
    const Permissions permissions(visit.city(), visit.actor);
    const std::string typed(visit.request.query_field("cari").substr(0, 100));
    std::vector<const Register*> seen;
    for (const auto& of : place.arrangements.registers())
        if (permissions.sees(of) && is_meant(visit, of, typed))
            seen.push_back(&of);
    std::vector<Figures> figures;
    place.database.read([&](db::Reader& reader) {
        figures.clear();
        for (const auto* of : seen)
            figures.push_back(figures_of(reader, permissions, *of, visit.today()));
    });
    templates::Fill content;
    content.set("TYPED", typed);
    for (const auto& group : place.arrangements.groups()) {
        templates::Fill* heading = nullptr;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (seen[i]->group != group.key)
                continue;
            if (!heading)
                heading = &content.add("GROUP").set("HEADING", visit.say(group.name));
            fill_register(visit, heading->add("REGISTER"), *seen[i], figures[i]);
        }
    }
    if (seen.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada register yang cocok")),
                visit.say(say("Cari dengan kata lain, misalnya aplikasi, domain, atau insiden.")),
                visit.say(say("Tampilkan semua register")), "/register"});
    return ui::page(visit, {.title = visit.say(say("Register")), .current = "/register", .look = ui::Page::Look::office},
        "registers/pages/registers", content);
}

} // namespace pendopo::registers::pages
