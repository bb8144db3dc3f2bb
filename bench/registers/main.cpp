// bench_registers: how fast a register of many entries is listed, filtered, sorted, searched and counted, in the
// process itself. Fills the database when it is empty. Prints one line of key=value a case.
#include "platform/crypto/crypto.hpp"
#include "registers/count_entries.hpp"
#include "registers/list_entries.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>

using namespace pendopo;
using namespace pendopo::registers;

namespace {

struct Wish {
    std::string data = "data", city = "pontianak", database, sql = "bench/registers";
    std::int64_t entries = 1'000'000;
    int threads = 2, seconds = 3;
    bool only_fill = false;
};

std::string read_sql(const Wish& wish, const std::string& name)
{
    std::ifstream file(wish.sql + "/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    INVARIANT(!text.str().empty(), "the statements lie beside this file");
    return text.str();
}

void put(std::string& text, const std::string& name, const std::string& value)
{
    const auto what = "{" + name + "}";
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + value.size()))
        text.replace(at, what.size(), value);
}

// The register measured: the first of an agency with a choice of three or more among its filters.
struct Measured {
    const governance::Register* of = nullptr;
    const catalogue::Field* choice = nullptr;
};
Measured choose(const governance::Arrangements& arrangements)
{
    for (const auto& of : arrangements.registers())
        for (const auto& key : of.filters)
            if (const auto* field = of.field(key); field && field->type == "choice" && field->options.size() >= 3
                && of.owner == governance::Owner::agency && of.states.size() >= 3 && of.states.back().final)
                return {&of, field};
    throw std::runtime_error("no register of this city can be measured");
}

std::string state_of(const Measured& measured, std::size_t at)
{
    return measured.of->states[at].key;
}

void fill(db::Database& database, const Wish& wish, const Measured& measured)
{
    const bool sqlite = database.engine() == db::Engine::sqlite;
    auto text = read_sql(wish, sqlite ? "series.sqlite.sql" : "series.postgres.sql") + read_sql(wish, "fill.sql");
    put(text, "entries", std::to_string(wish.entries));
    put(text, "register", measured.of->key);
    put(text, "first", state_of(measured, 0));
    put(text, "second", state_of(measured, 1));
    put(text, "last", measured.of->states.back().key);
    put(text, "field", measured.choice->key);
    put(text, "common", measured.choice->options[0].value);
    put(text, "half", measured.choice->options[1].value);
    put(text, "rare", measured.choice->options[2].value);
    const auto began = std::chrono::steady_clock::now();
    database.run_script(text);
    database.run_script("analyze");
    std::cout << "case=fill entries=" << wish.entries
              << " seconds=" << std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count()
              << std::endl;
}

// Somebody who sees every entry.
access::Actor somebody(const catalogue::City& city, const Measured& measured)
{
    people::Person person;
    person.id = 1;
    person.name = "Pengukur";
    for (const auto& key : measured.of->keep)
        if (const auto* role = city.role(key); role && role->scope == catalogue::Scope::office)
            person.roles.push_back({key, "", ""});
    return {person, access::Grants(city, person)};
}

