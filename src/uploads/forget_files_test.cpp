#include "uploads/forget_files.hpp"

#include "platform/files/old_files.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <set>

namespace pendopo::uploads {
namespace {

using std::chrono::hours;

void make_older(const std::string& path, hours by)
{
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - by);
}

struct ForgetFiles : ::testing::Test {
    // All in one folder, "ab", so that a round through it is one step or two.
    std::string keep(char kind, hours age)
    {
        auto digest = "ab" + std::string(62, kind);
        store.keep_bytes("isi", digest);
        make_older(store.path(digest), age);
        return digest;
    }
    void name(const std::string& digest) { database->run_script("insert into past_file (sha256) values ('" + digest + "')"); }
    ForgottenFiles step() { return forget_files(*database, store, round); }
    db::Rows ask(const std::string& text)
    {
        const db::Query query("ask", text, text);
        db::Rows found;
        database->read([&](db::Reader& reader) { found = reader.rows(query, {}); });
        return found;
    }
    // Every column of every table that holds the digest of a file, as "table.column".
    std::set<std::string> columns()
    {
        const bool sqlite = testing::engine_under_test() == db::Engine::sqlite;
        std::set<std::string> all;
        for (const auto& row : ask(sqlite
                     ? "select t.name as table_name, c.name as column_name from sqlite_master t, pragma_table_info(t.name) c "
                       "where t.type = 'table' and c.name like '%sha256%'"
                     : "select cast(table_name as text) as table_name, cast(column_name as text) as column_name "
                       "from information_schema.columns where table_schema = current_schema() and column_name like '%sha256%'"))
            all.insert(row.text("table_name") + "." + row.text("column_name"));
        return all;
    }

