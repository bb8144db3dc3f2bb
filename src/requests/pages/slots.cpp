#include "requests/pages/slots.hpp"

#include "platform/text/translate.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace pendopo::requests::pages {

namespace {

struct Chosen {
    std::string resource;
    Date date;
    int start = -1, end = -1; // minutes of the day; -1 while not chosen
};

int minute_of(const Value& clock)
{
    int hour = 0, minute = 0;
    if (!clock.is_text() || std::sscanf(clock.text().c_str(), "%2d:%2d", &hour, &minute) != 2)
        return -1;
    return hour * 60 + minute;
}

// The field of the resource that must be free; empty when the field asks for no such thing.
std::string resource_field(const catalogue::Field& field)
{
    if (field.type != "time_span")
        return {};
    for (const auto& check : field.checks)
        if (check.name == "free")
            return check.arguments.text_or("resource");
    return {};
}

std::optional<Chosen> chosen(const catalogue::Field& field, const ui::FormState& state, const catalogue::City& city)
{
    const auto& time = state.answers[field.key];
    const auto date = Date::parse(time.text_or("date"));
    const auto resource = state.answers.text_or(resource_field(field));
    if (!date || !city.resource(resource))
        return std::nullopt;
    return Chosen{resource, *date, minute_of(time["start"]), minute_of(time["end"])};
}

enum class Hour { free, yours, taken, clash };

Hour hour_state(const Chosen& choice, const std::vector<TakenHours>& taken, int from)
{
    const int to = from + 60;
    const bool yours = choice.start >= 0 && choice.start < to && choice.end > from;
    const bool others
        = std::any_of(taken.begin(), taken.end(), [&](const TakenHours& one) { return one.from < to && one.to > from; });
    return others ? (yours ? Hour::clash : Hour::taken) : (yours ? Hour::yours : Hour::free);
}

void fill_hour(const ui::Visit& visit, templates::Fill& slots, int from, Hour state)
{
    struct Look {
        const char *row_class, *icon;
        Message words;
    };
    static const std::array<Look, 4> looks{{{"", "check", say("kosong")}, {"is-yours", "pen", say("pilihan Anda")},
        {"is-taken", "cross", say("terpakai")}, {"is-clash", "warning", say("pilihan Anda, bentrok")}}};
    const auto& look = looks[static_cast<std::size_t>(state)];
    auto& hour = slots.add("HOUR").set("CLASS", look.row_class).set("STATE", visit.say(look.words));
    hour.set("CLOCK", text::clock(visit.language, from, "").substr(0, 2));
    ui::icon(hour, "ICON", look.icon);
}

void fill_slots(ui::Visit& visit, templates::Fill& form, const catalogue::Field& field, const ui::FormState& state,
    const SlotsPlace& where)
{
    auto& slots = form.add("FIELDS").include("FIELD", "requests/pages/slots");
    slots.set("FIELD", field.key);
    const auto& city = where.place.city();
    const auto choice = chosen(field, state, city);
    if (!choice) {
        slots.show("ASK");
        return;
    }
    const auto taken = taken_hours(where.place, choice->resource, choice->date, where.request_id);
    auto& day = slots.add("DAY");
    const auto what = visit.say(city.resource(choice->resource)->name) + ", " + text::long_date(visit.language, choice->date);
    day.set("WHAT", what);
    if (taken.empty())
        day.show("ALL_FREE");
    else
        day.add("SOME_TAKEN").set("HOURS", say_hours(visit, taken));
    const int first = (city.opens + 59) / 60 * 60;
    for (int from = first; from < std::max(city.closes, first + 8 * 60); from += 60)
        fill_hour(visit, day, from, hour_state(*choice, taken, from));
    for (const auto& [name, icon] :
        {std::pair{"FREE_ICON", "check"}, {"TAKEN_ICON", "cross"}, {"YOURS_ICON", "pen"}, {"CLASH_ICON", "warning"}})
        ui::icon(day, name, icon);
}

} // namespace

void fill_fields_with_slots(ui::Visit& visit, templates::Fill& form, const ui::FormState& state, const SlotsPlace& where)
{
    auto one = state;
    for (const auto& field : state.fields) {
        if (!state.only.empty() && std::find(state.only.begin(), state.only.end(), field.key) == state.only.end())
            continue;
        one.only = {field.key};
        ui::fill_fields(visit, form, one);
        if (!resource_field(field).empty())
            fill_slots(visit, form, field, state, where);
    }
}

} // namespace pendopo::requests::pages
