// One query, one .sql file: src/<feature>/sql/insert_request.sql is query("requests/insert_request").
// Parameters are named (:like_this) in the file and by the caller; a dialect that truly differs stands beside it as
// insert_request.postgres.sql or .sqlite.sql.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::db {

enum class Engine { sqlite, postgres };

class Query {
public:
    // `text` with :names; both dialects may be equal.
    Query(std::string name, std::string sqlite_text, std::string postgres_text);

    const std::string& name() const { return m_name; }
    // The text without comments and with positional parameters as the engine wants them (?1 or $1).
    const std::string& text(Engine engine) const { return of(engine).text; }
    // The parameters' names in the order of their positions.
    const std::vector<std::string>& parameters(Engine engine) const { return of(engine).parameters; }
    // A number of its own in this process, to find the prepared statement fast.
    std::size_t number() const { return m_number; }

private:
    struct Dialect {
        std::string text;
        std::vector<std::string> parameters;
    };
    static Dialect positional(const std::string& text, Engine engine);
    const Dialect& of(Engine engine) const { return engine == Engine::sqlite ? m_sqlite : m_postgres; }

    std::string m_name;
    Dialect m_sqlite, m_postgres;
    std::size_t m_number;
};

// The embedded query of that name; throws Bug when there is none. Meant for `static const auto& …`.
const Query& query(std::string_view name);
// All embedded queries, for the test that prepares each on both engines.
const std::vector<const Query*>& all_queries();

} // namespace pendopo::db
