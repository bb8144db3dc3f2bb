// Acts: kept whole or not at all, durable when write returns, tried again when that may help.
#include "base/invariant.hpp"
#include "testing/database.hpp"

#include <atomic>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pendopo::db {

namespace {

const Query& insert()
{
    static const std::string text = "INSERT INTO trial_note (id, note) VALUES (:id, :note)";
    static const Query query("test/insert", text, text);
    return query;
}

struct Write : ::testing::Test {
    testing::FreshDatabase database;
    void SetUp() override
    {
        database->run_script("CREATE TABLE trial_note (id bigint PRIMARY KEY, note text NOT NULL UNIQUE)");
    }
    bool add(std::int64_t id, const std::string& note, bool keep = true)
    {
        return database->write([&](Writer& writer) { return writer.run(insert(), {{"id", id}, {"note", note}}), keep; });
    }
    std::int64_t count()
    {
        static const Query query("test/count", "SELECT count(*) AS n FROM trial_note", "SELECT count(*) AS n FROM trial_note");
        std::int64_t n = -1;
        database->read([&](Reader& reader) { n = reader.row(query, {})->integer("n"); });
        return n;
    }
};

} // namespace

TEST_F(Write, keeps_or_drops_the_whole_act)
{
    EXPECT_TRUE(add(1, "one"));
    EXPECT_FALSE(add(2, "two", false));
    EXPECT_THROW(database->write([&](Writer& writer) -> bool {
        writer.run(insert(), {{"id", 3}, {"note", "three"}});
        throw std::runtime_error("work failed");
    }),
        std::runtime_error);
    EXPECT_EQ(count(), 1);
}

TEST_F(Write, survives_a_restart)
{
    EXPECT_TRUE(add(1, "one"));
    database.reopen();
    EXPECT_EQ(count(), 1);
}

// A process that is killed while four threads write: what it had acknowledged is there.
TEST_F(Write, what_was_acknowledged_survives_a_kill)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto own = open({.url = database.url()});
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < 4; ++thread)
            writers.emplace_back([&, thread] {
                for (std::int64_t id = thread;; id += 4) {
                    own->write([&](Writer& w) { return w.run(insert(), {{"id", id}, {"note", std::to_string(id)}}), true; });
                    if (::write(ends[1], &id, sizeof id) != sizeof id)
                        ::_exit(1);
                }
            });
    }
    std::vector<std::int64_t> acknowledged(200);
    for (auto& id : acknowledged)
        ASSERT_EQ(::read(ends[0], &id, sizeof id), static_cast<ssize_t>(sizeof id));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    static const std::string text = "SELECT 1 AS one FROM trial_note WHERE id = :id";
    static const Query find("test/find", text, text);
    database->read([&](Reader& reader) {
        for (const auto id : acknowledged)
            EXPECT_TRUE(reader.row(find, {{"id", id}})) << id;
    });
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_F(Write, an_act_reads_what_it_wrote_and_counts_what_it_changed)
{
    static const Query rename("test/rename", "UPDATE trial_note SET note = note || :more",
        "UPDATE trial_note SET note = note || :more");
    static const Query notes("test/notes", "SELECT note FROM trial_note ORDER BY id",
        "SELECT note FROM trial_note ORDER BY id");
    database->write([&](Writer& writer) {
        writer.run(insert(), {{"id", 1}, {"note", "a"}});
        writer.run(insert(), {{"id", 2}, {"note", "b"}});
        EXPECT_EQ(writer.change(rename, {{"more", "!"}}), 2);
        EXPECT_EQ(writer.rows(notes, {}).at(1).text("note"), "b!");
        return true;
    });
    EXPECT_EQ(count(), 2);
}

