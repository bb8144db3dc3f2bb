#include "ui/assets.hpp"
#include "ui/ui_test.hpp"

#include <gtest/gtest.h>

using namespace pendopo;
using namespace pendopo::ui;

class Assets : public ::testing::Test {
protected:
    TestProgram town;
    http::Request request = request_for(http::Method::get, "/aset/pendopo.css");
    Visit visit{.request = request, .program = town.program, .now = town.program.clock()};
    http::Response get(const char* name)
    {
        visit.parameters["name"] = name;
        return show_asset(visit).value();
    }
};

TEST_F(Assets, StayAYearUnderTheirDigestAndAnHourWithout)
{
    const auto address = asset_address("pendopo.css");
    EXPECT_EQ(header(get("pendopo.css"), "Cache-Control"), "public, max-age=3600");
    request.query = {{"v", address.substr(address.find("v=") + 2)}};
    const auto sent = get("pendopo.css");
    EXPECT_EQ(header(sent, "Cache-Control"), "public, max-age=31536000, immutable");
    request.headers = {{"if-none-match", header(sent, "ETag")}};
    EXPECT_EQ(get("pendopo.css").status, 304);
}

TEST_F(Assets, AFirstPageFitsInAHundredKilobytes)
{
    request.headers = {{"accept-encoding", "gzip"}};
    const auto style = get("pendopo.css"), script = get("pendopo.js");
    EXPECT_EQ(header(style, "Content-Encoding"), "gzip");
    visit.parameters["name"] = "plus-jakarta-sans-latin-wght-normal.woff2";
    const auto font = show_font(visit).value();
    EXPECT_LT(style.body.size() + script.body.size() + font.body.size(), 85'000u); // leaves 15 kB for the page itself
    request.headers = {};
    EXPECT_LE(get("pendopo.js").body.size(), 11'000u);
}

TEST_F(Assets, TheStyleNamesTheFontAsThePagesPreloadIt)
{
    EXPECT_NE(get("pendopo.css").body.find(asset_address("fonts/plus-jakarta-sans-latin-wght-normal.woff2").substr(6)),
        std::string::npos);
    visit.parameters["name"] = "../main.cpp";
    EXPECT_TRUE(show_asset(visit).refused());
}

TEST_F(Assets, TheCityHasItsOwnColours)
{
    const auto style = show_city_colours(visit).value().body;
    EXPECT_NE(style.find("--accent:" + town.program.city().colours.accent), std::string::npos);
}
