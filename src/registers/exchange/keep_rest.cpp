// What of an import waits for its one act: changed rows, and new ones that could not be written before.
#include "registers/act_on_entry.hpp"
#include "registers/begin_entry.hpp"
#include "registers/database_finder.hpp"
#include "registers/exchange/keep_rows.hpp"
#include "registers/find_entry.hpp"

namespace pendopo::registers::exchange {

namespace {

constexpr std::size_t tried_at_once = 500;

void note(std::vector<TableTrouble> troubles, ImportOutcome& outcome)
{
    for (auto& one : troubles)
        if (outcome.troubles.size() < most_troubles)
            outcome.troubles.push_back(std::move(one));
}

} // namespace

ImportOutcome Keeper::try_rest()
{
    auto tried = m_outcome;
    const auto at_once = m_late.size() > most_in_one_act ? tried_at_once : m_late.size();
    for (std::size_t from = 0; from < m_late.size() && tried.troubles.size() < most_troubles; from += at_once) {
        ImportOutcome part;
        const auto refused = audit::write(m_import.place.database, m_import.place.identifiers,
            [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
                part = keep_late(act, from, at_once);
                return refuse(Why::invalid, "entries.not_kept", say("Tidak ada yang disimpan."));
            });
        tried.changed += part.changed;
        tried.unchanged += part.unchanged;
        note(std::move(part.troubles), tried);
    }
    return tried;
}

ImportOutcome Keeper::keep_rest(audit::Act& act)
{
    const auto rest = keep_late(act, 0, m_late.size());
    auto outcome = m_outcome;
    outcome.changed += rest.changed;
    outcome.unchanged += rest.unchanged;
    outcome.troubles = rest.troubles;
    outcome.batch = m_batch;
    if (!outcome.troubles.empty())
        return outcome;
    m_digest = m_rest.finish_hex();
    if (m_unshown)
        show_entries(act.database(), *m_unshown, m_import.by.now);
    else if (!m_begun.empty())
        keep_passages(act.database(), m_import.of, m_begun, m_import.by.now);
    return outcome;
}

ImportOutcome Keeper::keep_late(audit::Act& act, std::size_t from, std::size_t most)
{
    ImportOutcome outcome;
    m_begun.clear();
    m_rest = crypto::Sha256();
    if (m_unshown) {
        mind_unshown(act.database(), *m_unshown);
        m_rest.add(m_parts_digest);
    }
    lock_register(act.database(), m_import.of);
    m_late.each(from, most,
        [&](const LateRow& late) { note(m_rows.table().troubles(late.row, keep_one(act, late, outcome)), outcome); });
    return outcome;
}

std::vector<Complaint> Keeper::keep_one(audit::Act& act, const LateRow& late, ImportOutcome& outcome)
{
    return late.seen_version == 0 ? create(act, late) : change(act, late, outcome);
}

std::vector<Complaint> Keeper::create(audit::Act& act, const LateRow& late)
{
    const auto& [place, of, by, progress] = m_import;
    auto begun = begin_entry(place, by.actor, of, late.given, by.now);
    if (begun.refused())
        return complaints_of(begun.refusal());
    if (!begun->complaints.empty())
        return begun->complaints;
    auto& entry = begun->entry;
    entry.id = late.id;
    if (const auto kept = keep_begun(act, place, by.actor, of, entry, late.given, {}, m_batch, by.now); kept.refused())
        return complaints_of(kept.refusal());
    m_rest.add(line_of(entry));
    Entry begins; // as much of it as its passage needs
    begins.id = entry.id;
    begins.owner = std::move(entry.owner);
    begins.state = std::move(entry.state);
    begins.effective_on = entry.effective_on;
    m_begun.push_back(std::move(begins));
    return {};
}

std::vector<Complaint> Keeper::change(audit::Act& act, const LateRow& late, ImportOutcome& outcome)
{
    static const std::vector<NewFile> no_files;
    static const std::vector<std::int64_t> no_ids;
    const auto& [place, of, by, progress] = m_import;
    auto before = find_entry(act.database(), place, by.actor, of, late.id);
    if (before.refused())
        return complaints_of(before.refusal());
    if (before->version != late.seen_version)
        return complaints_of(changed_meanwhile());
    const Handling handling{act, place, by.actor, of, std::move(before).value(), std::nullopt, "", no_files, no_ids, m_batch,
        by.now};
    const auto changed = apply_values(handling, late.given.values);
    if (changed.refused())
        return complaints_of(changed.refusal());
    ++outcome.changed;
    m_rest.add(line_of(*changed));
    return {};
}

} // namespace pendopo::registers::exchange
