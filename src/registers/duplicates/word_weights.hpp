// Entries as lists of weighted words: a rare word tells more than a common one, a word of the name more than one of what
// is written about it.
#pragma once
#include "registers/duplicates/find_duplicates.hpp"

#include <set>

namespace pendopo::registers {

struct WeightedWord {
    int term = 0;
    float weight = 0;
};

struct Weighed {
    std::vector<WeightedWord> name, all; // by term; all: of the name and of the rest
    std::string act;
    std::set<std::string> name_keys;                // for contrasts
    std::set<std::string> numbers;                  // in the name, years left out
    std::vector<std::pair<int, std::string>> shown; // of the name and the rest, as written, by term
};

struct WordWeights {
    std::vector<Weighed> entries;
    std::vector<int> found_in; // by term: in how many entries
    std::vector<bool> telling; // by term: neither weak nor what is merely done with the thing
};
WordWeights weigh_words(const Vocabulary& vocabulary, const std::vector<Likened>& entries);

} // namespace pendopo::registers
