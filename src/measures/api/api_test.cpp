// Measures by program: what the JSON says, what is refused, and that a repeated key acts once.
#include "measures/api/api.hpp"
#include "measures/measures_test.hpp"
#include "ui/visit.hpp"

namespace pendopo::measures::api {
namespace {

class MeasuresApi : public AssessedCity {
protected:
    struct Answered {
        Value body;
        std::optional<Refusal> refusal;
    };
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor,
        std::map<std::string, std::string, std::less<>> path = {}, const std::string& body = {}, const std::string& key = {})
    {
        http::Request request;
        request.method = body.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/measures";
        request.body = body;
        request.headers = {{"content-type", "application/json"}};
        if (!key.empty())
            request.headers.emplace_back("idempotency-key", key);
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .now = now,
            .parameters = std::move(path),
            .by_token = true};
        const auto reply = handler(visit);
        if (reply.refused())
            return {{}, reply.refusal()};
        return {read_json(reply->body).value(), {}};
    }
    std::map<std::string, std::string, std::less<>> at(const Value& assessment, int number = 0, std::int64_t piece = 0)
    {
        return {{"id", std::to_string(assessment["id"].integer())}, {"number", std::to_string(number)},
            {"piece", std::to_string(piece)}};
    }

    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://spbe.example",
        [this] { return now; }, nullptr, &arrangements()};
};

TEST_F(MeasuresApi, ActOnceForAKey)
{
    const auto begun = ask(begin_measure, rina, {}, R"({"year":2026})", "satu").body;
    EXPECT_DOUBLE_EQ(begun["index"].real(), 1.0);
    EXPECT_EQ(begun["indicators"].items().size(), 20u);
    EXPECT_EQ(ask(begin_measure, rina, {}, R"({"year":2026})", "satu").body["id"].integer(), begun["id"].integer());
    EXPECT_EQ(ask(begin_measure, rina, {}, R"({"year":2025})", "satu").refusal->code, "idempotency.reused");
    EXPECT_EQ(ask(begin_measure, rina, {}, R"({"year":2026})").refusal->code, "assessment.exists");
    EXPECT_EQ(ask(begin_measure, rina, {}, R"({"year":2026,"lain":1})").refusal->complaints.at(0).field, "lain");
    EXPECT_EQ(count("assessment"), 1);
    const std::string link = R"({"level":1,"link":"https://portal.example","title":"Portal"})";
    ask(add_evidence, rina, at(begun, 13), link, "dua");
    const auto twice = ask(add_evidence, rina, at(begun, 13), link, "dua").body;
    EXPECT_EQ(twice["indicators"].items().at(12)["evidence"].items().size(), 1u);
    EXPECT_EQ(count("indicator_evidence"), 1);
}

TEST_F(MeasuresApi, TellMarksAndGaps)
{
    const auto begun = ask(begin_measure, rina, {}, R"({"year":2026})").body;
    const std::string score
        = R"({"version":0,"score":3.25,"body":"Bappenas","document":"Surat 12","document_on":"2026-10-01"})";
    EXPECT_EQ(ask(enter_measure, rina, at(begun, 5), R"({"version":0,"score":3.255})").refusal->complaints.at(0).field,
        "score");
    EXPECT_EQ(ask(enter_measure, auditor, at(begun, 5), score).refusal->why, Why::forbidden);
    EXPECT_FALSE(ask(enter_measure, rina, at(begun, 5), score).refusal);
    EXPECT_EQ(ask(check_measure, rina, at(begun, 5), R"({"version":1,"accept":true})").refusal->why, Why::forbidden);
    const auto accepted = ask(check_measure, yusuf, at(begun, 5), R"({"version":1,"accept":true})").body;
    EXPECT_DOUBLE_EQ(accepted["index"].real(), 1.11);
    EXPECT_DOUBLE_EQ(accepted["indicators"].items().at(4)["score"].real(), 3.25);
    const auto gaps = ask(list_gaps, auditor, at(begun)).body["rows"].items();
    EXPECT_EQ(gaps.at(0)["number"].integer(), 20);
    EXPECT_TRUE(gaps.back()["outside"].boolean());
    EXPECT_EQ(ask(list_measures, auditor).body["rows"].items().size(), 1u);
    EXPECT_EQ(ask(show_measure, dewi, at(begun)).refusal->why, Why::not_found);
    EXPECT_EQ(ask(close_measure, yusuf, at(begun), "{}").body["state"].text(), "closed");
    EXPECT_EQ(ask(correct_measure, yusuf, at(begun), R"({"reason":"Salah ketik."})").body["edition"].integer(), 2);
}

} // namespace
} // namespace pendopo::measures::api
