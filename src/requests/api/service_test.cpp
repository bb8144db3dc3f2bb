// What programs are told of services: every one of the city's, its schema, and the document of this API.
#include "requests/api/answer_schema.hpp"
#include "requests/api/api_test.hpp"
#include "requests/api/openapi.hpp"

namespace pendopo::requests::api {

TEST_F(ApiTest, EveryServiceIsListedAndFoundByWords)
{
    const auto all = call({.handler = list_services, .actor = hendra}).body["rows"];
    EXPECT_EQ(all.items().size(), catalogue().services().size());
    const auto found = call({.handler = list_services, .actor = hendra, .query = {{"q", "skripsi"}}}).body["rows"];
    ASSERT_FALSE(found.items().empty());
    EXPECT_EQ(found.items().front().text_or("key"), "penelitian");
    EXPECT_EQ(call({.handler = show_service, .actor = hendra, .parameters = {{"key", "tidak-ada"}}}).status, 404);
}

TEST_F(ApiTest, EverySchemaNamesEveryFieldOfItsForm)
{
    for (const auto& service : catalogue().services()) {
        const auto schema = answer_schema(service, catalogue().city());
        for (const auto& page : service.pages)
            for (const auto& field : page.fields)
                EXPECT_TRUE(schema["properties"].has(field.key)) << service.key << " " << field.key;
        EXPECT_EQ(schema["additionalProperties"], Value(false));
    }
}

TEST_F(ApiTest, TheSchemaSaysWhatACheckSays)
{
    const auto whole = call({.handler = show_service, .actor = hendra, .parameters = {{"key", "penelitian"}}}).body;
    const auto& properties = whole["schema"]["properties"];
    EXPECT_EQ(properties["judul"]["minLength"], Value(10));
    EXPECT_EQ(properties["nik"].text_or("pattern"), "^[0-9]{16}$");
    EXPECT_EQ(properties["pernyataan_laporan"]["const"], Value(true));
    EXPECT_EQ(properties["jenjang"]["enum"].items().size(), 6u);
    EXPECT_EQ(whole["sop"]["version"], whole["procedure_version"]);
    EXPECT_EQ(whole["letters"].items().size(), 4u);
}

// Else a client would have to guess which keys a room, an agency or a village may have.
TEST_F(ApiTest, TheSchemaNamesEveryKeyOfWhatTheCityLists)
{
    int named = 0;
    for (const auto& service : catalogue().services()) {
        const auto schema = answer_schema(service, catalogue().city());
        for (const auto& page : service.pages)
            for (const auto& field : page.fields)
                if (field.type == "agency" || field.type == "place" || field.type == "resource" || field.type == "unit") {
                    const auto& said = schema["properties"][field.key];
                    ASSERT_TRUE(said["enum"].is_list()) << service.key << " " << field.key;
                    for (const auto& key : said["enum"].items())
                        EXPECT_FALSE(said["x-names"][key.text()].text_or("id").empty()) << key.text();
                    ++named;
                }
    }
    EXPECT_GT(named, 10);
    const auto room = answer_schema(*catalogue().service("ruang-eksternal"), catalogue().city())["properties"]["ruang"];
    EXPECT_EQ(write_json(room["enum"]), R"(["pontive-center","meeting-room"])");
}

TEST_F(ApiTest, TheSchemaDoesNotAskForTheAgencyThatTheAccountKnows)
{
    int internal = 0;
    for (const auto& service : catalogue().services()) {
        const auto* agency = service.field(service.identity.organisation);
        if (service.audience != catalogue::Audience::internal || !agency || agency->type != "agency")
            continue;
        ++internal;
        const auto required = write_json(answer_schema(service, catalogue().city())["required"]);
        EXPECT_EQ(required.find('"' + agency->key + '"'), std::string::npos) << service.key;
    }
    EXPECT_EQ(internal, 10);
}

TEST_F(ApiTest, TheCityAnswersAboutItsDays)
{
    const auto year = call({.handler = show_calendar, .actor = hendra, .parameters = {{"year", "2026"}}}).body;
    EXPECT_EQ(year["known"], Value(true));
    EXPECT_GT(year["days_off"].items().size(), 10u);
    EXPECT_EQ(call({.handler = show_calendar, .actor = hendra, .parameters = {{"year", "20x6"}}}).status, 404);
    const auto json = wish();
    ASSERT_EQ(ask(json).status, 201);
    const auto day = json["answers"]["waktu"].text_or("date");
    const auto taken = call({.handler = show_taken_times,
                                .actor = hendra,
                                .parameters = {{"key", "meeting-room"}},
                                .query = {{"from", day}, {"to", day}}})
                           .body;
    ASSERT_EQ(taken["taken"].items().size(), 1u);
    EXPECT_EQ(taken["taken"].items().front().text_or("from"), day + "T13:00:00+07:00");
    EXPECT_EQ(codes(call({.handler = show_taken_times,
                  .actor = hendra,
                  .parameters = {{"key", "meeting-room"}},
                  .query = {{"from", "besok"}}})),
        (std::vector<std::string>{"from query.date"}));
}

TEST_F(ApiTest, TheDocumentResolvesItsReferences)
{
    const auto& document = openapi_document();
    const std::function<void(const Value&)> look = [&](const Value& piece) {
        if (piece.is_list())
            for (const auto& item : piece.items())
                look(item);
        if (!piece.is_map())
            return;
        for (const auto& [key, value] : piece.entries()) {
            if (key != "$ref") {
                look(value);
                continue;
            }
            const auto& path = value.text(); // "#/components/schemas/Words"
            const auto dash = path.find('/', 13);
            EXPECT_TRUE(document["components"][path.substr(13, dash - 13)].has(path.substr(dash + 1))) << path;
        }
    };
    look(document);
    EXPECT_GT(document["paths"].entries().size(), 30u);
}

} // namespace pendopo::requests::api
