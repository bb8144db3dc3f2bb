// bench_preload: makes a database with the example people and so many past requests, and writes the tokens of those who
// act in the measurements.
#include "audit/seal_hash.hpp"
#include "people/api_token.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/files/store.hpp"
#include "preload/fill_tables.hpp"
#include "requests/workplace.hpp"
#include "seed/example_people.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace pendopo;

namespace {

struct Wish {
    std::string data = "data", city = "pontianak", database, tokens;
    std::int64_t requests = 0;
};

// Takes `count` ids at once and gives the first.
std::int64_t take_ids(db::Database& database, const char* table, std::int64_t count)
{
    static const auto& take_block = db::query("audit/take_id_block");
    std::int64_t end = 0;
    database.write([&](db::Writer& writer) {
        end = writer.row(take_block, {{"name", table}, {"size", count}})->integer("next");
        return true;
    });
    return end - count;
}

void issue_tokens(db::Database& database, audit::Identifiers& identifiers, const seed::Cast& cast,
    const std::string& path, Instant now)
{
    constexpr std::pair<const char*, const char*> roles[]
        = {{"applicant", "rahmawati"}, {"operator", "putri"}, {"records", "nurhayati"}, {"head", "zulkarnaen"}};
    const audit::Actor issuer{audit::Actor::Kind::system, 0, "bench"};
    std::ofstream file(path);
    for (const auto& [role, person] : roles) {
        const auto actor = cast(person, now.date(UtcOffset()));
        const auto token = people::issue_token(database, identifiers, issuer, actor.person_id(), "bench", 366, now);
        INVARIANT(!token.refused(), "the example people may have tokens");
        file << role << " " << token->reveal() << "\n";
    }
}

// The seals over what fill_tables wrote, as the program makes them.
void seal_past(db::Database& database, Instant now)
{
    static const auto& highest_seal_used = db::query("audit/highest_seal_used");
    static const auto& insert_seal = db::query("audit/insert_seal");
    database.write([&](db::Writer& writer) {
        std::string previous;
        const auto last = writer.row(highest_seal_used, {})->integer("seal");
        for (std::int64_t number = 1; number <= last; ++number) {
            const auto sealed = audit::hash_seal(previous, number, now.unix_milliseconds(),
                [&](std::int64_t after) { return audit::page_of_seal(writer, number, after); });
            writer.run(insert_seal,
                {{"number", number}, {"at", now}, {"events", sealed.events}, {"previous", previous},
                    {"hash", sealed.hash}});
            previous = sealed.hash;
        }
        return true;
    });
}

void preload(const Wish& wish)
{
    crypto::start();
    const auto now = Instant::clock_now();
    const auto catalogue = catalogue::Catalogue::read(wish.data, wish.city);
    const auto folder = std::filesystem::temp_directory_path() / "pendopo-bench-files";
    files::Store files(folder);
    auto database = db::open({wish.database, 2});
    database->migrate();
    audit::Identifiers identifiers(*database);
    requests::Definitions definitions(catalogue);
    const requests::Workplace place{*database, identifiers, catalogue, definitions, files, Secret("bench"),
        "http://127.0.0.1"};
    requests::keep_definitions(*database, catalogue, now);
    seed::register_example_people(place, wish.data, now);
    issue_tokens(*database, identifiers, seed::registered_people(place, wish.data), wish.tokens, now);
    if (wish.requests == 0)
        return;
    const bench::Past past(catalogue, take_ids(*database, "request", wish.requests), wish.requests, now);
    const bench::FirstIds first{take_ids(*database, "event", 2 * wish.requests),
        take_ids(*database, "outbox", 2 * wish.requests), take_ids(*database, "request_file", wish.requests),
        take_ids(*database, "disposition", wish.requests)};
    database.reset();
    const bool sqlite = wish.database.starts_with("sqlite:");
    const auto tables
        = sqlite ? bench::open_sqlite_tables(wish.database.substr(7)) : bench::open_postgres_tables(wish.database);
    fill_tables(*tables, past, first);
    tables->finish();
}

} // namespace

int main(int count, char** words)
{
    Wish wish;
    CLI::App program("Makes a database with people and past requests, for measuring.", "bench_preload");
    program.add_option("--data", wish.data)->capture_default_str();
    program.add_option("--city", wish.city)->capture_default_str();
    program.add_option("--database", wish.database, "sqlite:PATH or postgresql://…, empty")->required();
    program.add_option("--tokens", wish.tokens, "File to write the tokens to")->required();
    program.add_option("--requests", wish.requests, "How many past requests")->check(CLI::Range(0, 5'000'000));
    CLI11_PARSE(program, count, words);
    try {
        preload(wish);
        if (wish.requests > 0)
            seal_past(*db::open({wish.database, 2}), Instant::clock_now());
    } catch (const std::exception& trouble) {
        std::cerr << trouble.what() << "\n";
        return 1;
    }
}
