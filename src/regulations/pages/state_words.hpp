// States and what proves them, as pages say them.
#pragma once
#include "regulations/article_state.hpp"
#include "regulations/serving.hpp"
#include "ui/components.hpp"

namespace pendopo::regulations::pages {

Message say_state(State state);                      // "Dijalankan"
Message say_kind(governance::ArticleKind kind);      // "Kewajiban"
std::string_view word(governance::ArticleKind kind); // "kewajiban": in addresses
std::optional<governance::ArticleKind> kind_of(std::string_view word);
std::string_view address_word(State state); // "terlambat": in addresses
std::optional<State> state_in(std::string_view address_word);

// {{>NAME}}: the state with its day, "Jatuh tempo 31 Desember 2026", "Terlambat 9 hari", "Belum lengkap"; "Belum jatuh tempo"
// where it counts as kept only because nothing was asked for so far.
void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const ArticleState& one);
void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const BindingState& one);
// {{#PROOF}} for each binding: its sentence, with the address where the visitor may look for themself, if there is one.
void fill_proofs(const ui::Visit& visit, templates::Fill& into, const ArticleState& article);
// Where this visitor may look at what serves an article; empty: nowhere.
std::string address_for(const ui::Visit& visit, const Serving& serving);
// {{>WHOLE}}: the figure, the bar and the counts of a regulation.
void fill_whole(const ui::Visit& visit, templates::Fill& into, const Counts& counts);
// "Peraturan Wali Kota …" → its page.
std::string address_of(const Regulation& regulation);
std::string address_of(const Regulation& regulation, const Article& article);
// "Senin, 23 November 2026, 14.05 WIB"
std::string moment(const ui::Visit& visit, Instant at);

} // namespace pendopo::regulations::pages
