#include "catalogue/read_booking.hpp"

#include "catalogue/fields/moments.hpp"

#include <algorithm>
#include <set>

namespace pendopo::catalogue {

namespace {

int read_clock(MapReader& reader, std::string_view key)
{
    const auto text = reader.text(key);
    if (const auto minutes = as_minutes(std::string_view(text)))
        return *minutes;
    if (!text.empty())
        reader.expected(reader.any(key),
            say("seharusnya jam seperti 13:00 dalam '{0}'; yang tertulis '{1}'", std::string(key), text));
    return 0;
}

std::vector<Session> read_hours(const Value& map, const Reading& reading)
{
    std::vector<Session> sessions;
    if (!map.is_map())
        return sessions;
    for (const auto& [option, span] : map.entries()) {
        MapReader reader(span, reading, say("'{0}' pada {1}", option, "'hours'"));
        sessions.push_back({option, read_clock(reader, "start"), read_clock(reader, "end")});
        reader.finish();
        if (sessions.back().end <= sessions.back().start)
            reading.expected(span, say("seharusnya 'end' sesudah 'start' dalam '{0}' pada 'hours'", option));
    }
    return sessions;
}

void read_sessions(const Value& map, const Reading& reading, Booking& booking)
{
    MapReader reader(map, reading, "'sessions'");
    booking.session = reader.text("field");
    booking.sessions = read_hours(reader.map("hours"), reading);
    reader.finish();
}

Booking::Items read_items(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'items'");
    Booking::Items items{reader.text("list"), reader.text("resource"), reader.text("count")};
    reader.finish();
    return items;
}

// Says what is wrong with a field that the booking names.
class Naming {
public:
    Naming(const ServiceDraft& draft, Troubles& troubles) : m_draft(draft), m_troubles(troubles) {}

    const Field* demand(const Field* found, const std::string& key, const std::set<std::string_view>& types) const
    {
        if (key.empty() || (found && found->type.empty()))
            return nullptr;
        if (!found)
            complain(say("seharusnya kunci isian dalam 'booking'; yang tertulis '{0}'", key));
        else if (!types.contains(found->type))
            complain(say("seharusnya isian berjenis {0} dalam 'booking'; '{1}' berjenis {2}",
                joined({types.begin(), types.end()}), key, found->type));
        else
            return found;
        return nullptr;
    }
    const Field* demand(const std::string& key, const std::set<std::string_view>& types) const
    {
        return demand(m_draft.service.field(key), key, types);
    }
    void complain(const Message& what) const { m_troubles.add(m_draft.spot("booking"), what); }

private:
    const ServiceDraft& m_draft;
    Troubles& m_troubles;
};

void check_sessions(const Booking& booking, const Naming& naming)
{
    if (booking.session.empty())
        return;
    if (const auto* choice = naming.demand(booking.session, {"choice"}))
        for (const auto& option : choice->options)
            if (std::none_of(booking.sessions.begin(), booking.sessions.end(),
                    [&](const Session& one) { return one.option == option.value; }))
                naming.complain(say("seharusnya ada jam pilihan '{0}' dalam 'booking'", option.value));
}

void check_items(const Booking::Items& items, const Naming& naming)
{
    const auto* list = naming.demand(items.list, {"list"});
    if (!list)
        return;
    const auto part = [&](const std::string& key) -> const Field* {
        const auto found
            = std::find_if(list->fields.begin(), list->fields.end(), [&](const Field& one) { return one.key == key; });
        return found == list->fields.end() ? nullptr : &*found;
    };
    naming.demand(part(items.resource), items.resource, {"resource"});
    naming.demand(part(items.count), items.count, {"whole_number"});
}

} // namespace

Booking read_booking(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'booking'");
    Booking booking;
    booking.resource = reader.text("resource");
    booking.time = reader.text("time");
    booking.count = reader.text_or("count");
    booking.plus = reader.whole_or("plus", 0, 0, 100);
    if (reader.has("sessions"))
        read_sessions(reader.any("sessions"), reading, booking);
    if (reader.has("items"))
        booking.items = read_items(reader.any("items"), reading);
    reader.finish();
    return booking;
}

void check_booking(const ServiceDraft& draft, Troubles& troubles)
{
    if (!draft.service.booking)
        return;
    const Naming naming(draft, troubles);
    const auto& booking = *draft.service.booking;
    naming.demand(booking.resource, {"resource"});
    const auto* time = naming.demand(booking.time, {"time_span", "date_span", "date"});
    naming.demand(booking.count, {"whole_number", "list"});
    if (time && !booking.session.empty() && time->type != "date")
        naming.complain(
            say("seharusnya 'time' berjenis date di samping 'sessions'; '{0}' berjenis {1}", time->key, time->type));
    check_sessions(booking, naming);
    check_items(booking.items, naming);
}

// Keys that say nothing are left out: definitions kept before these keys existed stay the same text.
Value booking_value(const Booking& booking)
{
    auto map = Value::map({{"resource", booking.resource}, {"time", booking.time}});
    if (!booking.count.empty())
        map.set("count", booking.count);
    if (booking.plus > 0)
        map.set("plus", booking.plus);
    if (!booking.session.empty()) {
        auto hours = Value::map();
        for (const auto& one : booking.sessions)
            hours.set(one.option, Value::map({{"start", clock_text(one.start)}, {"end", clock_text(one.end)}}));
        map.set("sessions", Value::map({{"field", booking.session}, {"hours", hours}}));
    }
    if (const auto& items = booking.items; !items.list.empty())
        map.set("items", Value::map({{"list", items.list}, {"resource", items.resource}, {"count", items.count}}));
    return map;
}

} // namespace pendopo::catalogue
