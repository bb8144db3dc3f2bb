// The duplicate finder: which entries of different owners look like the same thing (67/2019 Pasal 9 ayat (2)).
// Pure: no database. Pairs to look at come from an inverted index of rare words, so that fifty thousand entries take
// seconds; each is then weighed word by word.
#pragma once
#include "registers/duplicates/vocabulary.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::registers {

// What is compared of an entry: its first field of Likeness::fields, the others joined, and its amount.
struct Likened {
    std::int64_t id = 0;
    std::string owner;
    std::string name, about;
    std::int64_t amount = 0; // rupiah; 0: not known
};

struct Alike {
    std::int64_t one = 0, other = 0; // the smaller id first
    double score = 0;                // 0 to 1; see least_alike
    std::vector<std::string> shared; // words of `one` that both have, the most telling first
    bool close_amounts = false;      // they differ by a fifth at most
};

inline constexpr double least_alike = 0.46;
inline constexpr int most_alike_of_one = 20;

// By score, the most alike first. Entries of the same owner are never compared.
std::vector<Alike> find_duplicates(const Vocabulary& vocabulary, const std::vector<Likened>& entries);

} // namespace pendopo::registers
