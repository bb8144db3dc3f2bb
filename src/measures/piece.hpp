// A piece of evidence for one thing that a level of an indicator asks.
#pragma once
#include "measures/count_level.hpp"
#include "platform/db/database.hpp"
#include "registers/stored_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::measures {

// A file, an entry of a register, a fulfilled obligation, or an address where it can be seen.
enum class PieceKind { file, entry, obligation, link };
std::string_view word(PieceKind kind);
// draft → sent → accepted, or returned → sent again; withdrawn: no longer offered.
enum class PieceState { draft, sent, accepted, returned, withdrawn };
std::string_view word(PieceState state);

struct Piece {
    std::int64_t id = 0;
    int number = 0; // of the indicator
    Asked asked;
    PieceKind kind = PieceKind::file;
    std::string title, note;
    std::optional<registers::StoredFile> file;
    std::string entry_register;
    std::int64_t entry = 0, obligation = 0;
    std::string link;
    PieceState state = PieceState::draft;
    Instant added_at;
    std::int64_t added_by = 0;
    std::string added_name;
    std::optional<Instant> sent_at, checked_at;
    std::int64_t sent_by = 0, checked_by = 0;
    std::string checked_name, reason;
};
Piece piece_of(const db::Row& row);

// What stands for one thing asked, from the best of its pieces; withdrawn ones count for nothing.
enum class ItemState { none, draft, returned, sent, accepted };
ItemState item_state(const std::vector<Piece>& pieces, int number, Asked asked);

} // namespace pendopo::measures
