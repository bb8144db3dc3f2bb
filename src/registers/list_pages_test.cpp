// Pages of lists, in every order: found by walking or by collecting, none missing, none twice.
#include "registers/page_of_list.hpp"
#include "registers/registers_test.hpp"

#include <set>

namespace pendopo::registers {

TEST_F(Lists, go_on_page_by_page_in_every_order_without_missing_or_doubling)
{
    for (int i = 0; i < 23; ++i) {
        at(("2026-11-23T09:" + std::to_string(10 + i % 7)).c_str());
        thing(i % 2 ? dewi : rudi, "Barang " + std::to_string(100 + i * 7 % 23),
            R"("jenis":"baru","berlaku_sampai":"2027-0)" + std::to_string(1 + i % 5) + R"(-15")");
    }
    for (const auto sort : {Sort::title, Sort::updated, Sort::due})
        for (const std::string typed : {"", "barang"}) {
            std::set<std::int64_t> seen;
            std::vector<Entry> all;
            ListFilter filter{.typed = typed, .sort = sort, .size = 5};
            do {
                const auto page = list(yusuf, things, filter).value();
                EXPECT_LE(page.rows.size(), 5u);
                for (const auto& entry : page.rows) {
                    EXPECT_TRUE(seen.insert(entry.id).second);
                    all.push_back(entry);
                }
                EXPECT_TRUE(!filter.after.empty() || page.total.number == 23);
                filter.after = page.next;
            } while (!filter.after.empty());
            ASSERT_EQ(all.size(), 23u) << word(sort) << " " << typed;
            for (std::size_t i = 1; i < all.size(); ++i) {
                EXPECT_TRUE(sort != Sort::title || all[i - 1].title < all[i].title);
                EXPECT_TRUE(sort != Sort::updated || all[i - 1].updated_at >= all[i].updated_at);
                EXPECT_TRUE(sort != Sort::due || all[i - 1].due_on <= all[i].due_on);
            }
        }
    EXPECT_EQ(list(yusuf, things, {.after = "no cursor"}).refusal().why, Why::malformed);
    EXPECT_EQ(list(yusuf, things, {.sort = Sort::updated, .after = "1.abc"}).refusal().why, Why::malformed);
}

// What walking finds, collecting finds too, and a walk that had to stop goes on from there.
TEST_F(Lists, walk_and_collect_alike)
{
    for (int i = 0; i < 30; ++i)
        thing(dewi, "Barang " + std::to_string(100 + i), i % 3 ? R"("jenis":"baru")" : R"("jenis":"lama","umur":1)");
    const auto found = list(yusuf, things, {.fields = {{"jenis", "lama"}}, .size = 4}).value();
    EXPECT_EQ(found.total.number, 10);
    EXPECT_FALSE(found.total.at_least);
    const auto cursor = read_cursor(Sort::title, found.next);
    ASSERT_TRUE(cursor);
    EXPECT_EQ(cursor->key, "barang 109");
    EXPECT_EQ(cursor->id, found.rows.back().id);
}

// More entries of one owner than are collected: their titles have an order of their own, which no other owner's stand in.
TEST_F(Lists, of_one_owner_with_many_entries_are_walked_by_title)
{
    const auto first = thing(dewi, "Barang 000000"), theirs = thing(rudi, "Barang 005000 lain");
    std::string sql;
    for (int i = 1; i <= few_of_owner + 50; ++i) {
        const auto number = std::to_string(1'000'000 + i).substr(1);
        sql += "insert into entry select id + " + std::to_string(10 * i)
            + ", register, owner, state, ended, classification, version, content, 'Barang " + number + "', 'barang " + number
            + "', ' barang " + number + " ', number, effective_on, created_at, created_by, created_name, updated_at, "
            + "updated_by, updated_name, confirmed_at, due_on, due_key from entry where id = " + std::to_string(first.id)
            + ";\n";
    }
    database->run_script(sql);
    ListFilter filter{.owner = "dinkes", .size = 200};
    std::string last;
    std::size_t seen = 0;
    do {
        const auto page = list(yusuf, things, filter).value();
        EXPECT_TRUE(seen > 0 || (page.total.number == most_counted && page.total.at_least));
        for (const auto& entry : page.rows) {
            EXPECT_LT(last, entry.title);
            EXPECT_NE(entry.id, theirs.id);
            last = entry.title;
            ++seen;
        }
        filter.after = page.next;
    } while (!filter.after.empty());
    EXPECT_EQ(seen, static_cast<std::size_t>(few_of_owner) + 51);
}

} // namespace pendopo::registers
