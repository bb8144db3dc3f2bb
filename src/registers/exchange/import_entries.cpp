#include "registers/exchange/import_entries.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/crypto/sha256.hpp"
#include "registers/act_on_entry.hpp"
#include "registers/begin_entry.hpp"
#include "registers/check_values.hpp"
#include "registers/database_finder.hpp"
#include "registers/exchange/same_values.hpp"
#include "registers/permissions.hpp"
#include "registers/write_index.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pendopo::registers::exchange {

namespace {

struct Import {
    const Workplace& place;
    const Register& of;
    const ImportAct& by;
    Progress& progress;
};

// What both readings of the file share: the head, the count of rows, entries that two rows are about.
class Rows {
public:
    Rows(const Import& import, db::Reader& reader, ImportOutcome& outcome)
        : m_import(import), m_table(import.place, import.by.actor, import.of, reader), m_outcome(outcome)
    {
    }
    // `take` says what is wrong with a row that could be read.
    using Take = std::function<std::vector<TableTrouble>(const sheets::Row&, ReadRow&)>;
    Result<> each(const Take& take)
    {
        return sheets::read_sheet(m_import.by.path, {}, [&](sheets::Row&& row) {
            if (m_first) {
                m_first = false;
                note(m_table.read_head(row));
                return m_outcome.troubles.empty();
            }
            ++m_outcome.rows;
            m_import.progress.done = m_outcome.rows;
            auto read = m_table.read(row);
            if (read.troubles.empty())
                mind_twice(read);
            note(read.troubles.empty() ? take(row, read) : std::move(read.troubles));
            return m_outcome.troubles.size() < most_troubles;
        });
    }
    const TableReader& table() const { return m_table; }

private:
    void note(std::vector<TableTrouble> troubles)
    {
        for (auto& one : troubles)
            if (m_outcome.troubles.size() < most_troubles)
                m_outcome.troubles.push_back(std::move(one));
    }
    void mind_twice(ReadRow& read)
    {
        if (!read.before)
            return;
        const auto [known, is_new] = m_rows_of.emplace(read.before->id, read.number);
        if (!is_new)
            read.troubles.push_back({read.number, "_id", "#" + std::to_string(read.before->id),
                say("Entri ini sudah ada di baris {0}", std::to_string(known->second))});
    }

    const Import& m_import;
    TableReader m_table;
    ImportOutcome& m_outcome;
    std::map<std::int64_t, std::size_t> m_rows_of;
    bool m_first = true;
};

std::vector<Complaint> complaints_of(const Refusal& refusal)
{
    return refusal.complaints.empty() ? std::vector<Complaint>{{"", refusal.message, refusal.code}} : refusal.complaints;
}

bool changes_nothing(const Register& of, const ReadRow& row)
{
    return same_values(row.before->values, tidy_values(of, merged(row.before->values, row.given.values)));
}

// Whether a row may be right or wrong because of another row of the same file, besides by what must be unique.
bool rows_ask_each_other(const Register& of)
{
    static const std::set<std::string_view> checks{"no_overlap", "no_twin", "inside"};
    const auto fields = of.fields();
    return std::any_of(fields.begin(), fields.end(), [](const catalogue::Field* field) {
        return std::any_of(field->checks.begin(), field->checks.end(), [](const auto& check) { return checks.contains(check.name); });
    });
}

// Whether looking finds everything that the act would, as long as nothing that is there changes.
bool tells_all(const Import& import)
{
    return import.by.keeping == Keeping::dry_run && !rows_ask_each_other(import.of);
}

// Finds what can be found without a lock: for a trial that is mostly all, so that a large one holds nobody up.
class Looker {
public:
    Looker(const Import& import, db::Reader& reader) : m_import(import), m_reader(reader), m_tells_all(tells_all(import)) {}

    Result<ImportOutcome> look_through()
    {
        Rows rows(m_import, m_reader, m_outcome);
        TRY(rows.each([&](const sheets::Row& row, ReadRow& one) {
            return one.before ? look_at_change(one) : rows.table().troubles(row, look_at_new(one));
        }));
        if (m_outcome.rows == 0 && m_outcome.troubles.empty())
            m_outcome.troubles.push_back({1, "", "", say("Berkas ini tidak memuat baris isian di bawah judul kolom")});
        return m_outcome;
    }

private:
    std::vector<TableTrouble> look_at_change(const ReadRow& row)
    {
        ++(changes_nothing(m_import.of, row) ? m_outcome.unchanged : m_outcome.changed);
        return {};
    }
    std::vector<Complaint> look_at_new(const ReadRow& row)
    {
        const auto& [place, of, by, progress] = m_import;
        ++m_outcome.created;
        const auto begun = begin_entry(place, by.actor, of, row.given, by.now);
        if (begun.refused())
            return complaints_of(begun.refusal());
        // A row that was changed before it may have made room for this one: only the act itself knows then.
        if (!begun->complaints.empty() || !m_tells_all || m_outcome.changed > 0)
            return begun->complaints;
        auto complaints = check_beside_others(m_reader, place, by.actor, of, begun->entry, by.now);
        for (auto& complaint : check_unique(m_reader, of, begun->entry))
            complaints.push_back(std::move(complaint));
        for (const auto& [fields, value] : unique_values(of, begun->entry)) {
            const auto [known, is_new] = m_row_with.emplace(fields + "\n" + value, row.number);
            if (!is_new)
                complaints.push_back({field_of(fields), say("Isinya sama dengan baris {0}", std::to_string(known->second)), "unique"});
        }
        return complaints;
    }

    // Of what must be unique, the field where a complaint belongs: "@owner,field" or "field,field".
    static std::string field_of(const std::string& fields)
    {
        constexpr std::string_view owner = "@owner,";
        const auto keys = fields.starts_with(owner) ? fields.substr(owner.size()) : fields;
        return keys.substr(0, keys.find(','));
    }

    const Import& m_import;
    db::Reader& m_reader;
    const bool m_tells_all;
    ImportOutcome m_outcome;
    std::map<std::string, std::size_t> m_row_with; // unique values → the first row that has them
};

Result<ImportOutcome> look_through(const Import& import)
{
    std::optional<Result<ImportOutcome>> looked;
    import.place.database.read([&](db::Reader& reader) { looked = Looker(import, reader).look_through(); });
    return *std::move(looked);
}

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
