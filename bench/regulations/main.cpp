// bench_regulations: how fast a regulation's page is, with the registers and duties of a city that has kept them for
// years. Answers in the process itself, at addresses as visitors ask them. Prints one line of key=value a case.
#include "platform/crypto/crypto.hpp"
#include "platform/log/log.hpp"
#include "platform/templates/templates.hpp"
#include "regulations/pages/pages.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/recent_states.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>

using namespace pendopo;

namespace {

struct Wish {
    std::string data = "data", city = "pontianak", database = "sqlite:var/bench/regulations.sqlite";
    int entries = 400, owners = 60, years = 5, rounds = 300;
};

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

// So many entries in each register, over all its states; every tenth falls due soon or is past its day.
std::string entries_of(const governance::Register& of, const Wish& wish, std::int64_t& id)
{
    std::string text;
    for (int n = 0; n < wish.entries; ++n) {
        const auto& state = of.states[static_cast<std::size_t>(n) % of.states.size()];
        const bool due = !state.final && n % 10 == 0;
        ++id;
        text += "insert into entry (id, register, owner, state, ended, classification, version, content, title, "
                "title_key, words, number, effective_on, "
                "created_at, created_by, created_name, updated_at, updated_by, updated_name, due_on, due_key) values ("
            + number(id) + ", '" + of.key + "', 'pd" + number(n % wish.owners) + "', '" + state.key + "', "
            + (state.final ? "1" : "0")
            + ", 'internal', 1, '{}', 'E', 'e', ' e ', '', "
              "'2026-01-01', 0, 1, 'P', "
            + number(id) + ", 1, 'P', '" + (due ? (n % 20 == 0 ? "2026-11-01" : "2026-12-10") : "9999-12-31")
            + "', '');\n";
        text += "insert into entry_value (register, field, value, entry_id) values ('" + of.key + "', '@state', '"
            + state.key + "', " + number(id) + ");\n";
        for (const auto* field : of.fields())
            if (field->type == "choice" && !field->options.empty())
                text += "insert into entry_value (register, field, value, entry_id) values ('" + of.key + "', '"
                    + field->key + "', '" + field->options[static_cast<std::size_t>(n) % field->options.size()].value
                    + "', " + number(id) + ");\n";
    }
    return text;
}

// What each owner owed of each duty, every half year; the newest still open.
std::string obligations_of(const governance::Duty& duty, const Wish& wish, std::int64_t& id)
{
    std::string text
        = "insert into kept_duty (duty, version, content, kept_at) values ('" + duty.key + "', 1, '{}', 0);\n";
    for (int owner = 0; owner < wish.owners; ++owner)
        for (int half = 0; half < 2 * wish.years; ++half) {
            const auto due = Date::of(2026 - half / 2, half % 2 == 0 ? 12 : 6, 30).value();
            const bool open = half == 0;
            text += "insert into obligation (id, duty, duty_version, owner_kind, owner, occasion, first_on, last_on, "
                    "due_on, due_at, state, cause_register, "
                    "made_at, version, chain, effective_on, reason) values ("
                + number(++id) + ", '" + duty.key + "', 1, 'agency', 'pd" + number(owner) + "', '" + due.iso() + "', '"
                + due.iso() + "', '" + due.iso() + "', '" + due.iso() + "', "
                + number(Instant::at(due.plus_days(1), 0, {}).unix_milliseconds()) + ", '"
                + (open ? "open" : "fulfilled") + "', '', 0, 1, '', " + (open ? "null" : "'" + due.iso() + "'")
                + ", '');\n";
        }
    return text;
}

void fill(db::Database& database, const governance::Arrangements& arrangements, const Wish& wish)
{
    std::int64_t entry = 0, obligation = 0;
    std::string text;
    for (const auto& of : arrangements.registers())
        text += entries_of(of, wish, entry);
    std::set<std::string> seen;
    for (const auto& duty : arrangements.duties())
        if (seen.insert(duty.key).second)
            text += obligations_of(duty, wish, obligation);
    database.run_script(text);
    database.run_script("analyze");
    std::cout << "case=fill entries=" << entry << " obligations=" << obligation << std::endl;
}

bool is_new(db::Database& database)
{
    const std::string text = "select count(*) as duties from kept_duty";
    const db::Query duties("count", text, text);
    bool empty = true;
    database.read([&](db::Reader& reader) { empty = reader.row(duties, {})->integer("duties") == 0; });
    return empty;
}

void report(const std::string& name, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::cout << "case=" << name << " n=" << milliseconds.size() << " p50_ms=" << at(0.5) << " p99_ms=" << at(0.99)
              << " max_ms=" << milliseconds.back() << std::endl;
}

template <class Work>
double time_of(Work work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

const ui::RouteTable& table()
{
    static const ui::RouteTable routes(std::vector<ui::Route>{
        {http::Method::get, "/peraturan/{regulation}", ui::anyone(), regulations::pages::show_regulation, "One"},
        {http::Method::get, "/peraturan/{regulation}/{article}", ui::anyone(), regulations::pages::show_article,
            "Article"}});
    return routes;
}

// The page `wish.rounds` times, `step` after one another on the program's clock: the states hold for 30 seconds of it.
void measure(const std::string& name, ui::Program& program, Instant& now, std::chrono::milliseconds step,
    const Wish& wish, const std::string& path, http::Fields query)
{
    std::vector<double> times;
    for (int n = 0; n < wish.rounds; ++n) {
        now = now.plus(step);
        http::Request request;
        request.method = http::Method::get;
        request.path = request.target = path;
        request.query = query;
        times.push_back(
            time_of([&] { INVARIANT(ui::answer(table(), program, request).status == 200, "the page is there"); }));
    }
    report(name, std::move(times));
}

void measure_all(const Wish& wish)
{
    const auto catalogue = catalogue::Catalogue::read(wish.data, wish.city);
    const auto arrangements = governance::Arrangements::read(wish.data, catalogue);
    const auto database = db::open({.url = wish.database});
    database->migrate();
    if (is_new(*database))
        fill(*database, arrangements, wish);
    audit::Identifiers identifiers(*database);
    files::Store files(std::filesystem::temp_directory_path().string() + "/pendopo-bench-regulations");
    Instant now = *Instant::parse("2026-11-23T09:00:00+07:00");
    ui::Program program{catalogue, *database, identifiers, files, Secret("a key for measuring"), "http://localhost",
        [&] { return now; }};
    program.arrangements = &arrangements;
    const governance::Regulation* longest = &arrangements.regulations().front();
    for (const auto& one : arrangements.regulations())
        if (one.articles.size() > longest->articles.size())
            longest = &one;
    std::cout << "case=regulation articles=" << longest->articles.size() << std::endl;
    const auto path = "/peraturan/" + longest->key;
    using std::chrono::milliseconds;
    measure("page", program, now, milliseconds(100), wish, path, {});
    measure("page_counted_anew", program, now, milliseconds(31'000), wish, path, {});
    measure("all_articles_counted_anew", program, now, milliseconds(31'000), wish, path, {{"halaman", "semua"}});
    measure("article", program, now, milliseconds(100), wish,
        path + "/" + longest->articles[longest->articles.size() / 2].anchor(), {});
}

} // namespace

int main(int count, char** words)
{
    Wish wish;
    CLI::App line("Measures the pages of regulations.");
    line.add_option("--data", wish.data, "Folder of definitions");
    line.add_option("--city", wish.city, "Whose");
    line.add_option("--database", wish.database, "sqlite:PATH or postgresql://…; filled when it is new");
    line.add_option("--entries", wish.entries, "In each register");
    line.add_option("--rounds", wish.rounds, "Visits a case");
    CLI11_PARSE(line, count, words);
    crypto::start();
    pendopo::log::set_level(pendopo::log::Level::error);
    templates::load_all();
    measure_all(wish);
    return 0;
}
