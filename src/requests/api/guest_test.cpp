// What somebody without an account does through a program: a code by mail for the draft, then the request's secret code.
#include "requests/api/api_test.hpp"

namespace pendopo::requests::api {

static std::vector<std::string> letters_promised(db::Database& database)
{
    static const db::Query ask_letters("letters", "select payload from outbox order by id",
        "select payload from outbox order by id");
    std::vector<std::string> all;
    database.read([&](db::Reader& reader) {
        for (const auto& row : reader.rows(ask_letters, {}))
            all.push_back(row.text("payload"));
    });
    return all;
}

TEST_F(ApiTest, ACodeForAGuestIsSentAndConfirmedOnceUnderItsKey)
{
    const access::Actor guest{};
    const auto whole = wish();
    const auto begun = call({.handler = start_draft,
        .actor = guest,
        .json = Value::map({{"service", whole["service"]}, {"procedure_version", whole["procedure_version"]}})});
    const std::map<std::string, std::string, std::less<>> at{{"id", begun.body.text_or("id")}};
    const Call ask_code{.handler = send_draft_code,
        .actor = guest,
        .parameters = at,
        .json = Value::map({{"email", "tamu@warga.example"}}),
        .key = "tamu-minta-kode-dengan-kunci"};
    const auto sent = call(ask_code), sent_again = call(ask_code);
    ASSERT_EQ(sent.status, 202) << write_json(sent.body);
    EXPECT_EQ(sent_again.status, 202) << write_json(sent_again.body);
    EXPECT_EQ(sent.header("Idempotent-Replayed"), "");
    EXPECT_EQ(sent_again.header("Idempotent-Replayed"), "true");
    const auto letters = letters_promised(*database);
    ASSERT_EQ(letters.size(), 1u);
    auto elsewhere = ask_code;
    elsewhere.json.set("email", "lain@warga.example");
    EXPECT_EQ(call(elsewhere).body.text_or("code"), "idempotency.reused");

    const auto& letter = letters.front();
    const auto code = letter.substr(letter.find("Kode Anda: ") + 11, 6);
    const Call confirm{.handler = confirm_draft_email,
        .actor = guest,
        .parameters = at,
        .json = Value::map({{"code", code}}),
        .key = "tamu-memastikan-dengan-kunci"};
    const auto confirmed = call(confirm), confirmed_again = call(confirm);
    EXPECT_EQ(confirmed.status, 200) << write_json(confirmed.body);
    EXPECT_EQ(confirmed_again.status, 200) << write_json(confirmed_again.body);
    EXPECT_EQ(confirmed_again.header("Idempotent-Replayed"), "true");
    auto other = confirm;
    other.json.set("code", "000000");
    EXPECT_EQ(call(other).body.text_or("code"), "idempotency.reused");
}

// What a guest may do in the browser with number and code, a program may do for them.
TEST_F(ApiTest, ASecretCodeOpensItsRequestToAGuest)
{
    const access::Actor guest{};
    const auto sent = ask(wish()).body, other = ask(wish()).body;
    const auto code = sent.text_or("tracking_code");
    const std::map<std::string, std::string, std::less<>> at{{"number", sent.text_or("number")}};
    const auto as_guest = [&](ui::Handler handler, Value json, const std::string& shown) {
        return call({.handler = handler, .actor = guest, .parameters = at, .json = std::move(json), .tracking_code = shown});
    };
    const auto seen = as_guest(show_request, {}, code);
    ASSERT_EQ(seen.status, 200) << write_json(seen.body);
    EXPECT_EQ(seen.body["answers_masked"], Value(true));
    EXPECT_EQ(as_guest(show_receipt, {}, code).status, 200);
    const auto hello = Value::map({{"message", "Apakah surat saya sudah cukup?"}});
    EXPECT_EQ(as_guest(write_message, hello, "").status, 401);
    EXPECT_EQ(as_guest(write_message, hello, other.text_or("tracking_code")).status, 404);
    EXPECT_EQ(as_guest(write_message, hello, code).status, 200);

    ASSERT_EQ(
        call({.handler = return_to_applicant,
                 .actor = bayu,
                 .parameters = at,
                 .json = Value::map({{"version", as_guest(show_request, {}, code).body["version"]},
                     {"corrections", Value::list({Value::map({{"field", "acara"}, {"note", "Tulis acaranya lengkap."}})})}})})
            .status,
        200);
    const auto corrected
        = as_guest(correct, Value::map({{"answers", Value::map({{"acara", "Temu Pegiat Literasi Kota"}})}}), code);
    EXPECT_EQ(corrected.body.text_or("state"), "resubmitted") << write_json(corrected.body);
    EXPECT_EQ(as_guest(withdraw, Value::map(), "").status, 401);
    EXPECT_EQ(as_guest(withdraw, Value::map(), code).body.text_or("state"), "withdrawn");
}

} // namespace pendopo::requests::api
