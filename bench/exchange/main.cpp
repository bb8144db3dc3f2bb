// bench_exchange: how long an import of many rows takes, tried and kept, how large the program grows meanwhile, how long
// somebody else who writes has to wait, and how long all of them take to download. Works on a fresh database, or with
// --export-only on one that bench_registers filled. Prints one line of key=value a case.
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
#include <thread>

using namespace pendopo;
using namespace pendopo::registers;
using namespace pendopo::registers::exchange;

namespace {

struct Wish {
    std::string data = "data", city = "pontianak", database, entry_register;
    std::size_t rows = 100'000, bad = 3;
    bool export_only = false;
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

// Writes all the time, as the rest of the city does, and minds how long it waits at most.
class Neighbour {
public:
    explicit Neighbour(db::Database& database) : m_thread([this, &database](std::stop_token stop) { write(database, stop); }) {}
    double longest_ms()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_longest;
    }

private:
    void write(db::Database& database, std::stop_token stop)
    {
        static const auto& take = db::query("registers/take_counter");
        while (!stop.stop_requested()) {
            const auto began = std::chrono::steady_clock::now();
            database.write([&](db::Writer& writer) { return writer.rows(take, {{"name", "neighbour"}, {"many", 1}}), true; });
            m_longest = std::max(m_longest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
    double m_longest = 0;
    std::jthread m_thread;
};

template <class Work> void measure(const std::string& name, db::Database& database, Work work)
{
    std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew (proc(5))
    Neighbour neighbour(database);
    const auto began = std::chrono::steady_clock::now();
    const std::string said = work();
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::cout << "case=" << name << " seconds=" << seconds << " " << said << " longest_wait_ms=" << neighbour.longest_ms()
              << " peak_mb=" << megabytes_at_most() << std::endl;
}

std::string told(const ImportOutcome& outcome)
{
    return "rows=" + std::to_string(outcome.rows) + " created=" + std::to_string(outcome.created) + " changed=" + std::to_string(outcome.changed) + " unchanged=" + std::to_string(outcome.unchanged)
        + " troubles=" + std::to_string(outcome.troubles.size()) + " kept=" + (outcome.batch ? "yes" : "no");
}

// The first `many` entries with another name, as somebody sends them back who has edited what they downloaded.
std::string changed_table(const Workplace& place, const Register& of, const access::Actor& actor, std::size_t many, Date today)
{
    const auto path = (std::filesystem::temp_directory_path() / "bench_exchange_changed.csv").string();
    sheets::CsvWriter writer(path, sheets::ByteOrderMark::none);
    const auto& name = of.fields().front()->key;
    writer.row({std::string("_id"), name});
    ListFilter filter{.size = 200};
    for (std::size_t written = 0; written < many && (written == 0 || !filter.after.empty());) {
        std::optional<EntryPage> page;
        place.database.read([&](db::Reader& reader) { page = list_entries(reader, place, actor, of, filter, today).value(); });
        for (std::size_t i = 0; i < page->rows.size() && written < many; ++i, ++written)
            writer.row({page->rows[i].id, page->rows[i].values[name].text() + " diubah"});
        filter.after = page->next;
    }
    writer.save();
    return path;
}

void measure_downloads(const Workplace& place, const Register& of, const access::Actor& actor, const std::string& path, Date today)
{
    for (const auto format : {Format::csv, Format::xlsx})
        measure("download_" + std::string(word(format)), place.database, [&] {
            const auto exported = export_entries(place, actor, of, {.format = format}, today, path).value();
            return "rows=" + std::to_string(exported.rows) + " bytes=" + std::to_string(exported.size);
        });
}

void measure_all(const Workplace& place, const Register& of, const Wish& wish)
{
    const auto now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    const auto actor = keeper(place.city(), of);
    const auto path = (std::filesystem::temp_directory_path() / "bench_exchange.download").string();
    if (wish.export_only)
        return measure_downloads(place, of, actor, path, place.today(now));
    const auto import = [&](const std::string& name, const std::string& table, Keeping keeping) {
        measure(name, place.database, [&] {
            Progress progress;
            const auto outcome = import_entries(place, of, {actor, table, "bench", keeping, now}, progress).value();
            for (std::size_t i = 0; i < std::min<std::size_t>(outcome.troubles.size(), wish.bad); ++i)
                std::cerr << outcome.troubles[i].row << " " << outcome.troubles[i].column << ": " << outcome.troubles[i].message.id << "\n";
            return told(outcome);
        });
    };
    import("import_with_bad_rows", write_table(place.city(), of, wish, wish.bad), Keeping::keep);
    const auto good = write_table(place.city(), of, wish, 0);
    import("import_tried", good, Keeping::dry_run);
    import("import_kept", good, Keeping::keep);
    measure_downloads(place, of, actor, path, place.today(now));
    import("import_of_the_download", path, Keeping::keep);
    import("import_of_changes", changed_table(place, of, actor, wish.rows / 10, place.today(now)), Keeping::keep);
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
    app.add_flag("--export-only", wish.export_only);
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
