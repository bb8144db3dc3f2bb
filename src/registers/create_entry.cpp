#include "registers/create_entry.hpp"

#include "registers/begin_entry.hpp"
#include "registers/check_values.hpp"
#include "registers/database_finder.hpp"
#include "registers/write_index.hpp"

namespace pendopo::registers {

Result<Entry> create_entry(const Workplace& place, const access::Actor& actor, const Register& of, const NewEntry& given,
    Instant now)
{
    auto begun = TRY(begin_entry(place, actor, of, given, now));
    if (!begun.complaints.empty())
        return wrong_values(std::move(begun.complaints));
    const auto id = place.identifiers.next("entry");
    std::vector<std::int64_t> file_ids;
    for (std::size_t i = 0; i < given.files.size(); ++i)
        file_ids.push_back(place.identifiers.next("entry_file"));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Entry>> {
        Entry entry = begun.entry;
        entry.id = id;
        lock_register(act.database(), of);
        if (given.once)
            act.once(*given.once, {"entry", id}, now);
        TRY(keep_begun(act, place, actor, of, entry, given, file_ids, std::nullopt, now));
        keep_passage(act.database(), entry, "", now);
        auto after = audited(entry);
        after.set("files", static_cast<std::int64_t>(given.files.size()));
        const audit::Event event{{"entry", id}, "entry.created", actor.audit(), now, {}, std::move(after)};
        return act.commit(event, std::move(entry), audit::ChainHead{}, audit::next_head({}, event));
    });
}

std::vector<Complaint> check_entry(const Workplace& place, const access::Actor& actor, const Register& of,
    const NewEntry& given, Instant now)
{
    auto begun = begin_entry(place, actor, of, given, now);
    if (begun.refused()) {
        auto complaints = begun.refusal().complaints;
        if (complaints.empty())
            complaints.push_back({"owner", begun.refusal().message, begun.refusal().code});
        return complaints;
    }
    auto complaints = begun->complaints;
    if (!complaints.empty())
        return complaints;
    place.database.read([&](db::Reader& reader) {
        complaints = check_beside_others(reader, place, actor, of, begun->entry, now);
        if (complaints.empty())
            complaints = check_unique(reader, of, begun->entry);
    });
    return complaints;
}

} // namespace pendopo::registers
