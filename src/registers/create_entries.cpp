// Many entries in one act: an import, all or nothing.
#include "platform/crypto/crypto.hpp"
#include "registers/begin_entry.hpp"
#include "registers/database_finder.hpp"

#include <map>

namespace pendopo::registers {

namespace {

constexpr std::size_t progress_every = 500;
constexpr std::size_t most_troubles = 1000; // a person mends no more at a time

// What can be known of every row before anything is locked.
std::vector<Entry> begin_all(const Workplace& place, const access::Actor& actor, const Register& of,
    const std::vector<NewEntry>& given, Instant now, std::vector<RowTrouble>& troubles)
{
    std::vector<Entry> entries;
    entries.reserve(given.size());
    for (std::size_t row = 0; row < given.size(); ++row) {
        auto begun = begin_entry(place, actor, of, given[row], now);
        std::vector<Complaint> complaints;
        if (begun.refused()) {
            complaints = begun.refusal().complaints;
            if (complaints.empty())
                complaints.push_back({"owner", begun.refusal().message, begun.refusal().code});
        } else {
            complaints = std::move(begun->complaints);
        }
        entries.push_back(begun.refused() ? Entry{} : std::move(begun->entry));
        if (!complaints.empty() && troubles.size() < most_troubles)
            troubles.push_back({row, std::move(complaints)});
    }
    return entries;
}

// Binds every version to the one event of the act.
std::string digest_of(const std::vector<Entry>& entries)
{
    std::string all;
    for (const auto& entry : entries)
        all += std::to_string(entry.id) + " " + crypto::sha256_hex(write_json(entry.values)) + "\n";
    return crypto::sha256_hex(all);
}

struct Pile {
    const Workplace& place;
    const access::Actor& actor;
    const Register& of;
    const std::vector<NewEntry>& given;
    const std::map<std::size_t, std::vector<std::int64_t>>& file_ids;
    std::int64_t batch;
    Instant now;
};

// Keeps those it can and says which it cannot.
void keep_all(audit::Act& act, const Pile& pile, std::vector<Entry>& entries, std::vector<RowTrouble>& troubles,
    const std::function<void(std::size_t)>& progress)
{
    static const std::vector<std::int64_t> none;
    for (std::size_t row = 0; row < entries.size() && troubles.size() < most_troubles; ++row) {
        const auto ids = pile.file_ids.find(row);
        auto kept = keep_begun(act, pile.place, pile.actor, pile.of, entries[row], pile.given[row],
            ids == pile.file_ids.end() ? none : ids->second, pile.batch, pile.now);
        if (kept.refused())
            troubles.push_back({row, kept.refusal().complaints});
        if (progress && (row + 1) % progress_every == 0)
            progress(row + 1);
    }
}

} // namespace

Result<ManyCreated> create_entries(const Workplace& place, const access::Actor& actor, const Register& of,
    const std::vector<NewEntry>& given, Keeping keeping, Instant now, const std::function<void(std::size_t)>& progress)
{
    ManyCreated created;
    auto begun = begin_all(place, actor, of, given, now, created.troubles);
    if (!created.troubles.empty() || given.empty())
        return created;
    created.batch = place.identifiers.next("entry_batch");
    std::map<std::size_t, std::vector<std::int64_t>> file_ids;
    for (std::size_t row = 0; row < given.size(); ++row) {
        begun[row].id = place.identifiers.next("entry");
        for (std::size_t i = 0; i < given[row].files.size(); ++i)
            file_ids[row].push_back(place.identifiers.next("entry_file"));
    }
    const Pile pile{place, actor, of, given, file_ids, created.batch, now};
    auto outcome = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<ManyCreated>> {
        auto entries = begun;
        ManyCreated made{created.batch, {}, {}}; // the act may run more than once
        lock_register(act.database(), of);
        keep_all(act, pile, entries, made.troubles, progress);
        created.troubles = made.troubles;
        if (!made.troubles.empty() || keeping == Keeping::dry_run)
            return refuse(Why::invalid, "entries.not_kept", say("Tidak ada yang disimpan."));
        keep_passages(act.database(), of, entries, now);
        for (const auto& entry : entries)
            made.ids.push_back(entry.id);
        const audit::Event event{{"entry_batch", made.batch}, "entries.created", actor.audit(), now, {},
            Value::map({{"register", of.key}, {"entries", static_cast<std::int64_t>(entries.size())},
                {"first", made.ids.front()}, {"last", made.ids.back()}, {"digest", digest_of(entries)}})};
        return act.commit(event, std::move(made));
    });
    if (!outcome.refused())
        return std::move(outcome).value();
    return created;
}

} // namespace pendopo::registers
