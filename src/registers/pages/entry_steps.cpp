// "Langkah Anda": what this person may do with an entry now, and what each gate still lacks.
#include "platform/text/amount.hpp"
#include "registers/pages/entry_page.hpp"
#include "registers/pages/step_needs.hpp"
#include "registers/pages/words.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

void fill_step(ui::Visit& visit, templates::Fill& item, const OpenedEntry& opened, const StepNeeds& needs, bool first)
{
    item.set("NAME", visit.say(needs.step.name)).set("ADDRESS", opened.entry_address() + "/langkah/" + needs.step.key);
    if (!needs.step.article.empty())
        item.add("ARTICLE").set("TEXT", needs.step.article);
    if (needs.other_person) {
        item.show("OTHER_PERSON");
        return;
    }
    for (const auto& missing : needs.missing)
        item.add("MISSING").set("TEXT", missing);
    const auto* target = opened.of.state(needs.step.to);
    item.set("TARGET", target ? visit.say(target->name) : needs.step.to);
    auto& button = item.add(needs.at_once() ? "AT_ONCE" : "OPEN").show_if(!first, "SECONDARY");
    if (needs.at_once())
        ui::csrf(visit, button);
}

// Whoever else has the next step, when this person has none.
void fill_waiting(const ui::Visit& visit, templates::Fill& steps, const OpenedEntry& opened)
{
    std::string who;
    for (const auto& step : opened.of.steps) {
        if (std::find(step.from.begin(), step.from.end(), opened.entry.state) == step.from.end())
            continue;
        for (const auto& key : step.who)
            if (const auto* role = visit.city().role(key))
                if (const auto& name = visit.say(role->name); who.find(name) == std::string::npos)
                    who += (who.empty() ? "" : ", ") + name;
    }
    if (opened.entry.final && who.empty())
        steps.add("NOTHING").set("TEXT", visit.say(say("Entri ini sudah selesai.")));
    else if (!who.empty())
        steps.add("NOTHING").set("TEXT", visit.say(say("Langkah berikutnya pada: {0}.", who)));
    else
        steps.add("NOTHING").set("TEXT", visit.say(say("Tidak ada langkah yang menunggu.")));
}

} // namespace

void fill_steps(ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const std::vector<EntryFile>& files)
{
    const auto& of = opened.of;
    const auto& entry = opened.entry;
    auto& steps = content.include("STEPS", "registers/pages/entry_steps");
    steps.set("ADDRESS", opened.entry_address()).set("VERSION", static_cast<std::int64_t>(entry.version));
    if (is_late(visit, entry))
        steps.add("LATE").set("TEXT",
            visit.say(say("{0}: terlambat {1}.", due_name(visit, of, entry.due_key),
                text::amount(entry.due_on->days_until(visit.today()), text::Counted::days))));
    const bool keeps = opened.permissions.keeps(of, entry.owner);
    if (keeps && !entry.final && of.confirm_months > 0) {
        auto& confirming = steps.add("CONFIRM");
        confirming.show_if(entry.due_key != confirm_key || !is_late(visit, entry), "SECONDARY");
        ui::csrf(visit, confirming);
    }
    bool may_change = false;
    for (const auto* field : of.fields())
        may_change = may_change || opened.permissions.keeps(of, entry.owner, *field);
    steps.show_if(may_change && !entry.final, "CHANGE");
    std::vector<EntryFile> now;
    for (const auto& file : files)
        if (!file.superseded_at)
            now.push_back(file);
    const auto mine = opened.permissions.steps(of, entry);
    for (const auto* step : mine)
        fill_step(visit, steps.add("STEP"), opened, needs_of(visit, opened, *step, now), step == mine.front());
    if (mine.empty())
        fill_waiting(visit, steps, opened);
    steps.show_if(opened.permissions.classifies(of, entry), "CLASSIFY");
}

} // namespace pendopo::registers::pages
