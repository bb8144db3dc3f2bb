#include "audit/record_figures.hpp"

#include "audit/seal_events.hpp"
#include "audit/write.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::audit {
namespace {

TEST(RecordFigures, count_events_sealed_or_not_and_know_the_last_seal)
{
    testing::FreshDatabase database;
    Identifiers identifiers(*database);
    const Instant now(1'795'000'000'000);
    const auto happen = [&](std::int64_t subject) {
        (void)write(*database, identifiers, [&](Act& act) -> Result<Kept<Nothing>> {
            return act.commit(Event{{"thing", subject}, "thing.happened", {}, now});
        });
    };
    const auto figures = [&] {
        RecordFigures found;
        database->read([&](db::Reader& reader) { found = record_figures(reader); });
        return found;
    };
    EXPECT_EQ(figures().events, 0);
    EXPECT_FALSE(figures().sealed_at);
    happen(1);
    happen(2);
    seal_events(*database, now);
    happen(3);
    const auto found = figures();
    EXPECT_EQ(found.events, 3);
    EXPECT_EQ(found.unsealed, 1);
    EXPECT_EQ(found.last_seal, 1);
    EXPECT_EQ(found.sealed_at, now);
}

} // namespace
} // namespace pendopo::audit
