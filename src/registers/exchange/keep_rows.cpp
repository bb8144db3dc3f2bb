#include "registers/exchange/keep_rows.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/log/log.hpp"
#include "registers/begin_entry.hpp"
#include "registers/database_finder.hpp"

namespace pendopo::registers::exchange {

std::string Keeper::line_of(const Entry& entry)
{
    return std::to_string(entry.id) + " " + crypto::sha256_hex(write_json(entry.values)) + "\n";
}

Keeper::Keeper(const Import& import, LookedThrough looked)
    : m_import(import), m_looked(std::move(looked)), m_batch(import.place.identifiers.next("entry_batch")),
      m_rows(import, m_outcome), m_late(import.place.files)
{
}

Keeper::~Keeper()
{
    if (!m_unshown)
        return;
    try {
        let_go(m_import.place, *m_unshown);
    } catch (const std::exception& trouble) { // thrown away a quarter of an hour later, or after the next start
        log::warning("import.not_let_go", {{"trouble", trouble.what()}});
    }
}

Result<> Keeper::read()
{
    const auto& [outcome, given_up] = m_looked;
    if (outcome.created > 0 && outcome.created + outcome.changed > most_in_one_act) {
        m_unshown = hold_unshown(m_import.place, m_import.of, outcome.created, m_import.by.now);
        if (!m_unshown)
            return refuse(Why::conflict, "import.busy", say("Impor lain sedang disimpan. Coba lagi sebentar lagi."));
    }
    TRY(m_rows.each(
        [&](db::Reader&, const sheets::Row& row, ReadRow& read) -> std::vector<TableTrouble> {
            if (!read.before)
                return m_rows.table().troubles(row, take_new(row, read));
            if (changes_nothing(m_import.of, *read.before, read.given.values))
                ++m_outcome.unchanged;
            else
                m_late.push({row, read.before->id, read.seen_version, read.given});
            return {};
        },
        [&] { write_part(); }));
    m_parts_digest = m_parts.finish_hex();
    return Nothing{};
}

// Nobody else writes the file, so it has as many new rows as when it was looked through.
std::int64_t Keeper::next_id()
{
    INVARIANT(m_outcome.created < m_looked.outcome.created, "each new row has its id");
    const auto at = static_cast<std::int64_t>(m_outcome.created++);
    return m_unshown ? m_unshown->first + at : m_import.place.identifiers.next("entry");
}

bool Keeper::takes_what_is_given_up(const Entry& entry) const
{
    for (const auto& [fields, value] : unique_values(m_import.of, entry))
        if (m_looked.given_up.contains(fields + "\n" + value))
            return true;
    return false;
}

std::vector<Complaint> Keeper::take_new(const sheets::Row& row, const ReadRow& read)
{
    const auto& [place, of, by, progress] = m_import;
    const auto id = next_id();
    if (!m_unshown) {
        m_late.push({row, id, 0, read.given});
        return {};
    }
    auto begun = begin_entry(place, by.actor, of, read.given, by.now);
    if (begun.refused())
        return complaints_of(begun.refusal());
    if (!begun->complaints.empty())
        return begun->complaints;
    if (takes_what_is_given_up(begun->entry)) {
        m_late.push({row, id, 0, read.given});
        return {};
    }
    Fresh fresh{row, std::move(begun->entry), {}};
    fresh.entry.id = id;
    fresh.drawn = draw_new(place, of, fresh.entry, hand_of(by.actor, by.now));
    m_parts.add(line_of(fresh.entry));
    m_fresh.push_back(std::move(fresh));
    return {};
}

void Keeper::write_part()
{
    if (m_fresh.empty())
        return;
    std::vector<TableTrouble> troubles;
    m_import.place.database.write([&](db::Writer& writer) {
        mind_unshown(writer, *m_unshown);
        troubles = write_fresh(writer);
        return true;
    });
    m_rows.note(std::move(troubles));
    m_fresh.clear();
}

// What is wrong is written too where it can be: it is thrown away with the rest, and the next rows are compared with it.
std::vector<TableTrouble> Keeper::write_fresh(db::Writer& writer) const
{
    const auto& [place, of, by, progress] = m_import;
    const auto hand = hand_of(by.actor, by.now);
    std::vector<TableTrouble> troubles;
    lock_register(writer, of);
    for (const auto& [row, entry, drawn] : m_fresh) {
        auto complaints = check_beside_others(writer, place, by.actor, of, entry, by.now);
        if (complaints.empty())
            if (const auto written = write_new(writer, of, entry, drawn, how(), hand); written.refused())
                complaints = complaints_of(written.refusal());
        for (auto& one : m_rows.table().troubles(row, complaints))
            troubles.push_back(std::move(one));
    }
    return troubles;
}

void Keeper::kept()
{
    if (!m_unshown)
        return;
    m_unshown.reset();
    look_at_entries_again(m_import.place);
}

void Keeper::throw_away()
{
    if (m_unshown)
        registers::throw_away(m_import.place, *m_unshown);
    m_unshown.reset();
}

} // namespace pendopo::registers::exchange
