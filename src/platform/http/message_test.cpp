#include "platform/http/message.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Request, AnswersWithTheFirstOfAName)
{
    Request request;
    request.headers = {{"accept", "a"}, {"accept", "b"}};
    request.cookies = {{"sesi", "x"}};
    request.query = {{"q", "1"}};
    request.form = {{"nama", "A"}, {"nama", "B"}, {"kosong", ""}};
    request.files = {{"ktp", "ktp.pdf", "application/pdf", "/nowhere", 3, ""}};
    EXPECT_EQ(request.header("accept"), "a");
    EXPECT_EQ(request.header("host"), "");
    EXPECT_EQ(request.cookie("sesi"), "x");
    EXPECT_EQ(request.query_field("q"), "1");
    EXPECT_EQ(request.field("nama"), "A");
    EXPECT_EQ(request.all_fields("nama"), (std::vector<std::string>{"A", "B"}));
    EXPECT_TRUE(request.has_field("kosong"));
    EXPECT_FALSE(request.has_field("lain"));
    ASSERT_NE(request.file("ktp"), nullptr);
    EXPECT_EQ(request.file("ktp")->size, 3u);
    EXPECT_EQ(request.file("lain"), nullptr);
}

TEST(Response, OfEachKindHasItsStatusAndType)
{
    EXPECT_EQ(html(422, "x").headers, (Fields{{"Content-Type", "text/html; charset=utf-8"}}));
    EXPECT_EQ(json(200, "{}").headers, (Fields{{"Content-Type", "application/json"}}));
    EXPECT_EQ(redirect("/a").status, 303);
    EXPECT_EQ(redirect("/a").headers, (Fields{{"Location", "/a"}}));
}

} // namespace pendopo::http
