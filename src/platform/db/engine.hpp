// What both engines share inside this folder: order of parameters, second tries, scripts, connection strings.
#pragma once
#include "platform/db/database.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pendopo::db {

// How long a caller waits for a free connection before it is told that the database is too busy.
constexpr std::chrono::seconds patience{5};

// The caller's values in the order of the query's positions. Bug when a name is missing or unknown;
// DatabaseError for text with a NUL byte, which one engine would cut off silently.
std::vector<const Cell*> in_order(const Query& query, Engine engine, const Parameters& parameters);

// Runs `attempt` again after DatabaseError.again: five tries within ten seconds, with growing random pauses.
bool with_second_tries(const std::function<bool()>& attempt);

// A writer that also runs whole scripts: for migrations.
class ScriptWriter : public Writer {
public:
    virtual void script(const std::string& sql) = 0;
};

// Remembers the first statement that failed: it spoils its act on either engine, even when work swallows the exception.
class FirstTrouble {
public:
    void throw_again() const
    {
        if (m_trouble)
            throw DatabaseError(*m_trouble);
    }
    template <class Statement>
    auto watch(Statement statement)
    {
        throw_again();
        try {
            return statement();
        } catch (const DatabaseError& error) {
            m_trouble = error;
            throw;
        }
    }

private:
    std::optional<DatabaseError> m_trouble;
};

std::unique_ptr<Database> open_sqlite(const std::string& path, int readers);
std::unique_ptr<Database> open_postgres(const std::string& url, int connections);

} // namespace pendopo::db
