// Lines of a letter that say the same of several owners or entries, told as one.
#pragma once
#include "duties/letter_lines.hpp"

#include <vector>

namespace pendopo::duties {

// Lines of the same kin follow the first of them as one; the others keep their order. One thing told twice is told once.
std::vector<LetterLine> group_lines(std::vector<LetterLine> lines);

// "Yaitu Dinas Kesehatan; Dinas Sosial.", by name; of many the first twenty and how many more.
Message names_in_words(std::vector<Bilingual> names);

} // namespace pendopo::duties
