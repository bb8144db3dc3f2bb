#include "platform/db/migrations.hpp"

#include "testing/database.hpp"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace pendopo::db {

namespace {

using Names = std::vector<std::string>;

std::vector<Migration> with(std::vector<Migration> more, Engine engine)
{
    auto migrations = embedded_migrations(engine);
    for (auto& migration : more)
        migrations.push_back(std::move(migration));
    return migrations;
}

const Migration first{"9001_first", "CREATE TABLE first (id bigint PRIMARY KEY); INSERT INTO first (id) VALUES (1);"};
const Migration second{"9002_second", "ALTER TABLE first ADD COLUMN note text; INSERT INTO first (id) VALUES (2);"};

std::size_t count_first(Database& database)
{
    static const Query query("test/first", "SELECT id FROM first", "SELECT id FROM first");
    std::size_t count = 0;
    database.read([&](Reader& reader) { count = reader.rows(query, {}).size(); });
    return count;
}

} // namespace

TEST(Migrations, run_once_and_in_order)
{
    testing::FreshDatabase database;
    const auto engine = database->engine();
    EXPECT_EQ(run_migrations(*database, with({first}, engine)), Names{"9001_first"});
    EXPECT_EQ(run_migrations(*database, with({first, second}, engine)), Names{"9002_second"});
    EXPECT_EQ(run_migrations(*database, with({first, second}, engine)), Names{});
    EXPECT_EQ(count_first(*database), 2u);
}

TEST(Migrations, refuse_a_database_that_is_newer_than_the_program)
{
    testing::FreshDatabase database;
    run_migrations(*database, with({first}, database->engine()));
    EXPECT_THROW(database->migrate(), DatabaseError);
}

TEST(Migrations, one_that_fails_leaves_nothing_behind)
{
    testing::FreshDatabase database;
    const Migration broken{"9001_broken", first.text + "INSERT INTO nowhere VALUES (1);"};
    EXPECT_THROW(run_migrations(*database, with({broken}, database->engine())), DatabaseError);
    EXPECT_EQ(run_migrations(*database, with({first}, database->engine())), Names{"9001_first"});
}

TEST(Migrations, several_programs_may_start_at_once)
{
    testing::FreshDatabase database;
    const auto migrations = with({first, second}, database->engine());
    std::atomic<std::size_t> ran = 0;
    {
        std::vector<std::jthread> programs;
        for (int i = 0; i < 6; ++i)
            programs.emplace_back(
                [&] { ran += run_migrations(*open({.url = database.url(), .connections = 2}), migrations).size(); });
    }
    EXPECT_EQ(ran, 2u);
    EXPECT_EQ(count_first(*database), 2u);
}

} // namespace pendopo::db
