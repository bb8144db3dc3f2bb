#include "regulations/article_history.hpp"

#include "regulations/misprints_of.hpp"
#include "regulations/owners.hpp"
#include "regulations/regulations_test.hpp"

namespace pendopo::regulations {

class SmallHistory : public SmallRegulation {
protected:
    std::vector<ArticleAct> acts(const access::Actor& actor, const char* anchor)
    {
        return reading([&](db::Reader& reader) { return article_history(reader, here, actor, *of.article(anchor)); });
    }
    const Regulation& of = town.arrangements.regulations().front();
};

TEST_F(SmallHistory, TellsWhoChangedWhatServesAnArticle)
{
    approve(yusuf, thing(dewi, "Laptop")).value();
    thing(dewi, "Kursi"); // proposed: the article asks for what is in use
    at("2026-11-24T10:00");
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    const auto told = acts(yusuf, "pasal-2");
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told[0].title, "Lemari");
    EXPECT_EQ(told[0].who, "Siti Aminah");
    EXPECT_EQ(told[1].title, "Laptop");
    EXPECT_EQ(told[1].who, "Yusuf Maulana");
}

TEST_F(SmallHistory, TellsNothingToWhoMayNotSeeRegisters)
{
    thing_valid_until("Laptop", "2028-01-01");
    EXPECT_TRUE(acts(access::Actor{}, "pasal-2").empty());
}

TEST_F(SmallHistory, TellsOwnersTheirOwnDuties)
{
    make_duties();
    database->run_script("update obligation set state = 'fulfilled', effective_on = '2026-12-20', settled_at = 1, "
                         "settled_name = 'Dewi'");
    EXPECT_EQ(acts(yusuf, "pasal-3-ayat-1").size(), 2u);
    EXPECT_EQ(acts(dewi, "pasal-3-ayat-1").size(), 1u);
    EXPECT_TRUE(acts(access::Actor{}, "pasal-3-ayat-1").empty());
}

TEST_F(SmallHistory, AMisprintConcernsItsArticleAndTheParts)
{
    EXPECT_EQ(misprints_of(of, *of.article("pasal-3-ayat-1")).size(), 1u);
    EXPECT_TRUE(misprints_of(of, *of.article("pasal-2")).empty());
}

TEST_F(SmallHistory, SaysWhoseItIsThatServes)
{
    const auto owners = owners_in(here, of);
    std::string all;
    for (const auto& [key, name] : owners)
        all += key + " ";
    EXPECT_EQ(all, "office units agencies program ");
    EXPECT_TRUE(is_of(here, *of.article("pasal-2"), "agencies"));
    EXPECT_TRUE(is_of(here, *of.article("pasal-2"), "unit:teknik")); // each unit keeps its own boxes
    EXPECT_FALSE(is_of(here, *of.article("pasal-2"), "office"));
    EXPECT_FALSE(is_of(here, *of.article("pasal-1"), "agencies"));
}

} // namespace pendopo::regulations
