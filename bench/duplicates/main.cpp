// bench_duplicates: how long the duplicate finder takes over many programmes of fifty agencies, and how right it is about the
// pairs that a person told apart. The programmes are named after those pairs, each with its own place and purpose, so that
// some thousands are nearly the same. Prints one line of key=value a case.
#include "catalogue/read_csv.hpp"
#include "registers/duplicates/find_duplicates.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <sstream>

using namespace pendopo;
using namespace pendopo::registers;

namespace {

// A line of the labelled pairs: which part it belongs to, whether both are the same, and the two with what they are about.
struct Pair {
    bool held = false, same = false;
    std::string one, one_about, other, other_about;
};

std::vector<Pair> read_pairs(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    catalogue::Troubles troubles;
    std::vector<Pair> pairs;
    for (const auto& row : catalogue::read_csv(text.str(), {"part", "same", "one", "one_about", "other", "other_about"}, {"labelled_pairs.csv", &troubles}))
        pairs.push_back({row.cells[0] == "held", row.cells[1] == "yes", row.cells[2], row.cells[3], row.cells[4], row.cells[5]});
    INVARIANT(troubles.empty() && !pairs.empty(), "the labelled pairs can be read");
    return pairs;
}

// Each pair as two entries of two owners; of all pairs together, as a register has them.
void measure_rightness(const Vocabulary& vocabulary, const std::vector<Pair>& pairs)
{
    std::vector<Likened> entries;
    for (const auto& pair : pairs) {
        const auto id = static_cast<std::int64_t>(entries.size()) + 1;
        entries.push_back({id, "dinas-a", pair.one, pair.one_about, 0});
        entries.push_back({id + 1, "dinas-b", pair.other, pair.other_about, 0});
    }
    std::set<std::pair<std::int64_t, std::int64_t>> said;
    for (const auto& alike : find_duplicates(vocabulary, entries))
        said.insert({alike.one, alike.other});
    for (const bool held : {false, true}) {
        double found = 0, missed = 0, wrong = 0;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const bool says = said.contains({entries[2 * i].id, entries[2 * i + 1].id});
            if (pairs[i].held == held)
                (pairs[i].same ? says ? found : missed : wrong) += pairs[i].same || says;
        }
        std::cout << "case=duplicates_labelled part=" << (held ? "held" : "tune") << " precision=" << found / (found + wrong)
                  << " recall=" << found / (found + missed) << " found=" << found << " missed=" << missed << " wrong=" << wrong << std::endl;
    }
}

// A made-up word of three syllables, one of `many`: what programmes are about besides.
std::string word(unsigned number)
{
    static const std::string first[] = {"ba", "ce", "do", "ga", "ju", "ku", "la", "mi", "no", "pa", "ra", "sa", "tu", "wi"};
    static const std::string last[] = {"bang", "cak", "dir", "gur", "jam", "kel", "lus", "mar", "nip", "pol", "rat", "sin", "tor", "wan"};
    return first[number % 14] + first[number / 14 % 14] + last[number / 196 % 14];
}

std::vector<Likened> programmes(const std::vector<Pair>& pairs, int many)
{
    std::mt19937 random(11);
    std::vector<Likened> all;
    for (int i = 0; i < many; ++i) {
        const auto& pair = pairs[random() % pairs.size()];
        const bool first = random() % 2 == 0;
        Likened one{i + 1, "pd" + std::to_string(random() % 50), (first ? pair.one : pair.other) + " " + word(random() % 2000),
            first ? pair.one_about : pair.other_about, static_cast<std::int64_t>(random() % 900 + 100) * 1'000'000};
        for (int k = 0; k < 8; ++k)
            one.about += " " + word(random() % 2744);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

int main(int count, char** values)
{
    std::string data = "data", pairs = "src/registers/duplicates/labelled_pairs.csv";
    int many = 50'000;
    CLI::App app("How long the duplicate finder takes");
    app.add_option("--data", data);
    app.add_option("--pairs", pairs);
    app.add_option("--programmes", many);
    CLI11_PARSE(app, count, values);
    const auto vocabulary = Vocabulary::read(data);
    const auto labelled = read_pairs(pairs);
    measure_rightness(vocabulary, labelled);
    const auto entries = programmes(labelled, many);
    const auto began = std::chrono::steady_clock::now();
    const auto found = find_duplicates(vocabulary, entries);
    std::cout << "case=duplicates programmes=" << entries.size() << " pairs=" << found.size()
              << " seconds=" << std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() << std::endl;
}
