// Somebody offers a piece of evidence for one thing that a level asks; sends, withdraws, accepts or returns it. What is
// accepted was looked at by another person than who offered or sent it.
#pragma once
#include "measures/assess_indicator.hpp"

namespace pendopo::measures {

struct NewPiece {
    PieceKind kind = PieceKind::file;
    std::string title; // of a file or link; the others bring their own
    std::string note;
    std::optional<registers::StoredFile> file;
    std::int64_t report = 0; // of kind file: the signed paper of a sent report that serves the indicator
    std::int64_t entry = 0, obligation = 0;
    std::string link; // https://…, http://… or /… on this site
    bool send = true; // false: keep it as a draft
};
struct PieceAct {
    MeasureAct by;
    int number = 0;
    Asked asked;
};
// Complaints at "title", "note", "file", "report", "entry", "obligation", "link".
Result<Piece> add_piece(const Workplace& place, const PieceAct& by, const NewPiece& piece);

enum class PieceStep { send, withdraw, accept, give_back };
// Complaints at "reason".
Result<Piece> step_piece(const Workplace& place, const MeasureAct& by, std::int64_t piece, PieceStep step,
    const std::string& reason);

} // namespace pendopo::measures
