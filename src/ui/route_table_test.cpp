#include "ui/route.hpp"

#include <gtest/gtest.h>

using namespace pendopo;
using namespace pendopo::ui;
using http::Method;

static Result<http::Response> nothing(Visit&)
{
    return http::html(200, "");
}

static RouteTable table()
{
    return RouteTable(std::vector<Route>{
        {Method::get, "/", anyone(), nothing, "hall"},
        {Method::get, "/lacak/{number}", anyone(), nothing, "one"},
        {Method::get, "/lacak/bantuan", anyone(), nothing, "fixed"},
        {Method::post, "/lacak/{number}", anyone(), nothing, "post"},
        {Method::get, "/a/{x}/c", anyone(), nothing, "deep"},
        {Method::get, "/a/b/d", anyone(), nothing, "deep fixed"},
    });
}

static std::string_view found(Method method, std::string_view path)
{
    const auto routes = table();
    const auto match = routes.match(method, path);
    return match.route ? match.route->summary : "";
}

TEST(RouteTable, AFixedSegmentWinsOverAParameter)
{
    EXPECT_EQ(found(Method::get, "/"), "hall");
    EXPECT_EQ(found(Method::get, "/lacak/TD-26-0412-7"), "one");
    EXPECT_EQ(found(Method::get, "/lacak/bantuan"), "fixed");
    EXPECT_EQ(found(Method::head, "/lacak/bantuan"), "fixed");
    EXPECT_EQ(found(Method::post, "/lacak/TD-1"), "post");
}

TEST(RouteTable, GoesBackToAParameterWhenTheFixedWayEnds)
{
    EXPECT_EQ(found(Method::get, "/a/b/c"), "deep");
    EXPECT_EQ(found(Method::get, "/a/b/d"), "deep fixed");
}

TEST(RouteTable, AParameterIsOneSegmentAndNotEmpty)
{
    EXPECT_EQ(found(Method::get, "/lacak"), "");
    EXPECT_EQ(found(Method::get, "/lacak/"), "");
    EXPECT_EQ(found(Method::get, "/lacak/a/b"), "");
    EXPECT_EQ(found(Method::get, "/lacak/a/"), "");
    EXPECT_EQ(table().match(Method::get, "/a/isi/c").parameters.at("x"), "isi");
}

TEST(RouteTable, TellsWhichMethodsAnAddressTakes)
{
    const auto routes = table();
    const auto match = routes.match(Method::del, "/lacak/x");
    EXPECT_EQ(match.route, nullptr);
    EXPECT_EQ(match.allowed, (std::vector<Method>{Method::get, Method::post}));
    EXPECT_TRUE(routes.match(Method::del, "/nirwana").allowed.empty());
}

TEST(RouteTable, TwoRowsForTheSameAreABug)
{
    EXPECT_THROW(RouteTable(std::vector<Route>{{Method::get, "/x/{a}", anyone(), nothing, ""},
                     {Method::get, "/x/{b}", anyone(), nothing, ""}}),
        Bug);
}