    testing::FreshDatabase database;
    files::Store store{testing::scratch_folder()};
    files::OldFiles old{store};
    Round round{.folder = 0xab};
};

TEST_F(ForgetFiles, takes_what_is_old_and_named_by_no_row)
{
    const auto forgotten = keep('1', hours(25)), young = keep('2', hours(23)), named = keep('3', hours(9999));
    name(named);
    EXPECT_EQ(step().removed, 1);
    EXPECT_FALSE(store.has(forgotten));
    EXPECT_TRUE(store.has(young));
    EXPECT_TRUE(store.has(named));
    EXPECT_EQ(old.set_aside_so_far(10), std::vector<std::string>{});
    EXPECT_EQ(round.folder, 0xac);
}

TEST_F(ForgetFiles, looks_at_so_many_a_step_and_at_every_folder_in_turn)
{
    round.most = 2;
    for (const char kind : {'1', '2', '3'})
        keep(kind, hours(25));
    auto done = step();
    EXPECT_EQ(done.removed, 2);
    EXPECT_FALSE(done.folder_is_done);
    done = step();
    EXPECT_EQ(done.removed, 1);
    EXPECT_TRUE(done.folder_is_done);
    keep('4', hours(25));
    int removed = 0;
    for (int folder = 0; folder < files::OldFiles::folders; ++folder)
        removed += step().removed;
    EXPECT_EQ(removed, 1);
    EXPECT_EQ(round.folder, 0xac);
}

TEST_F(ForgetFiles, leaves_what_was_kept_again)
{
    const auto again = keep('1', hours(25)), touched = keep('2', hours(25));
    store.keep_bytes("isi", again);
    EXPECT_TRUE(files::renew(store, touched));
    EXPECT_EQ(step().removed, 0);
    EXPECT_TRUE(store.has(again) && store.has(touched));
    EXPECT_FALSE(files::renew(store, "ab" + std::string(62, '9'))) << "not there";
}

// As two programs meet, or as one is killed half way: what lies aside is looked at again.
TEST_F(ForgetFiles, puts_back_what_was_named_or_kept_after_it_was_set_aside)
{
    const auto named = keep('1', hours(25)), renewed = keep('2', hours(25)), again = keep('3', hours(25)),
               forgotten = keep('4', hours(25));
    files::renew(store, renewed); // a moment before it is set aside
    for (const auto& one : {named, renewed, again, forgotten})
        old.set_aside(one);
    EXPECT_FALSE(store.has(named));
    name(named);
    store.keep_bytes("isi", again);
    round.folder = 0;
    EXPECT_EQ(step().removed, 2); // the copy of what was kept again, and what is forgotten
    EXPECT_TRUE(store.has(named) && store.has(renewed) && store.has(again));
    EXPECT_FALSE(old.is_old(again)) << "the younger one stays";
    EXPECT_FALSE(store.has(forgotten));
    EXPECT_EQ(old.set_aside_so_far(10), std::vector<std::string>{});
}

// A copy of a database that somebody tries out knows nothing of the newer files of the true one.
TEST_F(ForgetFiles, takes_nothing_out_of_the_store_of_another_database)
{
    const auto forgotten = keep('1', hours(25)), aside = keep('2', hours(25));
    old.set_aside(aside);
    EXPECT_EQ(old.owner("the true one"), "the true one");
    EXPECT_TRUE(step().of_another_database);
    EXPECT_TRUE(store.has(forgotten));
    EXPECT_EQ(old.set_aside_so_far(10), std::vector<std::string>{aside});
    std::filesystem::remove(std::filesystem::path(store.spool_folder()).parent_path() / "owner");
    EXPECT_EQ(step().removed, 2); // from now on it is this one's
    testing::FreshDatabase copy;
    keep('3', hours(25));
    round.folder = 0xab;
    EXPECT_TRUE(forget_files(*copy, store, round).of_another_database);
}

// Whoever adds a table that holds files is told here.
TEST_F(ForgetFiles, asks_every_column_that_holds_a_digest)
{
    const auto& text = db::query("uploads/file_is_named").text(testing::engine_under_test());
    const auto all = columns();
    EXPECT_GE(all.size(), 10u);
    for (const auto& one : all) {
        const auto dot = one.find('.');
        EXPECT_NE(text.find("from " + one.substr(0, dot) + " where " + one.substr(dot + 1) + " = "), std::string::npos) << one;
    }
}

TEST_F(ForgetFiles, asks_by_index)
{
    if (testing::engine_under_test() != db::Engine::sqlite)
        GTEST_SKIP() << "PostgreSQL chooses by the size of a table";
    const auto& text = db::query("uploads/file_is_named").text(db::Engine::sqlite);
    auto plan = "explain query plan " + text;
    for (auto at = plan.find("?1"); at != std::string::npos; at = plan.find("?1"))
        plan.replace(at, 2, "'x'");
    std::size_t looked_up = 0;
    for (const auto& row : ask(plan)) {
        const auto& detail = row.text("detail");
        EXPECT_FALSE(detail.starts_with("SCAN ") && detail != "SCAN CONSTANT ROW") << detail;
        looked_up += detail.starts_with("SEARCH ") ? 1 : 0;
    }
    EXPECT_EQ(looked_up, columns().size());
}

// A row that goes, or gets another file, forgets one: an event may still show it. Whoever adds such a query decides here.
TEST_F(ForgetFiles, knows_every_query_after_which_a_row_names_no_more)
{
    std::set<std::string> tables, found;
    for (const auto& one : columns())
        tables.insert(one.substr(0, one.find('.')));
    for (const auto* query : db::all_queries()) {
        const auto& text = query->text(testing::engine_under_test());
        for (const auto& table : tables) {
            const bool overwrites
                = text.find("update " + table + " ") != std::string::npos && text.find("sha256 =") != std::string::npos;
            if (overwrites || text.find("delete from " + table + " ") != std::string::npos)
                found.insert(query->name());
        }
    }
    const std::set<std::string> decided{
        "requests/delete_draft_file",  // what an applicant took out again: no event shows a draft
        "requests/forget_draft_files", // of drafts that nobody sent
        "measures/update_value",       // measures/keep_past_file runs before it
        "reports/update_report",       // signed once, and its files with it
    };
    EXPECT_EQ(found, decided);
}

} // namespace
} // namespace pendopo::uploads
