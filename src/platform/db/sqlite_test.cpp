// What only SQLite does: its own file, one writer for all, a transaction that the engine itself may end.
#include "base/invariant.hpp"
#include "testing/database.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <thread>

namespace pendopo::db {

namespace {

Query only(const std::string& text)
{
    return Query("test", text, text);
}

struct Sqlite : ::testing::Test {
    std::string file = testing::scratch_folder() + "/below/city.sqlite";
    std::unique_ptr<Database> database = open({.url = "sqlite:" + file});
    void SetUp() override { database->run_script("CREATE TABLE page (id bigint PRIMARY KEY, text text)"); }

    bool fill(int id, std::size_t size)
    {
        static const auto insert = only("INSERT INTO page (id, text) VALUES (:id, :text)");
        return database->write([&](Writer& writer) {
            writer.run(insert, {{"id", id}, {"text", std::string(size, 'x')}});
            return true;
        });
    }
    std::int64_t count()
    {
        static const auto query = only("SELECT count(*) AS n FROM page");
        std::int64_t n = -1;
        database->read([&](Reader& reader) { n = reader.row(query, {})->integer("n"); });
        return n;
    }
};

} // namespace

TEST_F(Sqlite, makes_a_file_that_only_its_owner_reads)
{
    using std::filesystem::perms;
    for (const auto* ending : {"", "-wal"})
        EXPECT_EQ(std::filesystem::status(file + ending).permissions(), perms::owner_read | perms::owner_write) << ending;
    EXPECT_TRUE(database->answers());
}

TEST_F(Sqlite, commits_with_a_log_that_is_synced_and_checks_references)
{
    static const auto mode = only("SELECT (SELECT journal_mode FROM pragma_journal_mode) AS journal, "
                                  "(SELECT synchronous FROM pragma_synchronous) AS sync, "
                                  "(SELECT foreign_keys FROM pragma_foreign_keys) AS keys");
    database->write([&](Writer& writer) {
        const auto row = writer.row(mode, {});
        EXPECT_EQ(row->text("journal"), "wal");
        EXPECT_EQ(row->integer("sync"), 2);
        EXPECT_EQ(row->integer("keys"), 1);
        return false;
    });
}

// SQLite ends the whole transaction when the disk is full: the neighbours in the commit must get another one.
TEST_F(Sqlite, a_full_disk_fails_the_act_that_filled_it_and_no_other)
{
    database->run_script("PRAGMA max_page_count = 200");
    std::vector<std::jthread> running;
    for (int thread = 0; thread < 8; ++thread)
        running.emplace_back([&, thread] {
            for (int act = 0; act < 10; ++act)
                EXPECT_TRUE(fill(thread * 10 + act, 10));
        });
    EXPECT_THROW(fill(1000, 2'000'000), DatabaseError);
    running.clear();
    EXPECT_EQ(count(), 80);
    database->run_script("PRAGMA max_page_count = 1000000");
    EXPECT_TRUE(fill(1000, 2'000'000));
    EXPECT_EQ(count(), 81);
}

TEST_F(Sqlite, a_reference_left_open_fails_its_own_act_only)
{
    static const auto insert = only("INSERT INTO note (page) VALUES (:page)");
    database->run_script("CREATE TABLE note (page bigint REFERENCES page (id) DEFERRABLE INITIALLY DEFERRED)");
    EXPECT_THROW(database->write([&](Writer& writer) { return writer.run(insert, {{"page", 7}}), true; }), DatabaseError);
    EXPECT_TRUE(fill(7, 1));
    EXPECT_TRUE(database->write([&](Writer& writer) { return writer.run(insert, {{"page", 7}}), true; }));
}

TEST_F(Sqlite, an_act_inside_an_act_is_our_own_mistake)
{
    EXPECT_THROW(database->write([&](Writer&) { return fill(1, 1); }), Bug);
    EXPECT_EQ(count(), 0);
}

TEST_F(Sqlite, two_programs_share_one_file)
{
    const auto other = open({.url = "sqlite:" + file});
    EXPECT_TRUE(fill(1, 1));
    static const auto erase = only("DELETE FROM page WHERE id = :id");
    other->write([&](Writer& writer) { return writer.change(erase, {{"id", 1}}) == 1; });
    EXPECT_EQ(count(), 0);
}

TEST(Open, refuses_an_address_it_does_not_know)
{
    EXPECT_THROW(open({.url = "sqlite:"}), DatabaseError);
    EXPECT_THROW(open({.url = "mysql://x"}), DatabaseError);
    EXPECT_THROW(open({.url = "sqlite:/proc/no/such/folder.sqlite"}), DatabaseError);
}

} // namespace pendopo::db
