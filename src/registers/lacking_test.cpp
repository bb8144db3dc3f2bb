// What articles ask of every entry: those without it are found, counted and listed.
#include "registers/meets_where.hpp"
#include "registers/registers_test.hpp"

namespace pendopo::registers {

namespace {

governance::Files asking(const std::string& demand)
{
    auto law = governance::small_files().at("cities/kecil/regulations/1-2026.yaml");
    const std::string box = "{register: wadah}";
    return {{"cities/kecil/regulations/1-2026.yaml",
        law.replace(law.find(box), box.size(), "{register: barang, none_lacks: " + demand + "}")}};
}

} // namespace

class Lacking : public SmallRegisters {
protected:
    Result<EntryPage> without(const std::string& demand, const std::string& lacking)
    {
        const governance::SmallCity asked(asking(demand));
        const Workplace there{*database, identifiers, asked.catalogue, asked.arrangements, files, ""};
        reindex_entries(there, now);
        return reading([&](db::Reader& reader) {
            return list_entries(reader, there, yusuf, *asked.arrangements.entry_register("barang"), {.lacking = lacking},
                there.today(now));
        });
    }
    static std::string titles(const Result<EntryPage>& page)
    {
        std::string all;
        for (const auto& entry : page.value().rows)
            all += (all.empty() ? "" : " ") + entry.title;
        return all;
    }
};

TEST_F(Lacking, entries_are_listed_while_they_live)
{
    thing(dewi, "Laptop");
    thing(dewi, "Meja", R"("jenis":"baru","nilai":5000)");
    const auto ended = thing(dewi, "Kursi");
    ASSERT_TRUE(take_step(place, {dewi, ended.id, ended.version, now, {}, "Rusak."}, {.step = "akhiri"}));
    EXPECT_EQ(titles(without("nilai", "nilai")), "Laptop");
    EXPECT_EQ(titles(without("{jenis: lama}", "jenis=lama")), "Laptop Meja");
    EXPECT_EQ(titles(without("{jenis: baru}", "jenis=baru")), "");
}

// A list of what nobody asks for would have to look at every entry.
TEST_F(Lacking, what_no_article_asks_for_is_no_filter)
{
    EXPECT_TRUE(without("nilai", "umur").refused());
    EXPECT_TRUE(without("{jenis: lama}", "jenis").refused());
}

TEST_F(Lacking, a_field_that_was_not_asked_lacks_nothing)
{
    EXPECT_FALSE(lacks(things, json(R"({"jenis":"baru"})"), {"umur", ""}));
    EXPECT_TRUE(lacks(things, json(R"({"jenis":"lama"})"), {"umur", ""}));
    EXPECT_TRUE(lacks(things, json("{}"), {"jenis", "baru"}));
    EXPECT_FALSE(lacks(things, json(R"({"jenis":"baru"})"), {"jenis", "baru"}));
}

TEST_F(Lacking, conditions_hold_of_an_entry_in_hand)
{
    auto entry = thing(dewi, "Laptop");
    EXPECT_TRUE(meets(entry, {{"jenis", {"lama", "baru"}}, {"@owner", {"dinkes"}}, {"@state", {"usulan"}}}));
    EXPECT_FALSE(meets(entry, {{"jenis", {"lama"}}}));
    EXPECT_FALSE(meets(entry, {{"@owner", {"disdik"}}}));
    entry.values.set("jenis", json(R"(["lama","baru"])"));
    EXPECT_TRUE(meets(entry, {{"jenis", {"baru"}}})) << "of several choices one is enough";
}

} // namespace pendopo::registers
