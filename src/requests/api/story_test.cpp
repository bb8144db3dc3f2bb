// The story of a request through the API, from its applicant to its answer.
#include "requests/api/api_test.hpp"

namespace pendopo::requests::api {

TEST_F(ApiTest, ARequestGoesFromItsApplicantToItsAnswer)
{
    auto sent = ask(wish());
    ASSERT_EQ(sent.status, 201) << write_json(sent.body);
    const auto number = sent.body.text_or("number");
    EXPECT_EQ(sent.header("Location"), "/api/v1/requests/" + number);
    EXPECT_EQ(sent.body.text_or("tracking_code").size(), 9u);
    const std::map<std::string, std::string, std::less<>> at{{"number", number}};
    const auto act = [&](ui::Handler handler, const access::Actor& actor, Value json) {
        return call({.handler = handler, .actor = actor, .parameters = at, .json = std::move(json)});
    };
    auto version = sent.body["version"];
    const auto done = [&](const Called& called, const char* state) {
        EXPECT_EQ(called.status, 200) << write_json(called.body);
        EXPECT_EQ(called.body.text_or("state"), state);
        version = called.body["version"];
    };

    done(act(return_to_applicant, bayu,
             Value::map({{"version", version},
                 {"corrections",
                     Value::list({Value::map({{"field", "peserta"}, {"note", "Ruang ini untuk 20 orang."}}),
                         Value::map({{"letter", "surat_permohonan"}, {"note", "Halaman kedua tidak terbaca."}})})}})),
        "incomplete");
    const auto asked = call({.handler = show_request, .actor = rahmawati, .parameters = at}).body;
    EXPECT_EQ(asked["corrections"].items().size(), 2u);
    EXPECT_EQ(asked["acts"].items().front(), Value("corrections"));

    done(call({.handler = correct,
             .actor = rahmawati,
             .parameters = at,
             .json = Value::map({{"answers", Value::map({{"peserta", 15}})}}),
             .files = {{"surat_permohonan", pdf("lengkap")}},
             .part = "request"}),
        "resubmitted");
    done(act(verify, bayu, Value::map({{"version", version}, {"ticks", ticks()}})), "verified");
    done(act(record, nurhayati, Value::map({{"version", version}})), "recorded");
    done(act(dispose, zulkarnaen,
             Value::map({{"version", version}, {"units", Value::list({"infrastruktur"})},
                 {"instructions", Value::list({"siapkan"})}, {"note", "Pastikan proyektor menyala."}})),
        "disposed");
    done(act(start_work, bayu, Value::map({{"version", version}})), "in_progress");
    done(call({.handler = answer,
             .actor = bayu,
             .parameters = at,
             .json = Value::map({{"version", version}, {"outcome", "granted"}, {"answer", "Ruang siap dipakai."}}),
             .files = {{"output", pdf("izin")}},
             .part = "answer"}),
        "answered");

    const auto seen = call({.handler = show_request, .actor = rahmawati, .parameters = at}).body;
    EXPECT_EQ(seen.text_or("outcome"), "granted");
    EXPECT_EQ(seen["outputs"].items().size(), 1u);
    EXPECT_EQ(seen["answers"]["peserta"], Value(15));
    EXPECT_EQ(seen["answers"].text_or("nik"), "6171024803900003");
    EXPECT_FALSE(seen.has("dispositions"));
    const auto by_office = call({.handler = show_request, .actor = zulkarnaen, .parameters = at}).body;
    EXPECT_EQ(by_office["dispositions"].items().size(), 1u);
    EXPECT_EQ(by_office["earlier_files"].items().size(), 1u);
    // Who may print the request reads on the screen what the paper says.
    EXPECT_EQ(by_office["answers_masked"], Value(false));
    EXPECT_EQ(by_office["answers"].text_or("nik"), "6171024803900003");
    const auto tracked = call(
        {.handler = track, .actor = hendra, .json = Value::map({{"number", number}, {"code", sent.body["tracking_code"]}})});
    EXPECT_EQ(tracked.status, 200);
    EXPECT_NE(tracked.body["answers"].text_or("nik"), "6171024803900003");
}

TEST_F(ApiTest, OfTwoOfficersAtTheSameVersionOneWins)
{
    const auto sent = ask(wish()).body;
    const Value json = Value::map({{"version", sent["version"]}, {"ticks", ticks()}});
    const Call once{.handler = verify, .actor = bayu, .parameters = {{"number", sent.text_or("number")}}, .json = json};
    EXPECT_EQ(call(once).status, 200);
    const auto second = call(once);
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(second.body.text_or("code"), "request.changed");
}

TEST_F(ApiTest, ADraftIsFilledBitByBit)
{
    const auto whole = wish();
    const auto begun = call({.handler = start_draft,
        .actor = rahmawati,
        .json = Value::map({{"service", whole["service"]}, {"procedure_version", whole["procedure_version"]}})});
    ASSERT_EQ(begun.status, 201) << write_json(begun.body);
    const std::map<std::string, std::string, std::less<>> at{{"id", begun.body.text_or("id")}};
    const auto patch = Value::map({{"version", begun.body["version"]}, {"answers", whole["answers"]}});
    const auto saved = call({.handler = save_draft, .actor = rahmawati, .parameters = at, .json = patch});
    EXPECT_EQ(saved.status, 200) << write_json(saved.body);
    const auto again = call({.handler = save_draft, .actor = rahmawati, .parameters = at, .json = patch});
    EXPECT_EQ(again.body["version"], saved.body["version"]) << "the same answers stand there already";
    auto other = patch;
    other.set("answers", Value::map({{"peserta", 12}}));
    EXPECT_EQ(call({.handler = save_draft, .actor = rahmawati, .parameters = at, .json = other}).status, 409);
    EXPECT_EQ(call({.handler = show_draft, .actor = hendra, .parameters = at}).status, 404);
    const auto read = call({.handler = show_draft, .actor = rahmawati, .parameters = at}).body;
    EXPECT_EQ(read["answers"]["peserta"], Value(18));
    EXPECT_EQ(read["version"], saved.body["version"]);
}

TEST_F(ApiTest, TheHeadSendsARequestBackAndItKeepsItsAgendaNumber)
{
    const auto sent = ask(wish()).body;
    const std::map<std::string, std::string, std::less<>> at{{"number", sent.text_or("number")}};
    auto version = sent["version"];
    const auto act = [&](ui::Handler handler, const access::Actor& actor, Value json, const char* state) {
        json.set("version", version);
        const auto done = call({.handler = handler, .actor = actor, .parameters = at, .json = json});
        EXPECT_EQ(done.status, 200) << write_json(done.body);
        EXPECT_EQ(done.body.text_or("state"), state);
        version = done.body["version"];
    };
    const auto note = Value::map({{"note", "Nama penanda tangan berbeda dengan pemohon."}});
    act(verify, bayu, Value::map({{"ticks", ticks()}}), "verified");
    auto early = note;
    early.set("version", version);
    EXPECT_EQ(call({.handler = send_back, .actor = zulkarnaen, .parameters = at, .json = early}).status, 409);
    act(record, nurhayati, Value::map(), "recorded");
    const auto recorded = call({.handler = show_request, .actor = zulkarnaen, .parameters = at}).body;
    auto silent = Value::map({{"version", version}, {"note", " "}});
    EXPECT_EQ(codes(call({.handler = send_back, .actor = zulkarnaen, .parameters = at, .json = silent})),
        (Lines{"note note.required"}));
    auto stranger = note;
    stranger.set("version", version);
    EXPECT_EQ(call({.handler = send_back, .actor = bayu, .parameters = at, .json = stranger}).status, 403);
    act(send_back, zulkarnaen, note, "sent_back");

    const auto by_operator = call({.handler = show_request, .actor = bayu, .parameters = at}).body;
    EXPECT_EQ(by_operator["sent_back"].text_or("note"), "Nama penanda tangan berbeda dengan pemohon.");
    EXPECT_EQ(by_operator["acts"].items().front(), Value("verification"));
    const auto by_applicant = call({.handler = show_request, .actor = rahmawati, .parameters = at}).body;
    EXPECT_EQ(write_json(by_applicant).find("penanda tangan berbeda"), std::string::npos);
    EXPECT_FALSE(by_applicant.has("sent_back"));
    EXPECT_EQ(by_applicant["due"]["date"], recorded["due"]["date"]) << "nobody waits for the applicant";

    act(verify, bayu, Value::map({{"ticks", ticks()}}), "recorded");
    const auto once_more = call({.handler = show_request, .actor = zulkarnaen, .parameters = at}).body;
    EXPECT_EQ(once_more["agenda"], recorded["agenda"]);
    EXPECT_EQ(once_more["acts"].items().front(), Value("disposition"));
    act(dispose, zulkarnaen, Value::map({{"units", Value::list({"infrastruktur"})}, {"note", "Silakan."}}), "disposed");
    act(start_work, bayu, Value::map(), "in_progress");
}

} // namespace pendopo::requests::api
