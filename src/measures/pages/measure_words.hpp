// The words and marks of the pages about measures.
#pragma once
#include "measures/propose_evidence.hpp"
#include "ui/components.hpp"

namespace pendopo::measures::pages {

// "Pemdi 2026, Kota Pontianak"
std::string title_of(const ui::Visit& visit, const OpenedAssessment& opened);
void fill_assessment_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Assessment& assessment);
void fill_piece_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, PieceState state);
void fill_item_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ItemState state);
void fill_score_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ScoreState state);
// {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}} beside a figure that the instrument's file marks so.
void fill_uncertain(const ui::Visit& visit, templates::Fill& into, bool uncertain);
// What is not certain in the instrument, as a note wherever its figures stand: {{>CERTAINTY}}.
void fill_certainty(const ui::Visit& visit, templates::Fill& into, const Instrument& instrument);
std::string moment(const ui::Visit& visit, Instant at);
// Where it comes from: "Dari register Aplikasi", "Kewajiban yang dipenuhi: …".
std::string source_of(const ui::Visit& visit, const Proposal& proposal);
// The same of what was offered; empty for an uploaded file or an address, which say it themselves.
std::string source_of(const ui::Visit& visit, const Piece& piece);
// "2 Membangun"; of an entered mark "3,25".
std::string level_in_words(const ui::Visit& visit, const OpenedAssessment& opened, const Indicator& indicator);
std::string level_name(const ui::Visit& visit, const Instrument& instrument, const Indicator& indicator, int level);

} // namespace pendopo::measures::pages
