// The pages as visitors meet them: who sees which regulation, filters, paging, one article; on the city that is
// shipped.
#include "duties/beginning.hpp"
#include "regulations/pages/article_filter.hpp"
#include "regulations/pages/pages.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/recent_states.hpp"
#include "ui/ui_test.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace pendopo::regulations::pages {

class RegulationPages : public ::testing::Test {
protected:
    RegulationPages() { town.program.arrangements = &arrangements; }

    http::Response get(const std::string& path, http::Fields query = {}, const Secret& session = {})
    {
        static const ui::RouteTable table(
            std::vector<ui::Route>{{http::Method::get, "/peraturan", ui::anyone(), show_regulations, "All"},
                {http::Method::get, "/peraturan/{regulation}", ui::anyone(), show_regulation, "One"},
                {http::Method::get, "/peraturan/{regulation}/{article}", ui::anyone(), show_article, "Article"}});
        auto request = ui::request_for(http::Method::get, path);
        request.query = std::move(query);
        if (!session.reveal().empty())
            request.cookies.emplace_back("pendopo", session.reveal());
        return ui::answer(table, town.program, request);
    }
    static int count(const std::string& text, const std::string& what)
    {
        int found = 0;
        for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
            ++found;
        return found;
    }
    static std::string first_address(const Regulation& regulation) { return "/peraturan/" + regulation.key; }

    ui::TestProgram town;
    governance::Arrangements arrangements = governance::Arrangements::read(testing::data_folder(), town.catalogue);
    const Regulation& regulation = arrangements.regulations().front();
};

TEST_F(RegulationPages, AllRegulationsStandWithTheirFigures)
{
    const auto page = get("/peraturan");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(count(page.body, "class=\"pd-keep\""), static_cast<int>(arrangements.regulations().size()));
    for (const auto& one : arrangements.regulations())
        EXPECT_NE(page.body.find("href=\"/peraturan/" + one.key + "\""), std::string::npos);
}

TEST_F(RegulationPages, ARegulationShowsAPageOfArticlesOrAllOfThem)
{
    const auto address = first_address(regulation);
    EXPECT_EQ(count(get(address).body, "<li class=\"pd-article\""), 25);
    const auto all = get(address, {{"halaman", "semua"}}).body;
    EXPECT_EQ(count(all, "<li class=\"pd-article\""), static_cast<int>(regulation.articles.size()));
    for (const auto& article : regulation.articles)
        EXPECT_NE(all.find("id=\"" + article.anchor() + "\""), std::string::npos) << article.article;
    EXPECT_NE(get(address, {{"halaman", "2"}}).body.find("id=\"" + regulation.articles[25].anchor() + "\""), std::string::npos);
    EXPECT_EQ(get(address, {{"halaman", "9999"}}).status, 200);
    EXPECT_EQ(get(address, {{"halaman", "x"}}).status, 200);
}

TEST_F(RegulationPages, WhatHasNotFallenDueYetSaysSoThoughItCountsAsKept)
{
    const auto now = town.program.clock();
    duties::KeptDuties kept;
    const duties::Workplace owed{*town.database, town.identifiers, town.catalogue.city(), arrangements.duties(), town.files,
        kept, "http://localhost"};
    duties::keep_city_begins(owed, town.program.today(now), now);
    const auto states = recent_states(place_of(town.program), now);
    const auto& articles = states->regulation(regulation.key)->articles;
    const auto waits
        = std::find_if(articles.begin(), articles.end(), [](const ArticleState& one) { return one.not_due_yet(); });
    ASSERT_NE(waits, articles.end());
    EXPECT_EQ(waits->state, State::kept);
    const auto page = get(first_address(regulation) + "/" + waits->article->anchor()).body;
    EXPECT_NE(page.find("Belum jatuh tempo"), std::string::npos);
    EXPECT_NE(page.find("jadi sementara dihitung dijalankan"), std::string::npos);
    EXPECT_NE(get(first_address(regulation), {{"halaman", "semua"}}).body.find("Belum jatuh tempo"), std::string::npos);
}

