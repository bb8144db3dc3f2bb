#include "registers/pages/list_filters.hpp"

#include "registers/pages/list_address.hpp"
#include "registers/pages/words.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

constexpr int most_choices = 60;

std::string chosen(const ListFilter& filter, const std::string& field)
{
    for (const auto& [key, value] : filter.fields)
        if (key == field)
            return value;
    return {};
}

void fill_option(templates::Fill& select, const std::string& value, const std::string& label, bool checked)
{
    select.add("OPTION").set("VALUE", value).set("LABEL", label).show_if(checked, "CHECKED");
}

void fill_owners(const ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const ListFilter& filter)
{
    if (opened.of.owner == governance::Owner::office || !opened.permissions.sees_others(opened.of))
        return;
    auto& owners = content.add("OWNERS");
    const auto add = [&](const std::string& key, const Bilingual& name) {
        fill_option(owners, key, visit.say(name), key == filter.owner);
    };
    if (opened.of.owner == governance::Owner::agency)
        for (const auto& agency : visit.city().agencies)
            add(agency.key, agency.name);
    else
        for (const auto& unit : visit.city().units)
            add(unit.key, unit.name);
}

// What the list leaves out besides, and the way back to everything.
void fill_lacking(const ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const ListFilter& filter)
{
    const auto needed = governance::needed_of(filter.lacking);
    const auto* field = opened.of.field(needed.field);
    if (!field)
        return;
    auto rest = filter;
    rest.lacking.clear();
    rest.after.clear();
    auto said = say("Hanya yang belum mengisi “{0}”.", field->label);
    for (const auto& option : field->options)
        if (option.value == needed.value)
            said = say("Hanya yang tanpa “{1}” pada “{0}”.", field->label, option.label);
    content.add("LACKING")
        .set("TEXT", visit.say(said))
        .set("KEY", filter.lacking)
        .set("ADDRESS", list_address(opened.address, rest));
}

} // namespace

EntryChoices entry_choices(db::Reader& reader, const OpenedRegister& opened, const ui::Visit& visit, const ListFilter& filter)
{
    EntryChoices choices;
    for (const auto& key : opened.of.filters) {
        const auto* field = opened.of.field(key);
        const auto* target = field && !field->entry_register.empty()
            ? opened.place.arrangements.entry_register(field->entry_register)
            : nullptr;
        if (!target)
            continue;
        const auto listed
            = list_entries(reader, opened.place, visit.actor, *target, {.living = true, .size = most_choices}, visit.today());
        if (listed.refused())
            continue;
        auto& list = choices[key];
        if (listed->next.empty())
            for (const auto& entry : listed->rows)
                list.emplace_back(std::to_string(entry.id), entry.title);
        // What is filtered by stays to be seen, however many there are.
        const auto now = chosen(filter, key);
        const bool there = std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.first == now; });
        if (const auto id = read_id(now); id && !there)
            for (const auto& [_, title] : titles_of(reader, opened.place, visit.actor, {*id}))
                list.emplace_back(now, title);
    }
    return choices;
}

std::vector<std::pair<std::string, std::string>> choices_of(const ui::Visit& visit, const catalogue::Field& field,
    const EntryChoices& entries)
{
    std::vector<std::pair<std::string, std::string>> choices;
    const auto& city = visit.city();
    if (field.type == "yes_no")
        choices = {{"true", visit.say(say("Ya"))}, {"false", visit.say(say("Tidak"))}};
    for (const auto& option : field.options)
        choices.emplace_back(option.value, visit.say(option.label));
    if (field.type == "agency")
        for (const auto& agency : city.agencies)
            choices.emplace_back(agency.key, visit.say(agency.name));
    if (field.type == "unit")
        for (const auto& unit : city.units)
            choices.emplace_back(unit.key, visit.say(unit.name));
    if (field.type == "place")
        for (const auto& village : city.places)
            choices.emplace_back(village.code, village.name + ", " + village.district);
    if (const auto found = entries.find(field.key); found != entries.end())
        choices = found->second;
    return choices;
}

bool fill_year_filter(const ui::Visit& visit, templates::Fill& content, const catalogue::Field& field, const ListFilter& filter)
{
    if (field.type != "year" && field.type != "date")
        return false;
    const auto label = field.type == "year" ? visit.say(field.label) : visit.say(say("{0} (tahun)", field.label));
    content.add("YEAR").set("KEY", field.key).set("LABEL", label).set("VALUE", chosen(filter, field.key));
    return true;
}

void fill_filters(const ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const ListFilter& filter,
    const EntryChoices& entries)
{
    content.set("LIST", opened.address).set("TYPED", filter.typed);
    const auto view = view_of(filter);
    if (view != View::all)
        content.add("KEEP_VIEW").set("VALUE", word(view));
    fill_lacking(visit, content, opened, filter);
    for (const auto& state : opened.of.states)
        fill_option(content, state.key, visit.say(state.name),
            std::find(filter.states.begin(), filter.states.end(), state.key) != filter.states.end());
    auto& more = content.add("MORE");
    fill_owners(visit, more, opened, filter);
    bool open = !filter.owner.empty() || filter.sort != Sort::title;
    for (const auto& key : opened.of.filters) {
        const auto* field = opened.of.field(key);
        if (field && fill_year_filter(visit, more, *field, filter)) {
            open = open || !chosen(filter, key).empty();
            continue;
        }
        const auto choices = field ? choices_of(visit, *field, entries) : EntryChoices::mapped_type{};
        if (choices.empty())
            continue;
        auto& select = more.add("FIELD").set("KEY", key).set("LABEL", visit.say(field->label));
        const auto now = chosen(filter, key);
        open = open || !now.empty();
        for (const auto& [value, label] : choices)
            fill_option(select, value, label, value == now);
    }
    more.show_if(open, "OPEN");
    const std::pair<Sort, Message> orders[]{{Sort::title, say("Nama, dari A")}, {Sort::updated, say("Terakhir diubah")},
        {Sort::due, say("Jatuh tempo terdekat")}};
    for (const auto& [sort, label] : orders)
        more.add("SORT")
            .set("VALUE", registers::word(sort))
            .set("LABEL", visit.say(label))
            .show_if(sort == filter.sort, "CHECKED");
}

} // namespace pendopo::registers::pages
