#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "registers/duplicates/alike.hpp"
#include "registers/duplicates/pages/pages.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/words.hpp"
#include "ui/components.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

constexpr int groups_of_a_page = 10;

// How alike, in words: the figure stands beside it.
Message how_alike(int score)
{
    return score >= 850 ? say("Hampir sama") : score >= 650 ? say("Sangat mirip") : say("Mirip");
}

std::string owner_of(const ui::Visit& visit, const Entry& entry)
{
    const auto* agency = visit.city().agency(entry.owner);
    const auto* unit = visit.city().unit(entry.owner);
    return agency ? visit.say(agency->name) : unit ? visit.say(unit->name) : visit.say(visit.city().office);
}

void fill_entry(const ui::Visit& visit, templates::Fill& into, const OpenedRegister& opened, const Entry& entry)
{
    auto& row = into.add("ENTRY").set("TITLE", entry.title).set("ADDRESS", opened.address + "/" + std::to_string(entry.id));
    row.set("OWNER", owner_of(visit, entry));
    const auto values = opened.permissions.visible(opened.of, entry);
    const auto* amount = opened.of.field(opened.of.duplicates->amount);
    if (amount && values.has(amount->key))
        row.set("AMOUNT", catalogue::show_answer(*amount, values[amount->key], visit.language, visit.city()));
    fill_state(visit, row, "STATE", opened.of, entry.state);
}

void fill_group(ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const AlikeEntries& found,
    const AlikeGroup& group, const std::vector<Complaint>& complaints)
{
    auto& section = content.add("GROUP").set("TITLE", visit.say(say("{0} entri", std::to_string(group.entries.size()))));
    for (const auto id : group.entries)
        fill_entry(visit, section, opened, found.entries.at(id));
    for (const auto& pair : group.pairs) {
        auto& line
            = section.add("PAIR").set("HOW", visit.say(how_alike(pair.score))).set("PERCENT", std::to_string(pair.score / 10));
        line.set("ONE", found.entries.at(pair.one).title)
            .set("OTHER", found.entries.at(pair.other).title)
            .set("SHARED", pair.shared);
        line.show_if(pair.close_amounts, "CLOSE");
        if (!may_tell_apart(visit.actor))
            continue;
        const bool typed = visit.request.field("satu") == std::to_string(pair.one)
            && visit.request.field("lain") == std::to_string(pair.other);
        const auto key = std::to_string(pair.one) + "-" + std::to_string(pair.other);
        auto& form = line.add("DECIDE")
                         .set("ADDRESS", opened.address + "/kembar")
                         .set("ONE_ID", pair.one)
                         .set("OTHER_ID", pair.other)
                         .set("KEY", key);
        ui::csrf(visit, form);
        form.show_if(typed && !complaints.empty(), "OPEN");
        for (const auto& complaint : complaints)
            if (typed)
                form.add("WRONG").set("TEXT", visit.say(complaint.message));
    }
}

http::Response alike_page(ui::Visit& visit, const OpenedRegister& opened, std::vector<Complaint> complaints)
{
    AlikeEntries found;
    opened.place.database.read(
        [&](db::Reader& reader) { found = alike_entries(reader, opened.place, visit.actor, opened.of); });
    templates::Fill content;
    const auto title = visit.say(say("Yang mungkin kembar: {0}", opened.of.name));
    content.set("TITLE", title);
    if (found.searched_at)
        content.add("SEARCHED")
            .set("COUNT", text::number(visit.language, found.searched))
            .set("MOMENT",
                text::long_moment(visit.language, *found.searched_at, visit.city().zone.offset,
                    visit.city().zone.abbreviation));
    const int count = std::max(1, (static_cast<int>(found.groups.size()) + groups_of_a_page - 1) / groups_of_a_page);
    const auto asked = read_id(visit.request.query_field("halaman")).value_or(1);
    const int current = static_cast<int>(std::min<std::int64_t>(asked, count));
    for (auto i = static_cast<std::size_t>((current - 1) * groups_of_a_page);
         i < found.groups.size() && i < static_cast<std::size_t>(current * groups_of_a_page); ++i)
        fill_group(visit, content, opened, found, found.groups[i], complaints);
    if (found.groups.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada yang terlihat kembar")),
                visit.say(say("Entri milik pihak yang berbeda dibandingkan menurut kata-katanya. Yang mirip muncul di sini "
                              "beberapa menit setelah dicatat.")),
                visit.say(say("Buka registernya")), opened.address});
    for (const auto& one : found.decided)
        content.add("DECIDED")
            .set("ONE", found.entries.at(one.one).title)
            .set("OTHER", found.entries.at(one.other).title)
            .set("REASON", one.reason)
            .set("WHO", one.decided_name)
            .set("WHEN", text::plain_date(visit.language, one.decided_at.date(visit.city().zone.offset)));
    ui::fill_pagination(content, "PAGES", {current, count, opened.address + "/kembar?halaman="});
    for (auto& complaint : complaints)
        complaint.field = std::string(visit.request.field("satu")) + "-" + std::string(visit.request.field("lain"));
    ui::fill_errors(visit, content, complaints);
    return ui::page(visit,
        {.title = title,
            .current = "/register",
            .back_label = visit.say(opened.of.name),
            .back_address = opened.address,
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "registers/duplicates/pages/alike_page", content);
}

Result<OpenedRegister> open_likened(const ui::Visit& visit)
{
    auto opened = TRY(open_register(visit));
    if (!opened.of.duplicates)
        return refuse(Why::not_found, "alike.not_searched", say("Register ini tidak dibandingkan."));
    return opened;
}

} // namespace

Result<http::Response> show_alike(ui::Visit& visit)
{
    const auto opened = TRY(open_likened(visit));
    return alike_page(visit, opened, {});
}

Result<http::Response> tell_two_apart(ui::Visit& visit)
{
    const auto opened = TRY(open_likened(visit));
    const auto told = tell_apart(opened.place, visit.actor, opened.of, read_id(visit.request.field("satu")).value_or(0),
        read_id(visit.request.field("lain")).value_or(0), std::string(visit.request.field("alasan")), visit.now);
    if (told.refused() && !told.refusal().complaints.empty())
        return alike_page(visit, opened, told.refusal().complaints);
    if (told.refused())
        return told.refusal();
    auto response = http::redirect(opened.address + "/kembar");
    ui::notify_next(response, visit, say("Dicatat: keduanya bukan kembar."));
    return response;
}

} // namespace pendopo::registers::pages