TEST_F(RegulationPages, FiltersNarrowByStateKindAndWhoseItIs)
{
    const auto address = first_address(regulation);
    const auto place = place_of(town.program);
    const auto states = recent_states(place, town.program.clock());
    const auto& counted = *states->regulation(regulation.key);
    const auto shown = [&](http::Fields query) {
        query.emplace_back("halaman", "semua");
        return count(get(address, query).body, "<li class=\"pd-article\"");
    };
    EXPECT_EQ(shown({{"keadaan", "belum-diatur"}}), counted.counts.not_arranged);
    EXPECT_EQ(shown({{"keadaan", "tidak-dinilai"}}), counted.counts.not_for_software);
    ArticleFilter duties{.state = {}, .owner = {}, .kind = governance::ArticleKind::duty};
    EXPECT_EQ(shown({{"jenis", "kewajiban"}}), static_cast<int>(articles_of(place, counted, duties).size()));
    ArticleFilter office{.state = {}, .owner = "office", .kind = {}};
    const auto of_office = static_cast<int>(articles_of(place, counted, office).size());
    EXPECT_GT(of_office, 0);
    EXPECT_LT(of_office, counted.counts.all());
    EXPECT_EQ(shown({{"siapa", "office"}}), of_office);
    EXPECT_EQ(shown({{"siapa", "tidak-ada"}}), 0);
    EXPECT_EQ(shown({{"keadaan", "tidak-ada"}}), counted.counts.all());
}

TEST_F(RegulationPages, AnArticleTellsWhatItAsksAndWhy)
{
    for (const auto& article : regulation.articles) {
        const auto page = get(first_address(regulation) + "/" + article.anchor());
        ASSERT_EQ(page.status, 200) << article.article;
        EXPECT_EQ(count(page.body, "<h1"), 1);
        EXPECT_EQ(count(page.body, "<li class=\"pd-article\""), static_cast<int>(article.served_by.size())) << article.article;
    }
}

TEST_F(RegulationPages, WhatIsNotThereIsSaidSo)
{
    EXPECT_EQ(get("/peraturan/1-1900").status, 404);
    EXPECT_EQ(get(first_address(regulation) + "/pasal-999").status, 404);
}

// The same city with its first regulation for officers only.
class InternalRegulation : public RegulationPages {
protected:
    InternalRegulation()
    {
        namespace fs = std::filesystem;
        const auto folder = testing::scratch_folder() + "/data";
        fs::copy(testing::data_folder(), folder, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        const auto file = folder + "/cities/pontianak/regulations/" + regulation.key + ".yaml";
        std::ifstream in(file);
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const std::string open = "shown: public";
        text.replace(text.find(open), open.size(), "shown: internal");
        std::ofstream(file) << text;
        closed = governance::Arrangements::read(folder, town.catalogue);
        town.program.arrangements = &closed;
    }
    governance::Arrangements closed;
};

TEST_F(InternalRegulation, IsThereForOfficersAndForNobodyElse)
{
    const auto address = first_address(regulation), article = address + "/" + regulation.articles.front().anchor();
    EXPECT_EQ(get(address).status, 404);
    EXPECT_EQ(get(article).status, 404);
    EXPECT_EQ(get("/peraturan").body.find("href=\"" + address + "\""), std::string::npos);
    const auto auditor = town.sign_in("auditor");
    EXPECT_EQ(get(address, {}, auditor).status, 200);
    EXPECT_EQ(get(article, {}, auditor).status, 200);
    EXPECT_NE(get("/peraturan", {}, auditor).body.find("href=\"" + address + "\""), std::string::npos);
    const auto records = town.sign_in("records_officer"); // has no business with regulations
    EXPECT_EQ(get(address, {}, records).status, 404);
}

TEST_F(RegulationPages, LeadsNobodyWhereTheyMayNotGo)
{
    const auto address = first_address(regulation);
    const auto guest = get(address, {{"halaman", "semua"}}).body;
    for (const char* closed : {"href=\"/register/", "href=\"/kewajiban/", "href=\"/orang\"", "href=\"/sistem\""})
        EXPECT_EQ(guest.find(closed), std::string::npos) << closed;
    EXPECT_NE(guest.find("href=\"/layanan/"), std::string::npos);
    const auto officer = get(address, {{"halaman", "semua"}}, town.sign_in("coordinator")).body;
    EXPECT_NE(officer.find("href=\"/register/"), std::string::npos);
    EXPECT_NE(officer.find("href=\"/kewajiban/"), std::string::npos);
    EXPECT_EQ(officer.find("href=\"/orang\""), std::string::npos);
}

} // namespace pendopo::regulations::pages
