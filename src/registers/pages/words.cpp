#include "registers/pages/words.hpp"

#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

struct Look {
    ui::Tone tone;
    const char* icon;
};

Look look_of(const governance::State* state)
{
    switch (state ? state->look : governance::Look::ended) {
    case governance::Look::progress:
        return {ui::Tone::wait, "clock"};
    case governance::Look::good:
        return {ui::Tone::ok, "check"};
    case governance::Look::attention:
        return {ui::Tone::late, "warning"};
    case governance::Look::ended:
        return {ui::Tone::rest, "minus"};
    }
    throw Bug("every look has its tag");
}

constexpr int near_days = 30;

} // namespace

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Register& of, std::string_view key)
{
    const auto* state = of.state(key);
    const auto look = look_of(state);
    ui::fill_tag(into, name, look.tone, look.icon, state ? visit.say(state->name) : std::string(key));
}

std::string owner_name(const ui::Visit& visit, std::string_view owner)
{
    if (owner.empty())
        return visit.city().office_short;
    if (const auto* agency = visit.city().agency(owner))
        return visit.say(agency->name);
    if (const auto* unit = visit.city().unit(owner))
        return visit.say(unit->name);
    return std::string(owner);
}

std::string due_name(const ui::Visit& visit, const Register& of, std::string_view due_key)
{
    for (const auto& due : of.due)
        if (due.key == due_key || due.field == due_key)
            return visit.say(due.name);
    return visit.say(say("Perlu dinyatakan masih benar"));
}

bool is_late(const ui::Visit& visit, const Entry& entry)
{
    return entry.due_on && *entry.due_on < visit.today();
}

void fill_due(const ui::Visit& visit, templates::Fill& into, const Register& of, const Entry& entry)
{
    if (!entry.due_on) {
        into.set("DUE", "").show("NONE_DUE");
        return;
    }
    const int left = visit.today().days_until(*entry.due_on);
    into.set("DUE", day(visit, *entry.due_on)).show_if(left < 0, "LATE");
    if (left > near_days)
        return;
    into.add("DUE_OF").set("TEXT", due_name(visit, of, entry.due_key));
    ui::fill_days(visit, into, "DAYS", left);
}

Message say_classification(Classification classification)
{
    switch (classification) {
    case Classification::open:
        return say("Terbuka untuk umum");
    case Classification::internal:
        return say("Internal pemerintah daerah");
    case Classification::restricted:
        return say("Terbatas");
    }
    throw Bug("every classification has its words");
}

Message explain_classification(Classification classification)
{
    switch (classification) {
    case Classification::open:
        return say("Boleh dibaca siapa saja. Yang tampil di halaman umum hanya isian dan dokumen yang dibuka register ini.");
    case Classification::internal:
        return say("Dibaca petugas yang bertugas pada register ini.");
    case Classification::restricted:
        return say("Hanya pemilik, yang memutuskan, dan auditor.");
    }
    throw Bug("every classification has its words");
}

std::string act_name(const ui::Visit& visit, const Register& of, const EntryVersion& version)
{
    if (const auto* step = of.step(version.step))
        return visit.say(step->name);
    if (version.act == "created")
        return visit.say(say("Dicatat"));
    const bool classified = version.act == "classified";
    return visit.say(classified ? say("Klasifikasi diubah") : say("Catatan diubah"));
}

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

std::string day(const ui::Visit& visit, Date date)
{
    return text::plain_date(visit.language, date);
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void fill_lines(templates::Fill& into, std::string_view section, std::string_view text)
{
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        into.add(section).set("TEXT", text.substr(from, to - from));
        from = to + 1;
    }
}

} // namespace pendopo::registers::pages
