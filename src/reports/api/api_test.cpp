// Reports by program: a story from draft to sent, keys under which an act happens once, and who may read what.
#include "reports/api/api.hpp"
#include "reports/pages/pages.hpp"
#include "reports/reports_test.hpp"
#include "ui/visit.hpp"

namespace pendopo::reports::api {
namespace {

class ReportApi : public ReportOffice {
protected:
    struct Answered {
        int status = 0;
        Value body;
        std::string code, field, repeated;
    };
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, std::int64_t id = 0, const std::string& body = {},
        const std::string& key = {})
    {
        http::Request request;
        request.method = body.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/reports/" + std::to_string(id);
        request.body = body;
        request.headers = {{"content-type", "application/json"}};
        if (!key.empty())
            request.headers.emplace_back("idempotency-key", key);
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .now = now,
            .parameters = {{"id", std::to_string(id)}},
            .by_token = true};
        const auto reply = handler(visit);
        Answered answered;
        if (reply.refused()) {
            answered.code = reply.refusal().code;
            if (!reply.refusal().complaints.empty())
                answered.field = reply.refusal().complaints[0].field;
            return answered;
        }
        answered.status = reply->status;
        if (!reply->body.empty() && reply->body[0] == '{')
            answered.body = read_json(reply->body).value();
        for (const auto& [name, value] : reply->headers)
            if (name == "Idempotent-Replayed")
                answered.repeated = value;
        return answered;
    }
    std::string texts(std::int64_t version)
    {
        auto all = Value::map();
        for (const auto* section : texts_of(of_office))
            all.set(section->key, "Berjalan baik.");
        return write_json(Value::map({{"version", version}, {"texts", all}}));
    }
    static std::string seen(std::int64_t version, const std::string& more = {})
    {
        return "{\"version\":" + std::to_string(version) + more + "}";
    }

    ui::Program program{catalogue, *database, identifiers, files, Secret("kunci untuk uji"), "https://spbe.example",
        [this] { return now; }, nullptr, &arrangements};
};

TEST_F(ReportApi, EachActHappensOnceUnderItsKey)
{
    const std::string wish = "{\"report\":\"" + of_office.key + "\"}";
    const auto begun = ask(begin_report, yusuf, 0, wish, "mulai");
    EXPECT_EQ(begun.status, 201);
    const auto id = begun.body["id"].integer();
    const auto second = ask(begin_report, yusuf, 0, wish, "mulai");
    EXPECT_EQ(second.repeated, "true");
    EXPECT_EQ(second.body["id"].integer(), id);
    EXPECT_EQ(ask(begin_report, yusuf, 0, R"({"report":"lain"})", "mulai").code, "idempotency.reused");

    const auto first = texts(1);
    EXPECT_EQ(ask(write_texts, yusuf, id, first, "tulis").body["version"].integer(), 2);
    EXPECT_EQ(ask(write_texts, yusuf, id, first, "tulis").repeated, "true"); // though its version is old by now
    EXPECT_EQ(ask(write_texts, yusuf, id, first).code, "report.changed");
    EXPECT_EQ(ask(hand_in, yusuf, id, seen(2), "ajukan").body["state"].text(), "waiting");
    EXPECT_EQ(ask(hand_in, yusuf, id, seen(2), "ajukan").body["number"].text(), of_office.archive_code + "/1/2027");

    const auto mails = count("outbox");
    const auto sent = ask(decide, head, id, seen(3, ",\"accept\":true"), "tanda");
    EXPECT_EQ(sent.body["state"].text(), "sent");
    const auto mailed = count("outbox");
    EXPECT_GT(mailed, mails);
    const auto twice = ask(decide, head, id, seen(3, ",\"accept\":true"), "tanda");
    EXPECT_EQ(twice.repeated, "true");
    EXPECT_EQ(twice.body["pdf_sha256"].text(), sent.body["pdf_sha256"].text());
    EXPECT_EQ(count("outbox"), mailed);
    EXPECT_EQ(count("event where subject = 'report'"), 4);
}

TEST_F(ReportApi, RefusesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(ask(begin_report, yusuf, 0, R"({"report":"x","lain":1})").field, "lain");
    EXPECT_EQ(ask(begin_report, yusuf, 0, R"({"report":"x","day":"besok"})").field, "day");
    EXPECT_EQ(ask(begin_report, auditor, 0, "{\"report\":\"" + of_office.key + "\"}").code, "report.not_yours");
    const auto id = begin(yusuf, of_office.key, "").id;
    EXPECT_EQ(ask(write_texts, yusuf, id, seen(1)).field, "texts");
    EXPECT_EQ(ask(decide, head, id, seen(1)).field, "accept");
    EXPECT_EQ(ask(decide, head, id, seen(1, ",\"accept\":true")).code, "report.not_now");
}

TEST_F(ReportApi, AnAuditorReadsContentAndPaper)
{
    const auto report = sent(yusuf, begin(yusuf, of_office.key, ""));
    EXPECT_EQ(ask(list_reports, auditor).body["rows"].items().size(), 1u);
    EXPECT_FALSE(ask(show_report, auditor, report.id).body["content"]["parts"].items().empty());
    EXPECT_EQ(ask(pages::show_pdf, auditor, report.id).status, 200);
    EXPECT_EQ(ask(pages::show_xlsx, auditor, report.id).status, 200);
    EXPECT_TRUE(ask(list_reports, rudi).body["rows"].items().empty());
    EXPECT_EQ(ask(show_report, rudi, report.id).code, "report.unknown");
}

} // namespace
} // namespace pendopo::reports::api
