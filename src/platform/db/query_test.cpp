#include "platform/db/query.hpp"

#include "base/invariant.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::db {

using Names = std::vector<std::string>;

TEST(Query, numbers_names_by_first_appearance_on_both_engines)
{
    const std::string text = "-- find\nSELECT * FROM t WHERE b = :second AND a = :first OR c = :second;\n";
    const Query query("t/find", text, text);
    EXPECT_EQ(query.text(Engine::sqlite), "SELECT * FROM t WHERE b = ?1 AND a = ?2 OR c = ?1");
    EXPECT_EQ(query.text(Engine::postgres), "SELECT * FROM t WHERE b = $1 AND a = $2 OR c = $1");
    EXPECT_EQ(query.parameters(Engine::postgres), (Names{"second", "first"}));
}

TEST(Query, leaves_quotes_comments_and_casts_alone)
{
    const Query query("t/q", "", "/* :no */ SELECT ':a ''it'':s', \":b\", CAST(:c AS text), d::text -- :e\n, :f /* :g */");
    EXPECT_EQ(query.text(Engine::postgres), "SELECT ':a ''it'':s', \":b\", CAST($1 AS text), d::text  , $2");
    EXPECT_EQ(query.parameters(Engine::postgres), (Names{"c", "f"}));
}

TEST(Query, keeps_the_dialects_apart)
{
    const Query query("t/q", "SELECT :b", "SELECT :a, :b");
    EXPECT_EQ(query.parameters(Engine::sqlite), Names{"b"});
    EXPECT_EQ(query.parameters(Engine::postgres), (Names{"a", "b"}));
}

TEST(Query, finds_embedded_files_once_and_refuses_unknown_names)
{
    const auto& list = query("platform/db/list_migrations");
    EXPECT_EQ(&list, &query("platform/db/list_migrations"));
    EXPECT_EQ(list.text(Engine::sqlite), "SELECT name FROM migration ORDER BY name");
    const auto& lock = query("platform/db/lock_migrations");
    EXPECT_NE(lock.text(Engine::sqlite), lock.text(Engine::postgres));
    EXPECT_THROW(query("platform/db/no_such_query"), Bug);
}

// Every query of the program, with 1 for every parameter: it need not find anything, but the engine must take it.
TEST(Query, every_embedded_query_is_accepted_by_the_engine)
{
    testing::FreshDatabase database;
    const auto engine = database->engine();
    ASSERT_FALSE(all_queries().empty());
    for (const auto* query : all_queries()) {
        Parameters parameters;
        for (const auto& name : query->parameters(engine))
            parameters.emplace_back(name, 1);
        try {
            database->write([&](Writer& writer) { return writer.rows(*query, parameters), false; });
        } catch (const DatabaseError& error) {
            // A constraint speaks up only after the statement was understood; class 23 is PostgreSQL's word for it, and class
            // 22 for a 1 where a JSON list belongs.
            const std::string_view what = error.what();
            EXPECT_TRUE(what.find("constraint failed") != what.npos || what.find("PostgreSQL 23") != what.npos
                || what.find("PostgreSQL 22") != what.npos)
                << query->name() << ": " << what;
        }
    }
}

} // namespace pendopo::db
