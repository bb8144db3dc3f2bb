#include "duties/calendar_feed.hpp"

#include "duties/duty_letter.hpp"
#include "duties/list_obligations.hpp"
#include "duties/say_duty.hpp"
#include "duties/write_calendar.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties {

namespace {

std::string in_indonesian(const Message& message)
{
    return text::translate(Language::indonesian, message);
}

CalendarEvent event_of(const Workplace& place, db::Reader& reader, const Obligation& obligation)
{
    const auto& duty = place.kept.of(reader, obligation.duty, obligation.duty_version);
    CalendarEvent event;
    const auto host = place.public_address.substr(place.public_address.find("//") + 2);
    event.uid = "kewajiban-" + std::to_string(obligation.id) + "@" + host;
    event.on = obligation.term.due_on;
    event.summary = in_indonesian(say("Batas: {0}", duty.name));
    event.description = period_in_words(duty.when, obligation.term).indonesian + "\n"
        + name_of(place.city, obligation.owner).indonesian + "\n" + basis_here(place, duty) + "\n"
        + in_indonesian(say_state(obligation.state));
    event.url = place.public_address + address_of(obligation);
    event.sequence = obligation.version;
    event.done = !obligation.is_open();
    if (!duty.remind.empty())
        event.alarms.push_back(duty.remind.back());
    return event;
}

// Their own only: who sees everybody's would drown in it.
std::vector<CalendarEvent> events_of(const Workplace& place, db::Reader& reader, const access::Actor& actor, Instant now)
{
    std::vector<CalendarEvent> events;
    const auto today = place.today(now);
    for (const auto& owner : Standing(place.city, actor).own())
        for (const auto view : {View::open, View::fulfilled, View::waived}) {
            ObligationFilter filter{.view = view,
                .owner = owner,
                .from = today.plus_months(-6),
                .until = today.plus_months(24),
                .most = 500};
            const auto page = list_obligations(reader, place, actor, filter, now);
            for (const auto& obligation : page.value().rows)
                events.push_back(event_of(place, reader, obligation));
        }
    return events;
}

} // namespace

Result<Secret> make_calendar_feed(const Workplace& place, const access::Actor& actor, Instant now)
{
    static const auto& keep_feed = db::query("duties/keep_feed");
    const Secret secret(crypto::random_token(32));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Secret>> {
        act.run(keep_feed, {{"person_id", actor.person_id()}, {"digest", crypto::sha256_hex(secret.reveal())}, {"now", now}});
        return act.commit({{"person", actor.person_id()}, "calendar.made", actor.audit(), now, {}, {}}, secret);
    });
}

Result<> end_calendar_feed(const Workplace& place, const access::Actor& actor, Instant now)
{
    static const auto& delete_feed = db::query("duties/delete_feed");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        if (act.change(delete_feed, {{"person_id", actor.person_id()}}) == 0)
            return refuse(Why::conflict, "calendar.none", say("Anda tidak punya alamat kalender."));
        return act.commit({{"person", actor.person_id()}, "calendar.ended", actor.audit(), now, {}, {}});
    });
}

bool has_calendar_feed(db::Reader& reader, std::int64_t person_id)
{
    static const auto& find_feed = db::query("duties/find_feed");
    return reader.row(find_feed, {{"person_id", person_id}}).has_value();
}

std::optional<std::string> read_calendar_feed(const Workplace& place, const Secret& secret, Instant now)
{
    static const auto& feed_owner = db::query("duties/feed_owner");
    std::optional<std::string> stream;
    place.database.read([&](db::Reader& reader) {
        const auto row = reader.row(feed_owner, {{"digest", crypto::sha256_hex(secret.reveal())}});
        const auto person = row ? people::find_person(reader, row->integer("person_id"), place.today(now)) : std::nullopt;
        if (!person || !person->active)
            return;
        const access::Actor actor{person, access::Grants(place.city, *person)};
        if (!actor.grants.may(access::Act::see_duties))
            return;
        stream = write_calendar(
            {in_indonesian(say("Kewajiban, {0}", place.city.portal)), now, events_of(place, reader, actor, now)});
    });
    return stream;
}

} // namespace pendopo::duties