TEST_F(Write, names_the_unique_index_that_was_hit)
{
    add(1, "one");
    try {
        add(2, "one");
        FAIL() << "the second entry had the same note";
    } catch (const DatabaseError& error) {
        EXPECT_FALSE(error.again);
        EXPECT_EQ(error.constraint, database->engine() == Engine::sqlite ? "trial_note.note" : "trial_note_note_key");
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(Write, a_statement_that_failed_spoils_its_act_even_when_swallowed)
{
    add(1, "one");
    EXPECT_THROW(database->write([&](Writer& writer) {
        writer.run(insert(), {{"id", 2}, {"note", "two"}});
        try {
            writer.change(insert(), {{"id", 3}, {"note", "one"}});
        } catch (const DatabaseError&) {
        }
        return true;
    }),
        DatabaseError);
    EXPECT_EQ(count(), 1);
}

TEST_F(Write, an_act_that_is_dropped_after_a_statement_failed_disturbs_nobody)
{
    EXPECT_TRUE(add(1, "one"));
    const auto drop_after_failure = [&] {
        try {
            EXPECT_FALSE(add(1, "one again", false));
        } catch (const DatabaseError&) { // SQLite tells at once, PostgreSQL would tell at the next answer
        }
    };
    for (int i = 0; i < 20; ++i) {
        drop_after_failure();
        EXPECT_TRUE(add(10 + i, "note " + std::to_string(i)));
    }
    EXPECT_EQ(count(), 21);
}

TEST_F(Write, tries_again_what_may_succeed_later_and_gives_up_after_five_times)
{
    int tries = 0;
    EXPECT_TRUE(database->write([&](Writer& writer) {
        writer.run(insert(), {{"id", ++tries}, {"note", std::to_string(tries)}});
        if (tries < 3)
            throw DatabaseError("deadlock", true);
        return true;
    }));
    EXPECT_EQ(tries, 3);
    EXPECT_EQ(count(), 1);
    tries = 0;
    EXPECT_THROW(database->write([&](Writer&) -> bool { throw DatabaseError("deadlock", ++tries > 0); }), DatabaseError);
    EXPECT_EQ(tries, 5);
}

// Half of the acts of 64 threads are dropped or fail; the neighbours in the same commit must not notice.
TEST_F(Write, acts_of_many_threads_do_not_disturb_each_other)
{
    constexpr int threads = 64, acts = 20;
    std::atomic<int> kept = 0, dropped = 0, failed = 0;
    std::vector<std::jthread> running;
    for (int thread = 0; thread < threads; ++thread)
        running.emplace_back([&, thread] {
            for (int act = 0; act < acts; ++act) {
                const int id = thread * acts + act;
                // Every fourth takes a note that its predecessor has.
                const auto note = std::to_string(id % 4 == 3 ? id - 1 : id);
                try {
                    add(id, note, id % 4 != 1) ? ++kept : ++dropped;
                } catch (const DatabaseError& error) {
                    EXPECT_FALSE(error.constraint.empty()) << error.what();
                    ++failed;
                }
            }
        });
    running.clear();
    EXPECT_EQ(kept, threads * acts / 2);
    EXPECT_EQ(dropped, threads * acts / 4);
    EXPECT_EQ(failed, threads * acts / 4);
    EXPECT_EQ(count(), threads * acts / 2);
}

TEST_F(Write, a_reader_sees_one_snapshot)
{
    static const Query all("test/all", "SELECT id FROM trial_note", "SELECT id FROM trial_note");
    add(1, "one");
    database->read([&](Reader& reader) {
        EXPECT_EQ(reader.rows(all, {}).size(), 1u);
        add(2, "two");
        EXPECT_EQ(reader.rows(all, {}).size(), 1u);
    });
    EXPECT_EQ(count(), 2);
}

TEST_F(Write, a_reader_cannot_write)
{
    EXPECT_THROW(database->read([](Reader& reader) { reader.rows(insert(), {{"id", 1}, {"note", "one"}}); }), DatabaseError);
    EXPECT_EQ(count(), 0);
}

TEST_F(Write, a_wrong_statement_is_reported_by_the_name_of_its_query)
{
    static const Query wrong("test/wrong", "SELECT nothing FROM nowhere WHERE a = :a",
        "SELECT nothing FROM nowhere WHERE a = :a");
    try {
        database->read([](Reader& reader) { reader.rows(wrong, {{"a", 1}}); });
        FAIL() << "there is no such table";
    } catch (const DatabaseError& error) {
        EXPECT_NE(std::string(error.what()).find("test/wrong"), std::string::npos) << error.what();
    }
    EXPECT_TRUE(database->answers());
}

} // namespace pendopo::db
