// Sends what waits for each person as the letters of the day: at most one of each kind a day, none when there is nothing left
// to say. Nobody acts: the program does, when the office opens.
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

struct SentLetters {
    int people = 0, letters = 0;
};
// What is queued after the day's gathering waits for the next day.
SentLetters send_daily_letters(const Workplace& place, Instant now);

} // namespace pendopo::duties
