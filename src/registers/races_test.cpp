// Several officers at the same moment: one wins, nothing is given out twice, no number is missing.
#include "registers/registers_test.hpp"

#include <thread>

namespace pendopo::registers {
namespace {

class Races : public SmallRegisters {
protected:
    // Runs the same at once in several threads; says how many were let through.
    int at_once(int many, const std::function<bool(int)>& act)
    {
        std::vector<std::thread> threads;
        std::atomic<int> through = 0, ready = 0;
        for (int i = 0; i < many; ++i)
            threads.emplace_back([&, i] {
                for (++ready; ready < many;)
                    std::this_thread::yield();
                through += act(i);
            });
        for (auto& thread : threads)
            thread.join();
        return through;
    }
    const access::Actor& one_of(int i) const { return i % 2 ? dewi : rudi; }
};

TEST_F(Races, let_one_of_many_have_a_unique_name)
{
    const auto through = at_once(8, [&](int i) {
        const auto made = make(one_of(i), things, R"({"nama":"Kursi Roda","jenis":"baru"})");
        EXPECT_EQ(made.refused() ? codes(made.refusal()) : "entry.invalid nama=unique", "entry.invalid nama=unique");
        return static_cast<bool>(made);
    });
    EXPECT_EQ(through, 1);
    EXPECT_EQ(count("entry"), 1);
    EXPECT_EQ(count("entry_version"), 1);
    EXPECT_EQ(count("entry_passage"), 1);
}

TEST_F(Races, give_out_no_address_twice)
{
    const std::vector<std::string> ranges{"10.10.4.0/24", "10.10.4.128/25", "10.10.0.0/16", "10.10.4.7"};
    for (const std::string prefix : {"", "v6"}) {
        const auto through = at_once(8, [&](int i) {
            const std::vector<std::string> sixes{"2001:db8::/48", "2001:db8:0:1::/64", "2001:db8::/32", "2001:db8::7"};
            const auto& range = (prefix.empty() ? ranges : sixes)[static_cast<std::size_t>(i % 4)];
            const auto made = make(one_of(i), addresses, R"({"rentang":")" + range + R"("})");
            EXPECT_EQ(made.refused() ? codes(made.refusal()) : "entry.invalid rentang=no_overlap",
                "entry.invalid rentang=no_overlap");
            return static_cast<bool>(made);
        });
        // The two smaller ones of the four do not overlap each other; all others do.
        EXPECT_GE(through, 1);
        EXPECT_LE(through, 2);
    }
    const auto held = reading([&](db::Reader& reader) { return entries_where(reader, {.register_key = "alamat"}); });
    for (const auto& a : held)
        for (const auto& b : held)
            EXPECT_TRUE(a.id == b.id || a.values["rentang"] != b.values["rentang"]);
}

TEST_F(Races, let_one_of_two_change_a_version)
{
    const auto entry = thing(dewi, "Kursi");
    const auto through = at_once(6, [&](int i) {
        const auto changed
            = change_entry(place, by(i % 2 ? dewi : yusuf, entry), json(R"({"nama":"Kursi )" + std::to_string(i) + R"("})"));
        EXPECT_TRUE(!changed.refused() || changed.refusal().why == Why::conflict);
        return static_cast<bool>(changed);
    });
    EXPECT_EQ(through, 1);
    EXPECT_EQ(again(entry).version, 2);
    EXPECT_EQ(count("entry_version"), 2);
    EXPECT_EQ(count("entry_value where field = '~nama'"), 1);
}

TEST_F(Races, leave_no_gap_in_numbers)
{
    std::vector<Entry> entries;
    for (int i = 0; i < 6; ++i)
        entries.push_back(thing(dewi, "Kursi " + std::to_string(i)));
    const auto through
        = at_once(12, [&](int i) { return static_cast<bool>(approve(yusuf, entries[static_cast<std::size_t>(i / 2)])); });
    EXPECT_EQ(through, 6);
    std::set<std::string> numbers;
    for (const auto& entry : entries)
        numbers.insert(again(entry).number);
    EXPECT_EQ(numbers,
        (std::set<std::string>{"1/BRG/2026", "2/BRG/2026", "3/BRG/2026", "4/BRG/2026", "5/BRG/2026", "6/BRG/2026"}));
    const auto passages = reading([&](db::Reader& reader) { return passages_after(reader, "barang", "", 0); });
    ASSERT_EQ(passages.size(), 12u);
    for (std::size_t i = 0; i < passages.size(); ++i)
        EXPECT_EQ(passages[i].number, static_cast<std::int64_t>(i) + 1);
}

} // namespace
} // namespace pendopo::registers