// How long the calling thread has been at work, without what it waited for: other programs do not count.
double processor_milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Of sorted times.
double part_of(const std::vector<double>& times, double part)
{
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

struct Times {
    std::vector<double> passed, processor; // milliseconds a call
};

void report(const std::string& name, Times times)
{
    std::sort(times.passed.begin(), times.passed.end());
    std::sort(times.processor.begin(), times.processor.end());
    std::cout << "case=" << name << " calls=" << times.passed.size() << " p50_ms=" << part_of(times.passed, 0.5)
              << " p99_ms=" << part_of(times.passed, 0.99) << " processor_p50_ms=" << part_of(times.processor, 0.5)
              << " processor_p99_ms=" << part_of(times.processor, 0.99) << std::endl;
}

void measure(const std::string& name, const Wish& wish, const std::function<void(int call, int thread)>& call)
{
    std::mutex mutex;
    Times times;
    std::vector<std::thread> threads;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(wish.seconds);
    for (int thread = 0; thread < wish.threads; ++thread)
        threads.emplace_back([&, thread] {
            Times own;
            for (int i = 0; std::chrono::steady_clock::now() < until; ++i) {
                const auto began = std::chrono::steady_clock::now();
                const auto worked = processor_milliseconds();
                call(i * wish.threads + thread, thread);
                own.processor.push_back(processor_milliseconds() - worked);
                own.passed.push_back(
                    std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
            }
            const std::lock_guard lock(mutex);
            times.passed.insert(times.passed.end(), own.passed.begin(), own.passed.end());
            times.processor.insert(times.processor.end(), own.processor.begin(), own.processor.end());
        });
    for (auto& thread : threads)
        thread.join();
    report(name, std::move(times));
}

void measure_all(const Workplace& place, const Wish& wish, const Measured& measured, const access::Actor& actor)
{
    const auto& of = *measured.of;
    const auto& options = measured.choice->options;
    const auto field = measured.choice->key;
    const Date today = *Date::parse("2027-03-01");
    const auto list = [&](const std::string& name, const std::function<ListFilter(int)>& filter) {
        std::vector<std::optional<ListFilter>> goes_on(static_cast<std::size_t>(wish.threads));
        measure(name, wish, [&](int i, int thread) {
            auto& next = goes_on[static_cast<std::size_t>(thread)];
            place.database.read([&](db::Reader& reader) {
                auto asked = next ? *next : filter(i);
                const auto page = list_entries(reader, place, actor, of, asked, today).value();
                // Every other call turns the page.
                const bool turns = !next && !page.next.empty();
                asked.after = page.next;
                next = turns ? std::optional(asked) : std::nullopt;
            });
        });
    };
    const auto owner = [](int i) { return "pd" + std::to_string(i * 37 % 500); };
    const auto topic = [](int i) { return "topik" + std::to_string(i * 131 % 997); };
    list("list", [](int i) { return ListFilter{.sort = static_cast<Sort>(i % 3)}; });
    list("owner", [&](int i) { return ListFilter{.owner = owner(i), .sort = static_cast<Sort>(i % 3)}; });
    list("state",
        [&](int i) { return ListFilter{.states = {state_of(measured, 1)}, .sort = static_cast<Sort>(i % 3)}; });
    list("rare_value", [&](int i) {
        return ListFilter{.fields = {{field, options[2].value}}, .sort = static_cast<Sort>(i % 3)};
    });
    list("common_value_and_state", [&](int i) {
        return ListFilter{.states = {of.states.back().key},
            .fields = {{field, options[1].value}},
            .sort = static_cast<Sort>(i % 3)};
    });
    list("owner_and_state", [&](int i) {
        return ListFilter{.owner = owner(i), .states = {state_of(measured, 1)}, .sort = static_cast<Sort>(i % 3)};
    });
    list("late",
        [&](int i) { return ListFilter{.late = true, .living = true, .sort = i % 2 ? Sort::due : Sort::title}; });
    list("nothing_meets_it", [&](int) {
        return ListFilter{.states = {state_of(measured, 0)},
            .fields = {{field, options[2].value}, {field, options[1].value}}};
    });
    list("word_of_one", [&](int i) { return ListFilter{.typed = std::to_string(1 + i * 7919 % wish.entries)}; });
    list("word_of_thousand", [&](int i) { return ListFilter{.typed = topic(i)}; });
    list("word_of_all", [&](int i) { return ListFilter{.typed = "sis", .sort = static_cast<Sort>(i % 3)}; });
    list("two_words", [&](int i) { return ListFilter{.typed = "bidang" + std::to_string(i % 37) + " " + topic(i)}; });
    // Page after page: what a list costs does not grow with how far it was turned.
    list("far_on", [&](int i) {
        const auto far = std::to_string(wish.entries / 2 + i);
        return ListFilter{.after = far + ".sistem topik" + std::to_string(500 + i % 400)};
    });
    measure("binding", wish, [&](int i, int) {
        place.database.read([&](db::Reader& reader) {
            any_entry(reader, {.register_key = of.key, .states = {state_of(measured, 1)}, .owner = owner(i)});
        });
    });
}

} // namespace

int main(int count, char** words)
{
    Wish wish;
    CLI::App app("Measures registers.");
    app.add_option("--database", wish.database)->required();
    app.add_option("--data", wish.data);
    app.add_option("--city", wish.city);
    app.add_option("--entries", wish.entries);
    app.add_option("--threads", wish.threads);
    app.add_option("--seconds", wish.seconds);
    app.add_flag("--only-fill", wish.only_fill);
    CLI11_PARSE(app, count, words);
    crypto::start();
    auto database = db::open({.url = wish.database});
    database->migrate();
    const auto catalogue = catalogue::Catalogue::read(wish.data, wish.city);
    const auto arrangements = governance::Arrangements::read(wish.data, catalogue);
    audit::Identifiers identifiers(*database);
    files::Store files((std::filesystem::temp_directory_path() / "bench_registers_files").string());
    const Workplace place{*database, identifiers, catalogue, arrangements, files, ""};
    const auto measured = choose(arrangements);
    int there = 0;
    database->read([&](db::Reader& reader) { there = count_entries(reader, {.register_key = measured.of->key}, 1); });
    std::cout << "case=register register=" << measured.of->key << std::endl;
    if (there == 0)
        fill(*database, wish, measured);
    if (!wish.only_fill)
        measure_all(place, wish, measured, somebody(catalogue.city(), measured));
}
