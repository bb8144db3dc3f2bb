#include "registers/duplicates/find_duplicates.hpp"

#include "platform/text/unicode.hpp"
#include "registers/duplicates/word_weights.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace pendopo::registers {

namespace {

// Under a word, or a pair of words, that more entries share, an entry is compared only with those next to it by name;
// words that are not in the name lead to others only when they are rarer still.
constexpr std::size_t most_in_common = 150, most_about = 60, neighbours = 20;
constexpr std::size_t most_words_paired = 8;
constexpr double other_act = 0.5, contrary = 0.5, other_number = 0.6;

struct Overlap {
    double shared = 0, one = 0, other = 0;
    bool telling = false; // a word that tells something is among those shared
    // Half of what both have together, half of what the shorter has.
    double share() const
    {
        const auto shorter = std::min(one, other), together = one + other - shared;
        return shorter <= 0 ? 0 : 0.5 * shared / shorter + 0.5 * shared / together;
    }
};

Overlap overlap_of(const WordWeights& weights, const std::vector<WeightedWord>& one, const std::vector<WeightedWord>& other)
{
    Overlap found;
    for (const auto& word : one)
        found.one += word.weight;
    for (const auto& word : other)
        found.other += word.weight;
    for (auto left = one.begin(), right = other.begin(); left != one.end() && right != other.end();) {
        if (left->term < right->term)
            ++left;
        else if (right->term < left->term)
            ++right;
        else {
            found.shared += std::min(left->weight, right->weight);
            found.telling = found.telling || weights.telling[static_cast<std::size_t>(left->term)];
            ++left;
            ++right;
        }
    }
    return found;
}

double score_of(const Vocabulary& vocabulary, const WordWeights& weights, const Weighed& one, const Weighed& other)
{
    const auto names = overlap_of(weights, one.name, other.name);
    const auto all = overlap_of(weights, one.all, other.all);
    if (!names.telling && !all.telling)
        return 0;
    const bool described = one.all.size() > one.name.size() && other.all.size() > other.name.size();
    double score = described ? std::max(0.5 * names.share() + 0.5 * all.share(), all.share()) : names.share();
    if (vocabulary.acts_differ(one.act, other.act))
        score *= other_act;
    if (vocabulary.contradict(one.name_keys, other.name_keys))
        score *= contrary;
    if (!one.numbers.empty() && !other.numbers.empty() && one.numbers != other.numbers)
        score *= other_number;
    return score;
}

// Entries that share a rare word, or two common words of their names that rarely stand together.
class Candidates {
public:
    explicit Candidates(const WordWeights& weights) : m_weights(weights)
    {
        for (std::size_t at = 0; at < weights.entries.size(); ++at)
            for (const auto key : keys_of(weights.entries[at]))
                m_under[key].push_back(static_cast<std::uint32_t>(at));
    }
    // Those that come after it; some more than once.
    template <class See>
    void each_after(std::size_t at, See see) const
    {
        for (const auto key : keys_of(m_weights.entries[at])) {
            const auto& under = m_under.at(key);
            const auto first = std::upper_bound(under.begin(), under.end(), static_cast<std::uint32_t>(at));
            const bool crowded = under.size() > most_in_common && under.end() - first > static_cast<std::ptrdiff_t>(neighbours);
            std::for_each(first, crowded ? first + neighbours : under.end(), [&](std::uint32_t other) { see(other); });
        }
    }

private:
    std::vector<std::uint64_t> keys_of(const Weighed& entry) const
    {
        std::vector<std::uint64_t> keys;
        std::vector<int> common;
        for (const auto& word : entry.name) {
            if (found_in(word) > most_in_common)
                common.push_back(word.term);
            if (m_weights.telling[static_cast<std::size_t>(word.term)])
                keys.push_back(static_cast<std::uint64_t>(word.term));
        }
        common.resize(std::min(common.size(), most_words_paired));
        for (std::size_t i = 0; i < common.size(); ++i)
            for (std::size_t j = i + 1; j < common.size(); ++j)
                keys.push_back((static_cast<std::uint64_t>(common[i]) + 1) << 32 | static_cast<std::uint64_t>(common[j]));
        for (const auto& word : entry.all)
            if (found_in(word) <= most_about)
                keys.push_back(static_cast<std::uint64_t>(word.term));
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }
    std::size_t found_in(const WeightedWord& word) const
    {
        return static_cast<std::size_t>(m_weights.found_in[static_cast<std::size_t>(word.term)]);
    }

    const WordWeights& m_weights;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_under;
};

std::vector<Likened> by_name(const std::vector<Likened>& entries)
{
    std::vector<std::pair<std::string, const Likened*>> named;
    for (const auto& entry : entries)
        named.emplace_back(text::fold(entry.name), &entry);
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Likened> sorted;
    for (const auto& [_, entry] : named)
        sorted.push_back(*entry);
    return sorted;
}

Alike told(const WordWeights& weights, const std::vector<Likened>& entries, std::size_t one, std::size_t other, double score)
{
    if (entries[one].id > entries[other].id)
        std::swap(one, other);
    const auto& left = weights.entries[one];
    const auto& right = weights.entries[other];
    std::vector<std::pair<float, std::string>> shared;
    for (const auto& word : left.all)
        if (std::any_of(right.all.begin(), right.all.end(), [&](const auto& there) { return there.term == word.term; })) {
            const auto shown = std::find_if(left.shown.begin(), left.shown.end(),
                [&](const auto& one_shown) { return one_shown.first == word.term; });
            shared.emplace_back(-word.weight, shown->second);
        }
    std::sort(shared.begin(), shared.end());
    Alike alike{entries[one].id, entries[other].id, score, {}, false};
    for (auto& [_, word] : shared)
        alike.shared.push_back(std::move(word));
    const auto a = static_cast<double>(entries[one].amount), b = static_cast<double>(entries[other].amount);
    alike.close_amounts = a > 0 && b > 0 && std::abs(a - b) <= 0.2 * std::max(a, b);
    return alike;
}

} // namespace

std::vector<Alike> find_duplicates(const Vocabulary& vocabulary, const std::vector<Likened>& given)
{
    const auto entries = by_name(given);
    const auto weights = weigh_words(vocabulary, entries);
    const Candidates candidates(weights);
    std::vector<Alike> pairs;
    std::vector<std::uint32_t> seen_with(entries.size(), UINT32_MAX); // the last entry it was compared with
    for (std::size_t at = 0; at < entries.size(); ++at) {
        std::vector<std::pair<double, std::size_t>> best;
        candidates.each_after(at, [&](std::size_t other) {
            if (seen_with[other] == at || entries[at].owner == entries[other].owner)
                return;
            seen_with[other] = static_cast<std::uint32_t>(at);
            const auto score = score_of(vocabulary, weights, weights.entries[at], weights.entries[other]);
            if (score >= least_alike)
                best.emplace_back(-score, other);
        });
        std::sort(best.begin(), best.end());
        best.resize(std::min<std::size_t>(best.size(), most_alike_of_one));
        for (const auto& [score, other] : best)
            pairs.push_back(told(weights, entries, at, other, -score));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Alike& a, const Alike& b) { return a.score > b.score; });
    return pairs;
}

} // namespace pendopo::registers
