// What the API refuses, and where it says the trouble stands.
#include "requests/api/api_test.hpp"

namespace pendopo::requests::api {

TEST_F(ApiTest, WhatIsWrongIsNamedWhereItStands)
{
    auto json = wish();
    json.set("antrean", 1);
    json.set("procedure_version", "satu");
    EXPECT_EQ(codes(ask(json)), (Lines{"/procedure_version body.kind", "/antrean body.unknown"}));

    json = wish();
    auto answers = json["answers"];
    answers.set("nik", "617102480390000");
    answers.set("peserta", "banyak");
    json.set("answers", answers);
    const auto wrong = ask(json);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(codes(wrong), (Lines{"nik nik.digits", "peserta number"}));

    answers = wish()["answers"];
    answers.set("pesrta", 3);
    json.set("answers", answers);
    EXPECT_EQ(ask(json).body["complaints"].items().front().text_or("field"), "pesrta");
}

TEST_F(ApiTest, LettersMustBeWhatTheyAreAskedToBe)
{
    const auto with = [&](std::vector<std::pair<std::string, std::string>> files) {
        return codes(
            call({.handler = submit, .actor = rahmawati, .json = wish(), .files = std::move(files), .part = "request"}));
    };
    EXPECT_EQ(with({}), (Lines{"letter.surat_permohonan required"}));
    EXPECT_EQ(with({{"surat_permohonan", "bukan PDF"}}), (Lines{"letter.surat_permohonan file.type"}));
    EXPECT_EQ(with({{"surat_permohonan", ""}}), (Lines{"letter.surat_permohonan file.empty"}));
    EXPECT_EQ(with({{"surat_cinta", pdf("x")}}), (Lines{"letter.surat_cinta letter.unknown"}));
}

TEST_F(ApiTest, NobodySeesOrTouchesWhatIsNotTheirs)
{
    const auto sent = ask(wish()).body;
    const std::map<std::string, std::string, std::less<>> at{{"number", sent.text_or("number")}};
    EXPECT_EQ(call({.handler = show_request, .actor = hendra, .parameters = at}).status, 404);
    EXPECT_EQ(call({.handler = show_request, .actor = putri, .parameters = at}).status, 404);
    EXPECT_EQ(call({.handler = withdraw, .actor = hendra, .parameters = at, .json = Value::map()}).status, 404);
    EXPECT_EQ(
        call({.handler = verify, .actor = putri, .parameters = at, .json = Value::map({{"version", 1}, {"ticks", ticks()}})})
            .status,
        404);
    EXPECT_EQ(call({.handler = track, .actor = hendra, .json = Value::map({{"number", sent["number"]}, {"code", "0000-0000"}})})
                  .status,
        404);
    // A step out of order: the head sees it, but it is not verified yet.
    const auto early = call({.handler = dispose,
        .actor = zulkarnaen,
        .parameters = at,
        .json = Value::map({{"version", sent["version"]}, {"units", Value::list({"infrastruktur"})}, {"note", "Segera."}})});
    EXPECT_EQ(early.status, 409);
}

} // namespace pendopo::requests::api
