#include "duties/beginning.hpp"

#include "base/invariant.hpp"

namespace pendopo::duties {

std::optional<Date> find_beginning(db::Reader& reader)
{
    static const auto& find = db::query("duties/find_beginning");
    const auto row = reader.row(find, {});
    return row ? std::optional(row->date("value")) : std::nullopt;
}

Date keep_beginning(const Workplace& place, Date day, Instant now)
{
    static const auto& insert = db::query("duties/insert_beginning");
    std::optional<Date> beginning;
    place.database.read([&](db::Reader& reader) { beginning = find_beginning(reader); });
    if (beginning)
        return *beginning;
    const auto kept = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Date>> {
        act.run(insert, {{"day", day}});
        const auto holds = find_beginning(act.database()).value();
        return act.commit({{"duties", 0}, "duties.begun", place.program(), now, {}, Value::map({{"beginning", holds.iso()}})},
            holds);
    });
    return kept.value();
}

std::optional<Date> find_city_begins(db::Reader& reader)
{
    static const auto& find = db::query("duties/find_city_begins");
    const auto row = reader.row(find, {});
    return row ? std::optional(row->date("value")) : std::nullopt;
}

void keep_city_begins(const Workplace& place, std::optional<Date> begins, Instant now)
{
    static const auto& keep = db::query("duties/keep_city_begins");
    static const auto& forget = db::query("duties/forget_city_begins");
    std::optional<Date> before;
    place.database.read([&](db::Reader& reader) { before = find_city_begins(reader); });
    if (begins == before)
        return;
    const auto told = [](std::optional<Date> day) { return Value::map({{"begins", day ? Value(day->iso()) : Value()}}); };
    const auto kept = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<bool>> {
        if (begins)
            act.run(keep, {{"day", *begins}});
        else
            act.run(forget, {});
        return act.commit({{"duties", 0}, "duties.city_begins", place.program(), now, told(before), told(begins)}, true);
    });
    INVARIANT(!kept.refused(), "nothing refuses a setting");
}

} // namespace pendopo::duties
