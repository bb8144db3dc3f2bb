// Words of the files that cities share which one city says otherwise: `say` of city.yaml. "Wali Kota" is "Bupati" where
// a regent governs. Texts of the city's own files are left as they are.
#pragma once
#include "platform/data/value.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::catalogue {

struct DataFolder;

struct SharedWords {
    using Pairs = std::vector<std::pair<std::string, std::string>>; // as written, as said here; the longest first
    Pairs indonesian, english;

    bool empty() const { return indonesian.empty() && english.empty(); }
};

SharedWords read_shared_words(const DataFolder& data, const std::string& city_key);
// Whole words only, and the longest that fits: "Kota" stays in "Wali Kota" when that is said otherwise, and in
// "Kotagede".
std::string in_own_words(std::string_view text, const SharedWords::Pairs& pairs);
// In every {id: …, en: …} of a file.
Value in_own_words(const Value& value, const SharedWords& words);

} // namespace pendopo::catalogue
