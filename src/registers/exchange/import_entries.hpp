// The entries of a table, added and changed: all rows or none. Event "entries.imported", subject "entry_batch".
#pragma once
#include "registers/create_entry.hpp"
#include "registers/exchange/progress.hpp"
#include "registers/exchange/table_reader.hpp"

#include <functional>

namespace pendopo::registers::exchange {

inline constexpr std::size_t most_troubles = 1000; // a person mends no more at a time

struct ImportAct {
    const access::Actor& actor;
    std::string path, sha256; // the file
    Keeping keeping = Keeping::dry_run;
    Instant now;
};
struct ImportOutcome {
    std::size_t rows = 0, created = 0, changed = 0, unchanged = 0;
    std::int64_t batch = 0;             // 0: nothing was kept
    std::vector<TableTrouble> troubles; // at most most_troubles; any: nothing is kept
};

// The file is read twice and never stands in memory: once to find what can be found without keeping anything, then to keep it.
// A short table is kept in one act. Of a long one the new entries are written part by part, unshown to anybody, and one short
// act at the end changes what changes and shows them all; what a stopped program left is thrown away. A dry run says what
// keeping would say. A row that says what is there already is left alone. Refuses a file that cannot be read as a table
// (sheets::read_sheet), Why::forbidden, or Why::conflict "import.busy" while another long import is being kept.
// `kept` is told inside the act, so that what it writes is kept with the entries.
Result<ImportOutcome> import_entries(const Workplace& place, const Register& of, const ImportAct& by, Progress& progress,
    const std::function<void(db::Writer&, const ImportOutcome&)>& kept = {});

} // namespace pendopo::registers::exchange
