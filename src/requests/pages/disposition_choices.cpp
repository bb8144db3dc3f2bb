// The units and instructions that the head ticks: the likely ones at hand, the others one touch away.
#include "requests/pages/disposition_desk.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

namespace {

constexpr std::size_t instructions_at_hand = 6;

bool is_in(const std::vector<std::string>& list, const std::string& key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

void add_chip(const ui::Visit& visit, templates::Fill& list, const char* section, const std::string& key, const Bilingual& label, bool checked)
{
    auto& chip = list.add(section).set("KEY", key).set("LABEL", visit.say(label)).show_if(checked, "CHECKED");
    ui::icon(chip, "TICK", "check");
}

void say_wrong(const ui::Visit& visit, templates::Fill& letter, const char* section, const char* field, const std::vector<Complaint>& complaints)
{
    for (const auto& complaint : complaints)
        if (complaint.field == field) {
            letter.add(section).set("TEXT", visit.say(complaint.message));
            return;
        }
}

} // namespace

void fill_units(ui::Visit& visit, templates::Fill& letter, const OfficeRequest& opened, const std::vector<Complaint>& complaints)
{
    say_wrong(visit, letter, "NO_UNITS", "units", complaints);
    const bool typed = visit.request.has_field("versi");
    const auto ticked = visit.request.all_fields("bidang");
    const auto& suggested = opened.service.suggested_units;
    templates::Fill* others = nullptr;
    bool open = suggested.empty();
    for (const auto& unit : visit.city().units) {
        const bool likely = is_in(suggested, unit.key);
        // The owner of the service is the likeliest of all: ticked until the head says otherwise.
        const bool checked = typed ? is_in(ticked, unit.key) : unit.key == opened.request.unit;
        if (!likely && !others)
            others = &letter.add("OTHER_UNITS");
        open = open || (!likely && checked);
        add_chip(visit, likely ? letter : *others, "UNIT", unit.key, unit.name, checked);
    }
    if (others)
        others->show_if(open, "OPEN");
}

void fill_instructions(ui::Visit& visit, templates::Fill& letter, const std::vector<Complaint>& complaints)
{
    say_wrong(visit, letter, "NO_INSTRUCTIONS", "instructions", complaints);
    const auto ticked = visit.request.all_fields("instruksi");
    const auto& all = visit.city().instructions;
    templates::Fill* others = nullptr;
    bool open = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool checked = is_in(ticked, all[i].key), at_hand = i < instructions_at_hand;
        if (!at_hand && !others)
            others = &letter.add("OTHER_INSTRUCTIONS");
        open = open || (!at_hand && checked);
        add_chip(visit, at_hand ? letter : *others, "INSTRUCTION", all[i].key, all[i].label, checked);
    }
    if (others)
        others->show_if(open, "OPEN");
    say_wrong(visit, letter, "LONG_NOTE", "note", complaints);
}

} // namespace pendopo::requests::pages
