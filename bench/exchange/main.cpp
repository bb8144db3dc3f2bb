// bench_exchange: how long an import of many rows takes, tried and kept, how large the program grows meanwhile, and how long
// all of them take to download. Works on a fresh database. Prints one line of key=value a case.
#include "platform/crypto/crypto.hpp"
#include "platform/sheets/csv_writer.hpp"
#include "platform/sheets/row_writer.hpp"
#include "registers/exchange/export_entries.hpp"
#include "registers/exchange/import_entries.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

using namespace pendopo;
using namespace pendopo::registers;
using namespace pendopo::registers::exchange;

namespace {

struct Wish {
    std::string data = "data", city = "pontianak", database, entry_register;
    std::size_t rows = 100'000, bad = 3;
};

std::size_t megabytes_at_most()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoul(line.substr(6)) / 1024;
    return 0;
}

// What a field takes, by its type alone; empty where nothing is needed.
std::string words_for(const catalogue::City& city, const catalogue::Field& field, std::size_t row)
{
    const auto n = std::to_string(row);
    if (!field.required)
        return {};
    if (field.type == "choice" || field.type == "choices")
        return field.options.empty() ? "" : field.options[row % field.options.size()].value;
    if (field.type == "agency")
        return city.agencies.front().key;
    if (field.type == "date")
        return "2026-01-05";
    if (field.type == "date_span")
        return "2026-01-05 s.d. 2026-12-31";
    if (field.type == "yes_no")
        return "ya";
    if (field.type == "year")
        return "2026";
    if (field.type == "whole_number" || field.type == "money" || field.type == "percent" || field.type == "decimal")
        return "10";
    return "Perangkat contoh nomor " + n + " untuk pengukuran";
}

std::string write_table(const catalogue::City& city, const Register& of, const Wish& wish, std::size_t bad)
{
    const auto path = (std::filesystem::temp_directory_path() / "bench_exchange.csv").string();
    sheets::CsvWriter writer(path, sheets::ByteOrderMark::none);
    std::vector<sheets::Cell> cells{std::string("_pemilik")};
    for (const auto* field : of.fields())
        cells.emplace_back(field->key);
    writer.row(cells);
    for (std::size_t row = 1; row <= wish.rows; ++row) {
        cells.assign(1, city.agencies[row % city.agencies.size()].key);
        for (const auto* field : of.fields())
            cells.emplace_back(words_for(city, *field, row));
        if (bad > 0 && row % (wish.rows / bad) == 0)
            cells[1] = std::string();
        writer.row(cells);
    }
    writer.save();
    return path;
}

access::Actor keeper(const catalogue::City& city, const Register& of)
{
    people::Person person;
    person.id = 1;
    person.name = "Pengukur";
    for (const auto& key : of.keep)
        if (const auto* role = city.role(key); role && role->scope == catalogue::Scope::office)
            person.roles.push_back({key, "", ""});
    return {person, access::Grants(city, person)};
}

template <class Work> void measure(const std::string& name, Work work)
{
    const auto began = std::chrono::steady_clock::now();
    const std::string said = work();
    std::cout << "case=" << name << " seconds=" << std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() << " "
              << said << " peak_mb=" << megabytes_at_most() << std::endl;
}

std::string told(const ImportOutcome& outcome)
{
    return "rows=" + std::to_string(outcome.rows) + " created=" + std::to_string(outcome.created) + " unchanged=" + std::to_string(outcome.unchanged)
        + " troubles=" + std::to_string(outcome.troubles.size()) + " kept=" + (outcome.batch ? "yes" : "no");
}

void measure_all(const Workplace& place, const Register& of, const Wish& wish)
{
    const auto now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    const auto actor = keeper(place.city(), of);
    const auto import = [&](const std::string& path, Keeping keeping) {
        Progress progress;
        const auto outcome = import_entries(place, of, {actor, path, "bench", keeping, now}, progress).value();
        for (std::size_t i = 0; i < std::min<std::size_t>(outcome.troubles.size(), wish.bad); ++i)
            std::cerr << outcome.troubles[i].row << " " << outcome.troubles[i].column << ": " << outcome.troubles[i].message.id << "\n";
        return told(outcome);
    };
    const auto wrong = write_table(place.city(), of, wish, wish.bad);
    measure("import_with_bad_rows", [&] { return import(wrong, Keeping::keep); });
    const auto good = write_table(place.city(), of, wish, 0);
    measure("import_tried", [&] { return import(good, Keeping::dry_run); });
    measure("import_kept", [&] { return import(good, Keeping::keep); });
    const auto path = (std::filesystem::temp_directory_path() / "bench_exchange.download").string();
    for (const auto format : {Format::csv, Format::xlsx})
        measure("download_" + std::string(word(format)), [&] {
            const auto exported = export_entries(place, actor, of, {.format = format}, place.today(now), path).value();
            return "rows=" + std::to_string(exported.rows) + " bytes=" + std::to_string(exported.size);
        });
    measure("import_of_the_download", [&] { return import(path, Keeping::keep); });
}

} // namespace

int main(int count, char** words)
{
    Wish wish;
    CLI::App app("Measures the exchange of entries as tables.");
    app.add_option("--database", wish.database)->required();
    app.add_option("--data", wish.data);
    app.add_option("--city", wish.city);
    app.add_option("--register", wish.entry_register)->required();
    app.add_option("--rows", wish.rows);
    CLI11_PARSE(app, count, words);
    crypto::start();
    auto database = db::open({.url = wish.database});
    database->migrate();
    const auto catalogue = catalogue::Catalogue::read(wish.data, wish.city);
    const auto arrangements = governance::Arrangements::read(wish.data, catalogue);
    audit::Identifiers identifiers(*database);
    files::Store files((std::filesystem::temp_directory_path() / "bench_exchange_files").string());
    const Workplace place{*database, identifiers, catalogue, arrangements, files, ""};
    const auto* of = arrangements.entry_register(wish.entry_register);
    if (!of)
        throw std::runtime_error("the city has no such register");
    measure_all(place, *of, wish);
}
