// Checks that look at other entries: overlapping ranges, twins, one of each for an owner.
#include "registers/registers_test.hpp"

namespace pendopo::registers {
namespace {

class BesideOthers : public SmallRegisters {
protected:
    std::string give(const access::Actor& actor, const std::string& values)
    {
        const auto made = make(actor, addresses, values);
        return made.refused() ? codes(made.refusal()) : "";
    }
    std::string range(const access::Actor& actor, const std::string& text)
    {
        return give(actor, R"({"rentang":")" + text + R"("})");
    }
};

TEST_F(BesideOthers, ranges_overlap_when_one_holds_the_other)
{
    const std::string overlap = "entry.invalid rentang=no_overlap";
    EXPECT_EQ(range(dewi, "10.10.4.0/24"), "");
    EXPECT_EQ(range(rudi, "10.10.4.0/24"), overlap);
    EXPECT_EQ(range(rudi, "10.10.4.255"), overlap);
    EXPECT_EQ(range(rudi, "10.10.0.0/16"), overlap);
    EXPECT_EQ(range(rudi, "0.0.0.0/0"), overlap);
    EXPECT_EQ(range(rudi, "10.10.5.0/24"), "");
    EXPECT_EQ(range(rudi, "10.10.3.0/24"), "");
    EXPECT_EQ(range(dewi, "2001:db8::/48"), "");
    EXPECT_EQ(range(rudi, "2001:0db8:0:ffff::/64"), overlap);
    EXPECT_EQ(range(rudi, "2001:db8:1::/48"), "");
    EXPECT_EQ(range(rudi, "::/1"), overlap);
    EXPECT_EQ(range(rudi, "10.10.6.0"), "") << "IPv4 and IPv6 are apart";
}

TEST_F(BesideOthers, a_range_that_was_released_may_be_given_again_but_not_twice)
{
    const auto first = make(dewi, addresses, R"({"rentang":"10.1.0.0/16"})").value();
    const auto released = take_step(place, by(dewi, first), {.step = "lepaskan"}).value();
    EXPECT_EQ(range(rudi, "10.1.2.0/24"), "");
    auto again = by(yusuf, released);
    again.note = "Diminta lagi.";
    EXPECT_EQ(codes(take_step(place, again, {.step = "pakai_lagi"}).refusal()), "entry.invalid rentang=no_overlap");
}

TEST_F(BesideOthers, an_entry_does_not_overlap_itself)
{
    const auto first = make(dewi, addresses, R"({"rentang":"10.1.0.0/16"})").value();
    EXPECT_TRUE(change_entry(place, by(dewi, first), json(R"({"rentang":"10.1.0.0/17"})")));
}

TEST_F(BesideOthers, an_address_stands_inside_a_range_that_is_there)
{
    EXPECT_EQ(range(dewi, "10.1.0.0/16"), "");
    EXPECT_EQ(give(rudi, R"({"rentang":"10.2.0.0/16","pusat":"10.1.0.1"})"), "");
    EXPECT_EQ(give(rudi, R"({"rentang":"10.3.0.0/16","pusat":"10.9.0.1"})"), "entry.invalid pusat=inside");
}

// Langsa 34/2020 Pasal 15 ayat (4): what is there for all is not made again.
TEST_F(BesideOthers, the_same_words_of_another_owner_are_a_twin)
{
    EXPECT_EQ(give(dewi, R"({"rentang":"10.1.0.0/16","kegunaan":"E-Kinerja Kota","jenis":"umum"})"), "");
    EXPECT_EQ(give(dewi, R"({"rentang":"10.2.0.0/16","kegunaan":"E-Kinerja Kota","jenis":"umum"})"), "") << "one's own";
    EXPECT_EQ(give(rudi, R"({"rentang":"10.3.0.0/16","kegunaan":"e kinerja KOTA"})"), "entry.invalid kegunaan=no_twin");
    EXPECT_EQ(give(rudi, R"({"rentang":"10.3.0.0/16","kegunaan":"E-Kinerja"})"), "");
    EXPECT_EQ(give(dewi, R"({"rentang":"10.4.0.0/16","kegunaan":"Absensi","jenis":"khusus"})"), "");
    EXPECT_EQ(give(rudi, R"({"rentang":"10.5.0.0/16","kegunaan":"Absensi"})"), "") << "that one is not for all";
}

TEST_F(BesideOthers, an_owner_has_one_of_each)
{
    EXPECT_EQ(give(dewi, R"({"rentang":"10.1.0.0/16","tahun":2026})"), "");
    EXPECT_EQ(give(dewi, R"({"rentang":"10.2.0.0/16","tahun":2026})"), "entry.invalid tahun=one_per_owner");
    EXPECT_EQ(give(dewi, R"({"rentang":"10.2.0.0/16","tahun":2027})"), "");
    EXPECT_EQ(give(rudi, R"({"rentang":"10.3.0.0/16","tahun":2026})"), "");
}

TEST_F(BesideOthers, a_name_is_free_again_when_its_entry_has_ended)
{
    const auto chair = thing(dewi, "Kursi");
    EXPECT_EQ(codes(make(rudi, things, R"({"nama":"KURSI","jenis":"baru"})").refusal()), "entry.invalid nama=unique");
    const auto table = thing(rudi, "Meja");
    EXPECT_EQ(codes(change_entry(place, by(rudi, table), json(R"({"nama":"Kursi"})")).refusal()), "entry.invalid nama=unique");
    EXPECT_EQ(again(table).title, "Meja");
    ASSERT_TRUE(finish(dewi, chair));
    EXPECT_TRUE(make(rudi, things, R"({"nama":"KURSI","jenis":"baru"})"));
}

TEST_F(BesideOthers, checking_says_the_same_without_keeping)
{
    thing(dewi, "Kursi");
    const NewEntry twice{.values = json(R"({"nama":"Kursi","jenis":"baru"})")};
    const auto complaints = check_entry(place, dewi, things, twice, now);
    ASSERT_EQ(complaints.size(), 1u);
    EXPECT_EQ(complaints[0].code, "unique");
    const auto table = thing(dewi, "Meja");
    EXPECT_EQ(check_change(place, by(dewi, table), json(R"({"nama":"Kursi"})")).at(0).code, "unique");
    EXPECT_TRUE(check_change(place, by(dewi, table), json(R"({"nama":"Lemari"})")).empty());
    EXPECT_EQ(again(table).version, 1);
    EXPECT_EQ(count("entry"), 2);
}

} // namespace
} // namespace pendopo::registers
