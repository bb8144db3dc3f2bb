// An import as it is kept: a table that was sent, what checking it found, whether it was kept. Only who sent it sees it.
#pragma once
#include "registers/create_entry.hpp"
#include "registers/workplace.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::registers::exchange {

// checking → checked (nothing wrong: their word is awaited) or refused (rows to mend); checked → keeping → kept, or dropped.
// failed: the machine could not; it may be sent again.
enum class ImportState { checking, checked, refused, keeping, kept, dropped, failed };
std::string_view word(ImportState state);

// One thing to mend, in both languages as it was found.
struct KeptTrouble {
    std::size_t row = 0; // as spreadsheets count; 0: the file
    Bilingual column;    // its title; empty: the whole row
    std::string written; // what stands there, at most 200 bytes
    Bilingual message;
};

struct EntryImport {
    std::int64_t id = 0;
    std::string register_key, person_name, file_name, sha256;
    std::int64_t person_id = 0, size = 0;
    ImportState state = ImportState::checking;
    int total = 0, created = 0, changed = 0, unchanged = 0;
    std::vector<KeptTrouble> troubles;
    Instant created_at, updated_at;
    bool under_way() const { return state == ImportState::checking || state == ImportState::keeping; }
};

inline constexpr std::uint64_t largest_table = 50u * 1024 * 1024; // bytes

// An upload as the web edge spooled it becomes an import to be checked. Event "import.sent", subject "entry_import".
// Why::forbidden; Why::invalid with a complaint at "berkas".
Result<EntryImport> send_table(const Workplace& place, const access::Actor& actor, const Register& of, const Upload& upload,
    Instant now);
// Why::not_found unless it is theirs.
Result<EntryImport> find_import(db::Reader& reader, const access::Actor& actor, const Register& of, std::int64_t id);
// Theirs, newest first; at most ten.
std::vector<EntryImport> imports_of(db::Reader& reader, const access::Actor& actor, const Register& of);

enum class Decision { keep, drop };
// Of an import that was checked and found good; Why::conflict otherwise. Events "import.agreed", "import.dropped".
Result<> decide_import(const Workplace& place, const access::Actor& actor, const Register& of, std::int64_t id,
    Decision decision, Instant now);

} // namespace pendopo::registers::exchange
