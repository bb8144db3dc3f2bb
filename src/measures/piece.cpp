#include "measures/piece.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>

namespace pendopo::measures {

// In the order of the enumerations.
constexpr std::array<std::string_view, 4> kinds{"file", "entry", "obligation", "link"};
constexpr std::array<std::string_view, 5> states{"draft", "sent", "accepted", "returned", "withdrawn"};

std::string_view word(PieceKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::string_view word(PieceState state)
{
    return states[static_cast<std::size_t>(state)];
}

template <class Enumeration, std::size_t Count>
static Enumeration in(const std::array<std::string_view, Count>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    INVARIANT(found != words.end(), "the program wrote this row");
    return static_cast<Enumeration>(found - words.begin());
}

Piece piece_of(const db::Row& row)
{
    Piece read;
    read.id = row.integer("id");
    read.number = static_cast<int>(row.integer("number"));
    read.asked = {static_cast<int>(row.integer("level")), static_cast<int>(row.integer("item"))};
    read.kind = in<PieceKind>(kinds, row.text("kind"));
    read.title = row.text("title");
    read.note = row.text("note");
    if (const auto sha256 = row.optional_text("sha256"))
        read.file = registers::StoredFile{row.text("file_name"), row.text("media_type"), *sha256, row.integer("size")};
    read.entry_register = row.text_or("entry_register", "");
    read.entry = row.optional_integer("entry_id").value_or(0);
    read.obligation = row.optional_integer("obligation_id").value_or(0);
    read.link = row.text_or("link", "");
    read.state = in<PieceState>(states, row.text("state"));
    read.added_at = row.instant("added_at");
    read.added_by = row.integer("added_by");
    read.added_name = row.text("added_name");
    read.sent_at = row.optional_instant("sent_at");
    read.sent_by = row.optional_integer("sent_by").value_or(0);
    read.checked_by = row.optional_integer("checked_by").value_or(0);
    read.checked_at = row.optional_instant("checked_at");
    read.checked_name = row.text("checked_name");
    read.reason = row.text("reason");
    return read;
}

ItemState item_state(const std::vector<Piece>& pieces, int number, Asked asked)
{
    auto best = ItemState::none;
    for (const auto& piece : pieces) {
        if (piece.number != number || piece.asked != asked)
            continue;
        switch (piece.state) {
        case PieceState::draft:
            best = std::max(best, ItemState::draft);
            break;
        case PieceState::returned:
            best = std::max(best, ItemState::returned);
            break;
        case PieceState::sent:
            best = std::max(best, ItemState::sent);
            break;
        case PieceState::accepted:
            best = std::max(best, ItemState::accepted);
            break;
        case PieceState::withdrawn:
            break;
        }
    }
    return best;
}

} // namespace pendopo::measures
