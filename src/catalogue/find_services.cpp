#include "catalogue/find_services.hpp"

#include "platform/text/unicode.hpp"

#include <algorithm>
#include <string>

namespace pendopo::catalogue {

namespace {

std::vector<std::string> words_of(std::string_view text)
{
    const auto folded = text::fold(text::valid_utf8(text) ? text : std::string_view{});
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// One letter more, less or other, or two neighbours swapped.
bool is_one_slip_away(std::string_view typed, std::string_view word)
{
    while (!typed.empty() && !word.empty() && typed.front() == word.front()) {
        typed.remove_prefix(1);
        word.remove_prefix(1);
    }
    while (!typed.empty() && !word.empty() && typed.back() == word.back()) {
        typed.remove_suffix(1);
        word.remove_suffix(1);
    }
    if (typed.size() <= 1 && word.size() <= 1)
        return true;
    return typed.size() == 2 && word.size() == 2 && typed[0] == word[1] && typed[1] == word[0];
}

int closeness(std::string_view typed, std::string_view word)
{
    constexpr std::size_t long_enough_for_a_slip = 5;
    if (word == typed)
        return 4;
    if (word.starts_with(typed))
        return 3;
    if (typed.size() < long_enough_for_a_slip)
        return 0;
    if (is_one_slip_away(typed, word))
        return 2;
    // A slip in the beginning of a longer word: "kunjugn" for "kunjungan" is too far, "kunjnga" is not.
    return word.size() > typed.size()
            && (is_one_slip_away(typed, word.substr(0, typed.size()))
                || is_one_slip_away(typed, word.substr(0, typed.size() + 1)))
        ? 1
        : 0;
}

// A text of a service and what a find in it is worth.
struct Shelf {
    std::vector<std::string> words;
    int weight;
};

std::vector<Shelf> shelves_of(const Service& service)
{
    std::vector<Shelf> shelves;
    for (const Bilingual* name : {&service.name, &service.short_name})
        for (const auto* text : {&name->indonesian, &name->english})
            shelves.push_back({words_of(*text), 5});
    for (const auto& word : service.words)
        shelves.push_back({words_of(word), 4});
    for (const auto* text : {&service.summary.indonesian, &service.summary.english})
        shelves.push_back({words_of(*text), 1});
    return shelves;
}

int best_find(std::string_view typed, const std::vector<Shelf>& shelves)
{
    int best = 0;
    for (const auto& shelf : shelves)
        for (const auto& word : shelf.words)
            best = std::max(best, closeness(typed, word) * 10 + (closeness(typed, word) > 0 ? shelf.weight : -10));
    return best;
}

// 0 when a typed word is nowhere in the service.
int rank(const std::vector<std::string>& typed, const Service& service)
{
    const auto shelves = shelves_of(service);
    int sum = 0;
    for (const auto& word : typed) {
        const int found = best_find(word, shelves);
        if (found == 0)
            return 0;
        sum += found;
    }
    return sum;
}

} // namespace

std::vector<const Service*> find_services(const Catalogue& catalogue, std::string_view typed)
{
    auto words = words_of(typed);
    // Whoever pastes a letter here is not searching for a service.
    words.resize(std::min<std::size_t>(words.size(), 10));
    std::vector<std::pair<int, const Service*>> ranked;
    for (const auto& service : catalogue.services())
        if (const int points = rank(words, service); points > 0)
            ranked.emplace_back(points, &service);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Service*> found;
    found.reserve(ranked.size());
    for (const auto& [points, service] : ranked)
        found.push_back(service);
    return found;
}

} // namespace pendopo::catalogue
