#include "duties/beginning.hpp"

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
        return act.commit({{"duties", 0}, "duties.begun", place.program(), now, {}, Value::map({{"beginning", holds.iso()}})}, holds);
    });
    return kept.value();
}

} // namespace pendopo::duties
