// The OpenAPI document and the table of addresses say the same: every row under /api/ stands in it and nothing else does.
#include "app/routes.hpp"
#include "requests/api/openapi.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace pendopo::app {

using Operations = std::set<std::string>;

static Operations in_the_table()
{
    Operations all;
    for (const auto& route : routes().routes())
        if (route.pattern.starts_with("/api/"))
            all.insert(std::string(ui::word(route.method)) + " " + std::string(route.pattern));
    return all;
}

static Operations in_the_document()
{
    Operations all;
    for (const auto& [path, operations] : requests::api::openapi_document()["paths"].entries())
        for (const auto& [method, said] : operations.entries()) {
            std::string word = method;
            std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return std::toupper(c); });
            all.insert(word + " " + path);
        }
    return all;
}

TEST(Openapi, DescribesEveryRowOfTheTableAndNothingElse)
{
    EXPECT_EQ(in_the_table(), in_the_document());
    EXPECT_GT(in_the_table().size(), 30u);
}

// Who may call without a token, there and here.
TEST(Openapi, SaysWhichRowsAreOpenToEveryone)
{
    for (const auto& route : routes().routes()) {
        if (!route.pattern.starts_with("/api/"))
            continue;
        std::string method(ui::word(route.method));
        std::transform(method.begin(), method.end(), method.begin(), [](unsigned char c) { return std::tolower(c); });
        const auto& said = requests::api::openapi_document()["paths"][route.pattern][method];
        EXPECT_EQ(said.has("security"), route.entrance.kind == ui::Entrance::Kind::anyone) << route.pattern;
    }
}

// A client that goes by the document alone must expect what the edge and every body may be answered with.
TEST(Openapi, SaysWhatABodyMayBeAnsweredWithAndThatACallMayBeRepeated)
{
    for (const auto& [path, operations] : requests::api::openapi_document()["paths"].entries()) {
        for (const auto& [method, said] : operations.entries()) {
            const auto name = method + " " + path;
            if (said.has("requestBody")) {
                for (const auto* status : {"400", "413", "415"})
                    EXPECT_TRUE(said["responses"].has(status)) << name << " " << status;
            }
            if (method != "post" || said.text_or("operationId") == "trackRequest") // which changes nothing
                continue;
            EXPECT_NE(write_json(said["parameters"]).find("IdempotencyKey"), std::string::npos) << name;
        }
    }
}

} // namespace pendopo::app
