// The words for states, periods and rules of duties, in both languages.
#pragma once
#include "duties/obligation.hpp"
#include "duties/workplace.hpp"

namespace pendopo::duties {

Message say_state(State state);            // "Belum dipenuhi"
Bilingual state_in_words(State state);     // "belum dipenuhi", inside a sentence
Bilingual date_in_words(Date date);        // "23 November 2026"
Bilingual in_both(const Message& message); // as an argument of another sentence
// "Tahun 2026", "Semester I 2026", "Triwulan III 2026", "Oktober 2026", or the days from … to …
Bilingual period_in_words(const governance::When& when, const Term& term);
// How the due day was counted, as a sentence: "Jatuh tempo 30 hari setelah masa itu berakhir pada 30 Juni 2026." A day that
// was moved to a working day says so.
Message counting_in_words(const governance::Duty& duty, const Term& term, const std::optional<Date>& cause_date);
// Of the articles that a duty shared by cities names, those of this city's regulations; all where none of them is.
std::string basis_here(const Workplace& place, const governance::Duty& duty);
Message evidence_in_words(const governance::Evidence& evidence);

} // namespace pendopo::duties
