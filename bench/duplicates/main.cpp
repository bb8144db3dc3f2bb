// bench_duplicates: how long the duplicate finder takes over many programmes of fifty agencies. The programmes are named
// after the labelled pairs, each with its own place and purpose, so that some thousands are nearly the same.
#include "registers/duplicates/find_duplicates.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <random>

using namespace pendopo::registers;

namespace {

std::vector<std::string> read_names(const std::string& path)
{
    std::ifstream file(path);
    std::vector<std::string> names;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells(1);
        for (const char letter : line)
            letter == ',' ? cells.emplace_back() : cells.back() += letter;
        if (cells.size() == 6 && cells[0] != "part")
            names.insert(names.end(), {cells[2] + "\n" + cells[3], cells[4] + "\n" + cells[5]});
    }
    return names;
}

// A made-up word of three syllables, one of `many`: what programmes are about besides.
std::string word(unsigned number)
{
    static const std::string first[] = {"ba", "ce", "do", "ga", "ju", "ku", "la", "mi", "no", "pa", "ra", "sa", "tu", "wi"};
    static const std::string last[] = {"bang", "cak", "dir", "gur", "jam", "kel", "lus", "mar", "nip", "pol", "rat", "sin", "tor", "wan"};
    return first[number % 14] + first[number / 14 % 14] + last[number / 196 % 14];
}

std::vector<Likened> programmes(const std::vector<std::string>& names, int many)
{
    std::mt19937 random(11);
    std::vector<Likened> all;
    for (int i = 0; i < many; ++i) {
        const auto& text = names[random() % names.size()];
        const auto line = text.find('\n');
        Likened one{i + 1, "pd" + std::to_string(random() % 50), text.substr(0, line) + " " + word(random() % 2000), text.substr(line + 1),
            static_cast<std::int64_t>(random() % 900 + 100) * 1'000'000};
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
    const auto entries = programmes(read_names(pairs), many);
    const auto began = std::chrono::steady_clock::now();
    const auto found = find_duplicates(vocabulary, entries);
    std::cout << "case=duplicates programmes=" << entries.size() << " pairs=" << found.size()
              << " seconds=" << std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() << std::endl;
}
