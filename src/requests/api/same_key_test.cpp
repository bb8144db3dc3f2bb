// What is sent twice under one Idempotency-Key happens once, and is answered the same.
#include "requests/api/api_test.hpp"

namespace pendopo::requests::api {

TEST_F(ApiTest, TheSameKeyActsOnceAndAnswersTheSame)
{
    const auto json = wish();
    const auto first = ask(json, "kunci-1"), again = ask(json, "kunci-1");
    EXPECT_EQ(again.status, 201) << write_json(again.body);
    EXPECT_EQ(first.body["number"], again.body["number"]);
    EXPECT_EQ(first.body["tracking_code"], again.body["tracking_code"]);
    EXPECT_EQ(first.header("Idempotent-Replayed"), "");
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    const auto other = ask(wish(), "kunci-1");
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(other.body.text_or("code"), "idempotency.reused");
    // Another caller's key is another key.
    const auto elsewhere = call({.handler = submit,
        .actor = hendra,
        .json = wish(),
        .files = {{"surat_permohonan", pdf("surat")}},
        .part = "request",
        .key = "kunci-1"});
    EXPECT_EQ(elsewhere.header("Idempotent-Replayed"), "");
    EXPECT_EQ(elsewhere.status, 201);
}

TEST_F(ApiTest, AnOfficeActUnderItsKeyIsRepeatedThoughTheVersionHasMoved)
{
    const auto sent = ask(wish()).body;
    const Call act{.handler = verify,
        .actor = bayu,
        .parameters = {{"number", sent.text_or("number")}},
        .json = Value::map({{"version", sent["version"]}, {"ticks", ticks()}}),
        .key = "v"};
    EXPECT_EQ(call(act).header("Idempotent-Replayed"), "");
    const auto again = call(act);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(again.body.text_or("state"), "verified");
}

TEST_F(ApiTest, ADraftItsFilesAndItsSubmissionHappenOnceUnderTheirKeys)
{
    const auto whole = wish();
    const Call begin{.handler = start_draft,
        .actor = rahmawati,
        .json = Value::map({{"service", whole["service"]}, {"procedure_version", whole["procedure_version"]}}),
        .key = "mulai"};
    const auto begun = call(begin), again = call(begin);
    ASSERT_EQ(again.status, 201) << write_json(again.body);
    EXPECT_EQ(begun.body["id"], again.body["id"]);
    EXPECT_EQ(begun.header("Idempotent-Replayed"), "");
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    auto other = begin;
    other.json.set("service", "magang");
    EXPECT_EQ(call(other).body.text_or("code"), "idempotency.reused");

    const std::map<std::string, std::string, std::less<>> at{{"id", begun.body.text_or("id")}};
    ASSERT_EQ(call({.handler = save_draft,
                       .actor = rahmawati,
                       .parameters = at,
                       .json = Value::map({{"version", begun.body["version"]}, {"answers", whole["answers"]}})})
                  .status,
        200);
    const Call letter{.handler = add_draft_file,
        .actor = rahmawati,
        .parameters = at,
        .json = Value("surat_permohonan"),
        .files = {{"file", pdf("surat")}},
        .part = "letter",
        .key = "surat"};
    const auto added = call(letter), added_again = call(letter);
    ASSERT_EQ(added.status, 201) << write_json(added.body);
    EXPECT_EQ(added.body["id"], added_again.body["id"]);
    EXPECT_EQ(added_again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(call({.handler = show_draft, .actor = rahmawati, .parameters = at}).body["files"].items().size(), 1u);
    auto removal = at;
    removal["file"] = added.body.text_or("id");

    const Call send{.handler = submit_draft, .actor = rahmawati, .parameters = at, .json = Value::map(), .key = "kirim"};
    const auto sent = call(send), sent_again = call(send);
    ASSERT_EQ(sent.status, 201) << write_json(sent.body);
    EXPECT_EQ(sent.body["number"], sent_again.body["number"]);
    EXPECT_EQ(sent.header("Idempotent-Replayed"), "");
    EXPECT_EQ(sent_again.header("Idempotent-Replayed"), "true");
    auto changed = send;
    changed.json.set("lain", 1);
    EXPECT_EQ(call(changed).body.text_or("code"), "idempotency.reused");
}

} // namespace pendopo::requests::api
