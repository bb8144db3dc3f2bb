// What goes in comes out, on either engine.
#include "base/invariant.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>
#include <limits>

namespace pendopo::db {

namespace {

Query same(const std::string& text)
{
    return Query("test", text, text);
}

struct Values : ::testing::Test {
    testing::FreshDatabase database;
    void SetUp() override
    {
        database->run_script("CREATE TABLE thing (id bigint PRIMARY KEY, small integer, name text, share double precision)");
    }
    void insert(const Parameters& parameters)
    {
        static const auto query = same("INSERT INTO thing (id, small, name, share) VALUES (:id, :small, :name, :share)");
        database->write([&](Writer& writer) { return writer.run(query, parameters), true; });
    }
    std::optional<Row> find(const Query& query, const Parameters& parameters)
    {
        std::optional<Row> row;
        database->read([&](Reader& reader) { row = reader.row(query, parameters); });
        return row;
    }
};

} // namespace

TEST_F(Values, whole_numbers_of_64_bits_text_and_fractions_come_back)
{
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    insert({{"id", largest}, {"small", -7}, {"name", "Pontianak — 坤甸 🏛 'kutip'"}, {"share", nullptr}});
    const auto row = find(same("SELECT * FROM thing WHERE id = :id"), {{"id", largest}});
    ASSERT_TRUE(row);
    EXPECT_EQ(row->integer("id"), largest);
    EXPECT_EQ(row->integer("small"), -7);
    EXPECT_EQ(row->text("name"), "Pontianak — 坤甸 🏛 'kutip'");
    EXPECT_TRUE(row->is_null("share"));
    EXPECT_EQ(row->columns(), (std::vector<std::string>{"id", "small", "name", "share"}));
}

TEST_F(Values, null_goes_through_the_same_statement_as_a_value)
{
    insert({{"id", 1}, {"small", nullptr}, {"name", nullptr}, {"share", nullptr}});
    insert({{"id", 2}, {"small", 5}, {"name", "dua"}, {"share", nullptr}});
    const auto query = same("SELECT count(*) AS n FROM thing WHERE (:small IS NULL OR small = :small) AND "
                            "(:name IS NULL OR name = :name)");
    EXPECT_EQ(find(query, {{"small", nullptr}, {"name", nullptr}})->integer("n"), 2);
    EXPECT_EQ(find(query, {{"small", 5}, {"name", nullptr}})->integer("n"), 1);
    EXPECT_EQ(find(query, {{"small", nullptr}, {"name", "tiga"}})->integer("n"), 0);
    EXPECT_FALSE(find(same("SELECT * FROM thing WHERE name = :name"), {{"name", std::optional<std::string>()}}));
}

TEST_F(Values, large_numbers_are_compared_and_added_without_overflow)
{
    insert({{"id", 3'000'000'000}, {"small", 1}, {"name", "a"}, {"share", nullptr}});
    const auto query = same("SELECT small + :more AS total, sum(id) OVER () AS every FROM thing "
                            "WHERE :limit > small ORDER BY id LIMIT :most");
    const auto row = find(query, {{"more", 4'000'000'000}, {"limit", 5'000'000'000}, {"most", 1}});
    ASSERT_TRUE(row);
    EXPECT_EQ(row->integer("total"), 4'000'000'001);
    EXPECT_EQ(row->integer("every"), 3'000'000'000);
}

TEST_F(Values, moments_dates_and_yes_or_no)
{
    const auto now = Instant::at(*Date::of(2026, 11, 23), 14 * 60 + 5, *UtcOffset::parse("+07:00"));
    insert({{"id", now}, {"small", true}, {"name", *Date::of(2026, 11, 23)}, {"share", nullptr}});
    const auto row = find(same("SELECT id, small, name, share FROM thing"), {});
    EXPECT_EQ(row->instant("id"), now);
    EXPECT_TRUE(row->yes("small"));
    EXPECT_EQ(row->date("name").iso(), "2026-11-23");
    EXPECT_FALSE(row->optional_instant("share"));
    EXPECT_DOUBLE_EQ(find(same("SELECT avg(small) AS average FROM thing"), {})->real("average"), 1.0);
}

TEST_F(Values, a_wrong_name_or_kind_is_our_own_mistake)
{
    const auto query = same("SELECT id, name FROM thing WHERE id = :id");
    EXPECT_THROW(find(query, {}), Bug);
    EXPECT_THROW(find(query, {{"id", 1}, {"idd", 2}}), Bug);
    insert({{"id", 1}, {"small", 1}, {"name", "satu"}, {"share", nullptr}});
    const auto row = find(query, {{"id", 1}});
    EXPECT_THROW(row->integer("name"), Bug);
    EXPECT_THROW(row->text("nama"), Bug);
    EXPECT_THROW(row->date("name"), Bug);
}

TEST_F(Values, text_with_a_nul_byte_is_refused_rather_than_cut)
{
    const std::string text("a\0b", 3);
    EXPECT_THROW(insert({{"id", 1}, {"small", 1}, {"name", text}, {"share", nullptr}}), DatabaseError);
}

} // namespace pendopo::db
