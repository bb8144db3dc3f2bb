// What only PostgreSQL does: connections that die, transactions that the server gives up, a server that is away.
#include "base/invariant.hpp"
#include "testing/database.hpp"

#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <latch>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace pendopo::db {

namespace {

using Clock = std::chrono::steady_clock;

Query only(const std::string& text)
{
    return Query("test", text, text);
}

struct Postgres : ::testing::Test {
    std::unique_ptr<testing::FreshDatabase> fresh;
    std::unique_ptr<Database> database; // with a name of its own, so that its connections can be found and killed
    std::string name = "pendopo_test_" + std::to_string(::getpid());

    void SetUp() override
    {
        if (testing::engine_under_test() != Engine::postgres)
            GTEST_SKIP() << "PENDOPO_TEST_DATABASE names no PostgreSQL";
        fresh = std::make_unique<testing::FreshDatabase>();
        (*fresh)->run_script("CREATE TABLE account (id bigint PRIMARY KEY, amount bigint NOT NULL, notes jsonb);"
                             "INSERT INTO account VALUES (1, 0), (2, 0)");
        database = open({.url = fresh->url() + "&application_name=" + name, .connections = 4});
    }
    void kill_connections()
    {
        static const auto kill = only("SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity "
                                      "WHERE application_name = :name");
        (*fresh)->write([&](Writer& writer) { return writer.rows(kill, {{"name", name}}), false; });
    }
    static void add(Writer& writer, int id)
    {
        static const auto update = only("UPDATE account SET amount = amount + :more WHERE id = :id");
        EXPECT_EQ(writer.change(update, {{"more", 1}, {"id", id}}), 1);
    }
    std::int64_t amount(int id)
    {
        static const auto query = only("SELECT amount FROM account WHERE id = :id");
        std::int64_t amount = -1;
        database->read([&](Reader& reader) { amount = reader.row(query, {{"id", id}})->integer("amount"); });
        return amount;
    }
};

// A server that takes the call and says nothing.
struct SilentServer {
    int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    std::string url;
    SilentServer()
    {
        sockaddr_in address{.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
        socklen_t size = sizeof address;
        EXPECT_EQ(::bind(socket, reinterpret_cast<sockaddr*>(&address), size), 0);
        EXPECT_EQ(::listen(socket, 16), 0);
        EXPECT_EQ(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
        url = "postgresql://x@127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/x";
    }
    ~SilentServer() { ::close(socket); }
};

} // namespace

TEST_F(Postgres, heals_after_its_connections_were_killed_while_idle)
{
    EXPECT_TRUE(database->write([](Writer& writer) { return add(writer, 1), true; }));
    kill_connections();
    EXPECT_EQ(amount(1), 1);
    kill_connections();
    EXPECT_TRUE(database->write([](Writer& writer) { return add(writer, 1), true; }));
    EXPECT_EQ(amount(1), 2);
}

TEST_F(Postgres, runs_an_act_again_when_its_connection_dies_before_the_commit)
{
    int tries = 0;
    EXPECT_TRUE(database->write([&](Writer& writer) {
        add(writer, 1);
        if (++tries == 1)
            kill_connections();
        add(writer, 2);
        return true;
    }));
    EXPECT_EQ(tries, 2);
    EXPECT_EQ(amount(1) * 10 + amount(2), 11);
}

TEST_F(Postgres, resolves_deadlocks_by_running_again)
{
    std::latch both{2};
    std::atomic<int> tries = 0;
    const auto act = [&](int first, int second) {
        bool met = false;
        EXPECT_TRUE(database->write([&](Writer& writer) {
            ++tries;
            add(writer, first);
            if (!std::exchange(met, true))
                both.arrive_and_wait();
            add(writer, second);
            return true;
        }));
    };
    {
        const std::jthread one(act, 1, 2), two(act, 2, 1);
    }
    EXPECT_EQ(amount(1) * 10 + amount(2), 22);
    EXPECT_GE(tries, 3);
}

TEST_F(Postgres, many_statements_of_one_act_go_through_the_pipeline)
{
    static const auto insert = only("INSERT INTO account (id, amount, notes) VALUES (:id, :amount, :notes)");
    const std::string notes = "{\"text\": \"" + std::string(2000, 'x') + "\"}";
    EXPECT_TRUE(database->write([&](Writer& writer) {
        for (int id = 10; id < 3010; ++id)
            writer.run(insert, {{"id", id}, {"amount", 1}, {"notes", notes}});
        return true;
    }));
    static const auto sum = only("SELECT sum(amount) AS total, min(notes->>'text') AS text FROM account");
    database->read([&](Reader& reader) {
        const auto row = reader.row(sum, {});
        EXPECT_EQ(row->integer("total"), 3000);
        EXPECT_EQ(row->text("text"), std::string(2000, 'x'));
    });
}

TEST_F(Postgres, goes_on_after_a_table_changed_below_a_prepared_statement)
{
    static const auto all = only("SELECT * FROM account WHERE id = :id");
    const auto columns = [&] {
        std::size_t count = 0;
        database->write([&](Writer& writer) { return count = writer.row(all, {{"id", 1}})->columns().size(), false; });
        return count;
    };
    EXPECT_EQ(columns(), 3u);
    (*fresh)->run_script("ALTER TABLE account ADD COLUMN more text");
    EXPECT_EQ(columns(), 4u);
}

TEST_F(Postgres, types_follow_from_the_statement)
{
    static const auto find = only("SELECT id, CAST(:label AS text) AS label FROM account WHERE (:most IS NULL OR id < :most) "
                                  "AND (notes IS NULL OR notes @> :notes) AND substr('abc', :place) = 'bc' ORDER BY id");
    database->read([&](Reader& reader) {
        const auto rows = reader.rows(find, {{"label", "x"}, {"most", nullptr}, {"notes", "{\"a\": 1}"}, {"place", 2}});
        ASSERT_EQ(rows.size(), 2u);
        EXPECT_EQ(rows[0].text("label"), "x");
        EXPECT_EQ(reader.rows(find, {{"label", 5}, {"most", 2}, {"notes", nullptr}, {"place", 2}}).at(0).text("label"), "5");
    });
}

TEST_F(Postgres, reports_the_query_but_not_the_value)
{
    static const auto find = only("SELECT id FROM account WHERE id = :id");
    try {
        database->read([&](Reader& reader) { reader.rows(find, {{"id", "3171234567890001x"}}); });
        FAIL() << "that is no number";
    } catch (const DatabaseError& error) {
        EXPECT_STREQ(error.what(), "test: PostgreSQL 22P02: a value does not fit its column");
    }
}

TEST(UnreachablePostgres, is_reported_within_bounded_time_to_every_caller)
{
    const SilentServer silent;
    for (const auto& url : {std::string("postgresql://x@127.0.0.1:1/x"), silent.url}) {
        const auto database = open({.url = url, .connections = 2});
        const auto begin = Clock::now();
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 6; ++i)
                callers.emplace_back([&] {
                    EXPECT_THROW(database->read([](Reader&) {}), DatabaseError);
                    EXPECT_THROW(database->write([](Writer&) { return true; }), DatabaseError);
                });
        }
        EXPECT_FALSE(database->answers());
        EXPECT_LT(Clock::now() - begin, std::chrono::seconds(25)) << url;
    }
}

} // namespace pendopo::db
