// The entries of a table, added and changed in one act: all rows or none. Event "entries.imported", subject "entry_batch".
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

// The file is read twice and never stands in memory: once without a lock, to find what can be found so; then inside the act,
// beside what others have written by now. A dry run does the same and keeps nothing. A row that says what is there already
// is left alone. Refuses a file that cannot be read as a table (sheets::read_sheet), or Why::forbidden.
// `kept` is told inside the act, so that what it writes is kept with the entries.
Result<ImportOutcome> import_entries(const Workplace& place, const Register& of, const ImportAct& by, Progress& progress,
    const std::function<void(db::Writer&, const ImportOutcome&)>& kept = {});

} // namespace pendopo::registers::exchange
