// One connection to PostgreSQL, always in pipeline mode: statements are queued by send() and answered together by
// answer(). Used by one thread at a time.
#pragma once
#include "platform/db/database.hpp"

#include <chrono>
#include <deque>
#include <string>
#include <vector>

struct pg_conn;
struct pg_result;

namespace pendopo::db {

class PostgresTypes;

struct Answer {
    Rows rows;
    std::int64_t changed = 0;
    std::string command; // "INSERT 0 1", "COMMIT"
};

class PostgresConnection {
public:
    // DatabaseError (again) when the server cannot be reached within three seconds.
    PostgresConnection(const std::string& url, PostgresTypes& types);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    // These queue a statement each.
    void begin_act();      // read committed
    void begin_snapshot(); // repeatable read, changes nothing
    void send(const Query& query, const Parameters& parameters);
    // Losing the connection from here on leaves the outcome unknown, so it is not tried again.
    void commit();
    // Also after statements that failed and were not answered yet.
    void roll_back();
    // Waits for everything queued and gives what the last statement said. Throws the first trouble.
    Answer answer();
    // Sends what is queued and leaves the answers for the next user.
    void leave();
    // Reads answers that were left. False when the connection is of no more use.
    bool ready();
    // Several statements at once, outside the pipeline; no limit of time.
    void script(const std::string& sql);
    bool lost() const;
    std::size_t queued() const { return m_queue.size(); }

private:
    enum class Step { prepare, statement, commit, end };
    struct Queued {
        Step step;
        std::size_t number = 0; // of the query that is being prepared
        std::string name = {};  // of the query, for the report of its failure
    };
    void send_control(const Query& query, Step step);
    void prepare(const Query& query);
    void queued(int accepted, Queued queued);
    Answer read_to_end();
    pg_result* next_result(std::chrono::milliseconds limit);
    DatabaseError trouble(const pg_result* result, const Queued& at);

    pg_conn* m_handle = nullptr;
    PostgresTypes& m_types;
    std::deque<Queued> m_queue;
    std::vector<bool> m_prepared; // by Query::number()
    bool m_spoiled = false;
};

} // namespace pendopo::db
