// What the finder keeps of a register, and how people tell two entries apart.
#include "registers/duplicates/alike.hpp"

#include "registers/duplicates/search_alike.hpp"
#include "registers/registers_test.hpp"

namespace pendopo::registers {

class AlikeEntriesTest : public SmallRegisters {
protected:
    AlikeEntries seen_by(const access::Actor& actor)
    {
        return reading([&](db::Reader& reader) { return alike_entries(reader, place, actor, things); });
    }
    int search() { return search_alike(place, vocabulary, now); }
    const Vocabulary vocabulary = Vocabulary::read(testing::data_folder());
};

TEST_F(AlikeEntriesTest, AreSearchedAgainOnlyWhenSomethingChanged)
{
    thing(dewi, "Aplikasi antrean puskesmas");
    EXPECT_EQ(search(), 1);
    EXPECT_TRUE(seen_by(yusuf).groups.empty());
    EXPECT_EQ(search(), 0);
    at("2026-11-23T10:00");
    thing(rudi, "Sistem antrian pusat kesehatan masyarakat");
    EXPECT_EQ(search(), 1);
    const auto seen = seen_by(yusuf);
    ASSERT_EQ(seen.groups.size(), 1u);
    EXPECT_EQ(seen.groups[0].entries.size(), 2u);
    EXPECT_EQ(seen.searched, 2);
    EXPECT_EQ(seen.searched_at, now);
}

TEST_F(AlikeEntriesTest, AreToldApartOnceByWhoDecides)
{
    const auto one = thing(dewi, "Aplikasi antrean puskesmas");
    const auto other = thing(rudi, "Sistem antrian puskesmas");
    search();
    const auto tell = [&](const access::Actor& actor, std::int64_t left, std::int64_t right, const char* reason) {
        const auto told = tell_apart(place, actor, things, left, right, reason, now);
        return told.refused() ? told.refusal().code : std::string("told");
    };
    EXPECT_EQ(tell(dewi, one.id, other.id, "Lain."), "alike.not_yours");
    EXPECT_EQ(tell(yusuf, one.id, other.id, " "), "alike.reason");
    EXPECT_EQ(tell(yusuf, one.id, one.id, "Lain."), "alike.unknown");
    EXPECT_EQ(tell(yusuf, one.id, other.id, "Yang satu untuk apotek."), "told");
    EXPECT_EQ(tell(yusuf, one.id, other.id, "Lagi."), "alike.decided");
    EXPECT_TRUE(seen_by(yusuf).groups.empty());
    ASSERT_EQ(seen_by(yusuf).decided.size(), 1u);
    EXPECT_EQ(seen_by(yusuf).decided[0].reason, "Yang satu untuk apotek.");
    EXPECT_EQ(count("event where name = 'entries.told_apart'"), 1);
    at("2026-11-23T11:00");
    thing(dewi, "Kursi tunggu");
    search();
    EXPECT_TRUE(seen_by(yusuf).groups.empty()); // what was decided stays decided
}

TEST_F(AlikeEntriesTest, LeaveOutWhatHasEnded)
{
    const auto one = thing(dewi, "Aplikasi antrean puskesmas");
    thing(rudi, "Sistem antrian puskesmas");
    search();
    ASSERT_EQ(seen_by(yusuf).groups.size(), 1u);
    ASSERT_FALSE(finish(dewi, one).refused());
    EXPECT_TRUE(seen_by(yusuf).groups.empty());
}

} // namespace pendopo::registers
