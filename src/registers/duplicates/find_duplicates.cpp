#include "registers/duplicates/find_duplicates.hpp"

#include "registers/duplicates/word_weights.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace pendopo::registers {

namespace {

// Words and pairs of words that stand in more entries than this lead to nothing in particular.
constexpr std::size_t most_in_common = 150;
constexpr std::size_t most_words_paired = 8;
constexpr double other_act = 0.55, contrary = 0.5, other_number = 0.6;

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

// Entries that share a rare word, or two words of their names that rarely stand together.
class Candidates {
public:
    explicit Candidates(const WordWeights& weights)
    {
        for (std::size_t at = 0; at < weights.entries.size(); ++at) {
            const auto& entry = weights.entries[at];
            for (const auto& word : entry.all)
                if (weights.telling[static_cast<std::size_t>(word.term)])
                    put(static_cast<std::uint64_t>(word.term), at);
            const auto paired = std::min(entry.name.size(), most_words_paired);
            for (std::size_t i = 0; i < paired; ++i)
                for (std::size_t j = i + 1; j < paired; ++j)
                    put(pair_of(entry.name[i].term, entry.name[j].term), at);
        }
    }
    template <class See>
    void each_of(const WordWeights& weights, std::size_t at, See see) const
    {
        const auto& entry = weights.entries[at];
        for (const auto& word : entry.all)
            if (weights.telling[static_cast<std::size_t>(word.term)])
                each_under(static_cast<std::uint64_t>(word.term), at, see);
        const auto paired = std::min(entry.name.size(), most_words_paired);
        for (std::size_t i = 0; i < paired; ++i)
            for (std::size_t j = i + 1; j < paired; ++j)
                each_under(pair_of(entry.name[i].term, entry.name[j].term), at, see);
    }

private:
    static std::uint64_t pair_of(int one, int other)
    {
        return (static_cast<std::uint64_t>(one) + 1) << 32 | static_cast<std::uint64_t>(other);
    }
    void put(std::uint64_t key, std::size_t at)
    {
        auto& under = m_under[key];
        if (under.size() <= most_in_common)
            under.push_back(static_cast<std::uint32_t>(at));
    }
    template <class See>
    void each_under(std::uint64_t key, std::size_t at, See& see) const
    {
        const auto& under = m_under.at(key);
        if (under.size() > most_in_common)
            return;
        for (const auto other : under)
            if (other > at)
                see(other);
    }
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_under;
};

Alike told(const WordWeights& weights, const std::vector<Likened>& entries, std::size_t one, std::size_t other, double score)
{
    if (entries[one].id > entries[other].id)
        std::swap(one, other);
    const auto& left = weights.entries[one];
    const auto& right = weights.entries[other];
    std::vector<std::pair<float, std::string>> shared;
    for (const auto& word : left.all)
        if (std::any_of(right.all.begin(), right.all.end(), [&](const auto& there) { return there.term == word.term; })) {
            const auto shown = std::find_if(left.shown.begin(), left.shown.end(), [&](const auto& one_shown) { return one_shown.first == word.term; });
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

std::vector<Alike> find_duplicates(const Vocabulary& vocabulary, const std::vector<Likened>& entries)
{
    const auto weights = weigh_words(vocabulary, entries);
    const Candidates candidates(weights);
    std::vector<Alike> pairs;
    std::vector<std::uint32_t> seen_with(entries.size(), UINT32_MAX); // the last entry it was compared with
    for (std::size_t at = 0; at < entries.size(); ++at) {
        std::vector<std::pair<double, std::size_t>> best;
        candidates.each_of(weights, at, [&](std::size_t other) {
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
