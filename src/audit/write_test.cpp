// What an act may count on: ids of its own, and a key under which it happens once.
#include "audit/write.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <set>

namespace pendopo::audit {
namespace {

TEST(Identifiers, give_each_table_its_own_numbers_and_none_twice)
{
    testing::FreshDatabase database;
    Identifiers here(*database), elsewhere(*database);
    EXPECT_EQ(here.next("person"), 1);
    EXPECT_EQ(here.next("person"), 2);
    EXPECT_EQ(here.next("request"), 1);
    std::set<std::int64_t> seen{1, 2};
    for (int i = 0; i < 1100; ++i) {
        EXPECT_TRUE(seen.insert(here.next("person")).second);
        EXPECT_TRUE(seen.insert(elsewhere.next("person")).second);
    }
}

TEST(Once, tells_what_was_done_under_a_key_and_whether_the_content_was_the_same)
{
    testing::FreshDatabase database;
    Identifiers identifiers(*database);
    const Once once{"person 7 POST /api key-1", "fingerprint"};
    const auto done = write(*database, identifiers, [&](Act& act) -> Result<Kept<Nothing>> {
        act.once(once, {"request", 12}, Instant(1));
        return act.commit(Event{{"request", 12}, "request.submitted", {}, Instant(1)});
    });
    ASSERT_TRUE(done);
    database->read([&](db::Reader& reader) {
        EXPECT_FALSE(find_done(reader, {"person 8 POST /api key-1", "fingerprint"}));
        const auto before = find_done(reader, once);
        ASSERT_TRUE(before);
        EXPECT_EQ(before->subject.id, 12);
        EXPECT_TRUE(before->same_content);
        EXPECT_FALSE(find_done(reader, {once.key, "another"})->same_content);
    });
    // The second under the same key is never written.
    EXPECT_THROW(write(*database, identifiers,
                     [&](Act& act) -> Result<Kept<Nothing>> {
                         act.once(once, {"request", 13}, Instant(2));
                         return act.commit(Event{{"request", 13}, "request.submitted", {}, Instant(2)});
                     }),
        db::DatabaseError);
}

} // namespace
} // namespace pendopo::audit
