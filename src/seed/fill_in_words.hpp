// Words in braces in the example files, so that one file serves every city: {city}, {office}, {domain}, {agency} (the
// owner's name), {owner} (its key), {n} (the how-manieth of its row, from 1), {year}, {year-1}, {year+1}; and what
// another kind of government says otherwise (`say` of city.yaml): {kota}, {Kota}, {Wali Kota}, {Balai Kota}, {Perwal},
// {Kepwali}.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/shared_words.hpp"
#include "platform/data/value.hpp"

#include <string>

namespace pendopo::seed {

struct Words {
    const catalogue::City& city;
    std::string owner;
    int number = 1;
    Date today;
    catalogue::SharedWords::Pairs own = {}; // how the city says words of the shared files, in Indonesian
};

std::string fill_in_words(std::string text, const Words& words);
Value fill_in_words(const Value& value, const Words& words); // in every text of it

} // namespace pendopo::seed
