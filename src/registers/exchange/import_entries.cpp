#include "registers/exchange/import_entries.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/crypto/sha256.hpp"
#include "registers/act_on_entry.hpp"
#include "registers/begin_entry.hpp"
#include "registers/database_finder.hpp"
#include "registers/exchange/walk_table.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers::exchange {

namespace {

// The act itself.
class Keeper {
public:
    Keeper(audit::Act& act, const Import& import, const std::vector<std::int64_t>& ids, std::int64_t batch)
        : m_act(act), m_import(import), m_ids(ids)
    {
        outcome.batch = batch;
    }
    Result<> keep()
    {
        lock_register(m_act.database(), m_import.of);
        Rows rows(m_import, m_act.database(), outcome);
        TRY(rows.each([&](const sheets::Row& row, ReadRow& one) {
            return rows.table().troubles(row, one.before ? change(one) : create(one));
        }));
        if (outcome.troubles.empty() && !m_begun.empty())
            keep_passages(m_act.database(), m_import.of, m_begun, m_import.by.now);
        return Nothing{};
    }
    std::string digest() { return m_digest.finish_hex(); }
    ImportOutcome outcome;

private:
    std::vector<Complaint> create(const ReadRow& row)
    {
        const auto& [place, of, by, progress] = m_import;
        auto begun = begin_entry(place, by.actor, of, row.given, by.now);
        if (begun.refused())
            return complaints_of(begun.refusal());
        if (!begun->complaints.empty())
            return begun->complaints;
        // Nobody else writes the file, so it has as many new rows as when it was looked through.
        INVARIANT(outcome.created < m_ids.size(), "each new row has its id");
        auto& entry = begun->entry;
        entry.id = m_ids[outcome.created++];
        if (auto kept = keep_begun(m_act, place, by.actor, of, entry, row.given, {}, outcome.batch, by.now); kept.refused())
            return complaints_of(kept.refusal());
        note(entry);
        Entry begins;
        begins.id = entry.id;
        begins.owner = std::move(entry.owner);
        begins.state = std::move(entry.state);
        begins.effective_on = entry.effective_on;
        m_begun.push_back(std::move(begins));
        return {};
    }
    std::vector<Complaint> change(const ReadRow& row)
    {
        const auto& [place, of, by, progress] = m_import;
        if (changes_nothing(of, row)) {
            ++outcome.unchanged;
            return {};
        }
        static const std::vector<NewFile> no_files;
        static const std::vector<std::int64_t> no_ids;
        const Handling handling{m_act, place, by.actor, of, *row.before, std::nullopt, "", no_files, no_ids, outcome.batch, by.now};
        const auto changed = apply_values(handling, row.given.values);
        if (changed.refused())
            return complaints_of(changed.refusal());
        ++outcome.changed;
        note(*changed);
        return {};
    }
    // Binds every version to the one event of the act.
    void note(const Entry& entry)
    {
        m_digest.add(std::to_string(entry.id) + " " + crypto::sha256_hex(write_json(entry.values)) + "\n");
    }

    audit::Act& m_act;
    const Import& m_import;
    const std::vector<std::int64_t>& m_ids;
    std::vector<Entry> m_begun;
    crypto::Sha256 m_digest;
};

audit::Event event_of(const Import& import, const ImportOutcome& outcome, std::string digest)
{
    const auto number = [](std::size_t many) { return Value(static_cast<std::int64_t>(many)); };
    return {{"entry_batch", outcome.batch}, "entries.imported", import.by.actor.audit(), import.by.now, {},
        Value::map({{"register", import.of.key}, {"file", import.by.sha256}, {"created", number(outcome.created)},
            {"changed", number(outcome.changed)}, {"unchanged", number(outcome.unchanged)}, {"digest", std::move(digest)}})};
}

Refusal nothing_kept()
{
    return refuse(Why::invalid, "entries.not_kept", say("Tidak ada yang disimpan."));
}

} // namespace

Result<ImportOutcome> import_entries(const Workplace& place, const Register& of, const ImportAct& by, Progress& progress,
    const std::function<void(db::Writer&, const ImportOutcome&)>& kept)
{
    const Import import{place, of, by, progress};
    if (!by.actor.grants.may(access::Act::import_entries) || !Permissions(place.city(), by.actor).sees(of))
        return refuse(Why::forbidden, "import.not_yours", say("Anda tidak bertugas mengimpor ke register ini."));
    auto looked = TRY(look_through(import));
    if (!looked.troubles.empty() || (tells_all(import) && looked.changed == 0))
        return looked;
    progress.total = looked.rows;
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < looked.created; ++i)
        ids.push_back(place.identifiers.next("entry"));
    const auto batch = place.identifiers.next("entry_batch");
    std::optional<Result<ImportOutcome>> last;
    auto done = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<ImportOutcome>> {
        Keeper keeper(act, import, ids, batch); // the act may run more than once
        const auto read = keeper.keep();
        if (read.refused())
            last = read.refusal();
        else
            last = keeper.outcome;
        if (read.refused() || !keeper.outcome.troubles.empty() || by.keeping == Keeping::dry_run)
            return nothing_kept();
        if (kept)
            kept(act.database(), keeper.outcome);
        return act.commit(event_of(import, keeper.outcome, keeper.digest()), keeper.outcome);
    });
    if (!done.refused())
        return done;
    auto outcome = TRY(*std::move(last));
    outcome.batch = 0;
    return outcome;
}

} // namespace pendopo::registers::exchange
