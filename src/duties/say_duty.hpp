// The words for states, periods and rules of duties, in both languages.
#pragma once
#include "duties/obligation.hpp"

namespace pendopo::duties {

Message say_state(State state);             // "Belum dipenuhi"
Bilingual state_in_words(State state);      // "belum dipenuhi", inside a sentence
Bilingual date_in_words(Date date);         // "23 November 2026"
// "Tahun 2026", "Semester I 2026", "Triwulan III 2026", "Oktober 2026", or the days from … to …
Bilingual period_in_words(const governance::When& when, const Term& term);
// How the due day was counted, as a sentence: "30 hari setelah masa itu berakhir (30 Juni 2026)."
Message counting_in_words(const governance::Duty& duty, const Term& term, const std::optional<Date>& cause_date);
Message evidence_in_words(const governance::Evidence& evidence);

} // namespace pendopo::duties
