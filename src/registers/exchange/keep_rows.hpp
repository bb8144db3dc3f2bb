// The second reading of an import's file, which keeps its rows. New entries of a long table are written at once, unshown, a
// part at a time, so that nobody waits for the whole (keep_rows.cpp); all else waits for the one act at the end
// (keep_rest.cpp).
#pragma once
#include "platform/crypto/sha256.hpp"
#include "registers/exchange/late_rows.hpp"
#include "registers/exchange/walk_table.hpp"
#include "registers/keep_entry.hpp"
#include "registers/unshown_entries.hpp"

namespace pendopo::registers::exchange {

// Rows; these take a fraction of a second.
inline constexpr std::size_t most_in_one_act = 1000;

class Keeper {
public:
    Keeper(const Import& import, LookedThrough looked);
    // What was written and is not shown by then is left for the next who comes.
    ~Keeper();
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;

    // Why::conflict "import.busy" while another import is being kept.
    Result<> read();
    const ImportOutcome& outcome() const { return m_outcome; }
    std::int64_t batch() const { return m_batch; }
    // What keeping the rest would say, without keeping it.
    ImportOutcome try_rest();
    // The rest, inside the act: with any troubles the act must be refused. May run more than once.
    ImportOutcome keep_rest(audit::Act& act);
    std::string digest() const { return m_digest; } // over all versions, after keep_rest
    // After the act.
    void kept();
    void throw_away();

private:
    struct Fresh {
        sheets::Row row;
        Entry entry;
        Drawn drawn;
    };
    std::vector<Complaint> take_new(const sheets::Row& row, const ReadRow& read);
    bool takes_what_is_given_up(const Entry& entry) const;
    std::int64_t next_id();
    void write_part();
    std::vector<TableTrouble> write_fresh(db::Writer& writer) const;
    ImportOutcome keep_late(audit::Act& act, std::size_t from, std::size_t most);
    std::vector<Complaint> keep_one(audit::Act& act, const LateRow& late, ImportOutcome& outcome);
    std::vector<Complaint> create(audit::Act& act, const LateRow& late);
    std::vector<Complaint> change(audit::Act& act, const LateRow& late, ImportOutcome& outcome);
    // Binds a version to the one event of the act.
    static std::string line_of(const Entry& entry);
    VersionNote how() const { return {.act = "created", .batch = m_batch}; }

    const Import& m_import;
    const LookedThrough m_looked;
    const std::int64_t m_batch;
    ImportOutcome m_outcome; // of the reading
    Rows m_rows;
    std::optional<UnshownEntries> m_unshown;
    std::vector<Fresh> m_fresh; // to be written with the next part
    LateRows m_late;
    crypto::Sha256 m_parts;
    std::string m_parts_digest, m_digest;
    crypto::Sha256 m_rest;      // of what one run of the act keeps
    std::vector<Entry> m_begun; // by one run of the act
};

} // namespace pendopo::registers::exchange
