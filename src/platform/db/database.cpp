#include "platform/db/database.hpp"

#include "base/invariant.hpp"
#include "platform/db/engine.hpp"
#include "platform/log/log.hpp"

#include <algorithm>
#include <random>
#include <thread>

namespace pendopo::db {

namespace {

bool knows(const Query& query, std::string_view name)
{
    const auto in = [&](Engine engine) {
        const auto& names = query.parameters(engine);
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return in(Engine::sqlite) || in(Engine::postgres);
}

// Callers mostly write parameters in the order of the query: `likely` is looked at first.
Parameters::const_iterator find(const Parameters& parameters, std::string_view name, std::size_t likely)
{
    if (likely < parameters.size() && parameters[likely].name == name)
        return parameters.begin() + static_cast<std::ptrdiff_t>(likely);
    return std::find_if(parameters.begin(), parameters.end(), [&](const auto& p) { return p.name == name; });
}

void pause_before(int attempt)
{
    thread_local std::minstd_rand random{std::random_device{}()};
    const int longest = 10 << attempt;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(1, longest)(random)));
}

} // namespace

std::vector<const Cell*> in_order(const Query& query, Engine engine, const Parameters& parameters)
{
    const auto& names = query.parameters(engine);
    std::vector<const Cell*> cells;
    cells.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& name = names[i];
        const auto found = find(parameters, name, i);
        if (found == parameters.end())
            throw Bug("the query " + query.name() + " needs the parameter " + name);
        const auto* text = std::get_if<std::string>(&found->value);
        if (text && text->find('\0') != text->npos)
            throw DatabaseError(query.name() + ": the parameter " + name + " has a NUL byte", false);
        cells.push_back(&found->value);
    }
    // As many as were asked for: then none is left over.
    if (parameters.size() == names.size())
        return cells;
    for (const auto& parameter : parameters)
        if (!knows(query, parameter.name))
            throw Bug("the query " + query.name() + " has no parameter " + std::string(parameter.name));
    return cells;
}

bool with_second_tries(const std::function<bool()>& attempt)
{
    const auto latest = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    for (int tries = 1;; ++tries) {
        try {
            return attempt();
        } catch (const DatabaseError& error) {
            if (!error.again || tries == 5 || std::chrono::steady_clock::now() > latest)
                throw;
            log::warning("database.second_try", {{"tries", tries}, {"why", error.what()}});
        }
        pause_before(tries);
    }
}

std::optional<Row> Reader::row(const Query& query, const Parameters& parameters)
{
    auto found = rows(query, parameters);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::unique_ptr<Database> open(const Options& options)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (options.url.starts_with("postgresql://") || options.url.starts_with("postgres://"))
        return open_postgres(options.url, std::max(1, options.connections));
    if (!options.url.starts_with(sqlite) || options.url.size() == sqlite.size())
        throw DatabaseError("the database's address is neither sqlite:PATH nor postgresql://…", false);
    return open_sqlite(options.url.substr(sqlite.size()), std::max(2, options.connections / 4));
}

} // namespace pendopo::db
