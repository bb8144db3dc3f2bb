#include "registers/duplicates/stem.hpp"

#include <algorithm>
#include <array>

namespace pendopo::registers {

namespace {

constexpr std::size_t shortest_root = 3;

bool is_vowel(char letter)
{
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool cut_end(std::string& word, std::string_view end, std::size_t least = shortest_root + 1)
{
    if (!word.ends_with(end) || word.size() < end.size() + least)
        return false;
    word.resize(word.size() - end.size());
    return true;
}

// me- and pe- take a nasal that fits the root: membangun, menyusun, mengelola, mengadakan; before l, r, w, y they take none.
bool cut_nasal(std::string& word, char first)
{
    if (word.size() < shortest_root + 3 || word[0] != first || word[1] != 'e')
        return false;
    const auto rest = std::string_view(word).substr(2);
    const auto cut = [&](std::size_t length) {
        word.erase(0, 2 + length);
        return true;
    };
    if (rest.starts_with("ng"))
        return cut(2);
    if (rest.starts_with("ny") && is_vowel(rest[2]))
        return cut(2);
    if (rest[0] == 'm' && (std::string_view("bfpv").find(rest[1]) != std::string_view::npos || is_vowel(rest[1])))
        return cut(1);
    if (rest[0] == 'n' && (std::string_view("cdjtsz").find(rest[1]) != std::string_view::npos || is_vowel(rest[1])))
        return cut(1);
    if (first == 'p' && rest.starts_with("r") && rest.size() > shortest_root)
        return cut(1);
    return std::string_view("lrwy").find(rest[0]) != std::string_view::npos && cut(0);
}

// pe-…-an and ke-…-an go together: "pelihara" and "keramik" keep their beginnings. Whether anything was cut.
bool cut_around(std::string& word)
{
    auto inner = word;
    if (!cut_end(inner, "an"))
        return false;
    if (cut_nasal(inner, 'p')
        || (inner.starts_with("ke") && inner.size() > shortest_root + 3 && inner.erase(0, 2).size() > 0)) {
        word = inner;
        return true;
    }
    return false;
}

bool cut_verb(std::string& word)
{
    const bool active = cut_nasal(word, 'm');
    const bool passive = !active && word.starts_with("di") && word.size() > 6 && (word.ends_with("kan") || word.ends_with("i"));
    if (passive)
        word.erase(0, 2);
    if (active || passive)
        cut_end(word, "kan") || cut_end(word, "i", shortest_root + 1);
    return active || passive;
}

void cut_state(std::string& word)
{
    cut_end(word, "an");
    for (const std::string_view begin : {"ber", "ter"})
        if (word.starts_with(begin) && word.size() > begin.size() + 3) {
            word.erase(0, begin.size());
            return;
        }
}

} // namespace

std::string stem(std::string_view folded)
{
    std::string word(folded);
    const bool plain = std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    if (word.size() < 4 || !plain)
        return word;
    cut_end(word, "nya");
    if (!cut_around(word) && !cut_verb(word))
        cut_state(word);
    constexpr std::array<char, 4> swallowed{'k', 'p', 's', 't'};
    if (word.size() > shortest_root && is_vowel(word[1])
        && std::find(swallowed.begin(), swallowed.end(), word[0]) != swallowed.end())
        word.erase(0, 1);
    return word;
}

} // namespace pendopo::registers
