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

void add_chip(const ui::Visit& visit, templates::Fill& list, const char* section, const std::string& key,
    const Bilingual& label, bool checked)
{
    auto& chip = list.add(section).set("KEY", key).set("LABEL", visit.say(label)).show_if(checked, "CHECKED");
    ui::icon(chip, "TICK", "check");
}

void say_wrong(const ui::Visit& visit, templates::Fill& letter, const char* section, const char* field,
    const std::vector<Complaint>& complaints)
{
    for (const auto& complaint : complaints)
        if (complaint.field == field) {
            letter.add(section).set("TEXT", visit.say(complaint.message));
            return;
        }
}

} // namespace

void fill_units(ui::Visit& visit, templates::Fill& letter, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints)
{
    say_wrong(visit, letter, "NO_UNITS", "units", complaints);
    const bool typed = visit.request.has_field("versi");
    const auto ticked = visit.request.all_fields("bidang");
    const auto& suggested = opened.service.suggested_units;
    // The likeliest of all is ticked until the head says otherwise: who is suggested first, else the owner.
    const auto& likeliest = suggested.empty() ? opened.request.unit : suggested.front();
    const auto is_checked = [&](const std::string& key) { return typed ? is_in(ticked, key) : key == likeliest; };
    for (const auto& key : suggested)
        if (const auto* unit = visit.city().unit(key))
            add_chip(visit, letter, "UNIT", key, unit->name, is_checked(key));
    auto& others = letter.add("OTHER_UNITS");
    bool open = suggested.empty();
    for (const auto& unit : visit.city().units)
        if (!is_in(suggested, unit.key)) {
            open = open || is_checked(unit.key);
            add_chip(visit, others, "UNIT", unit.key, unit.name, is_checked(unit.key));
        }
    others.show_if(open, "OPEN");
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
