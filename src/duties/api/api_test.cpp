// Duties and obligations as programs use them.
#include "duties/api/api.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pages/place.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties::api {
namespace {

class DutyApi : public ::testing::Test {
protected:
    struct Answered {
        int status = 0;
        Value body;
        std::string code, repeated;
    };
    access::Actor enter(std::int64_t id, const char* name, const char* role, const char* agency)
    {
        people::Person person;
        person.id = id;
        person.name = name;
        person.agency = agency;
        person.roles = {{role, "", ""}};
        return {person, access::Grants(town.catalogue.city(), person)};
    }
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, const std::string& id = {},
        const std::string& body = {}, http::Fields query = {}, const std::string& key = {})
    {
        http::Request request;
        request.method = body.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/obligations/" + id;
        request.query = std::move(query);
        request.body = body;
        request.headers = {{"content-type", "application/json"}};
        if (!key.empty())
            request.headers.emplace_back("idempotency-key", key);
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .now = now,
            .parameters = {{"id", id}},
            .by_token = true};
        auto reply = handler(visit);
        Answered answered;
        if (reply.refused()) {
            answered.code = reply.refusal().code;
            if (!reply.refusal().complaints.empty())
                answered.code += " " + reply.refusal().complaints[0].code;
            return answered;
        }
        answered.status = reply->status;
        answered.body = read_json(reply->body).value();
        for (const auto& [name, value] : reply->headers)
            if (name == "Idempotent-Replayed")
                answered.repeated = value;
        return answered;
    }
    std::string id_of(const access::Actor& actor)
    {
        return std::to_string(ask(list_obligations, actor).body["rows"].items().at(0)["id"].integer());
    }

    governance::SmallCity town{{{"common/duties/periksa-barang.yaml", R"(key: periksa-barang
version: 1
name: {id: Periksa barang, en: Inspect things}
summary: {id: Periksa setiap barang., en: Inspect every thing.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {each: agency}
when: {every: year, due: {month: 12, day: 31}}
evidence: {kind: confirmation}
check: second_person
checker: [coordinator]
)"}}};
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Instant now = Instant::parse("2026-03-02T09:00:00+07:00").value();
    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"),
        "https://pendopo.kecil.example", [this] { return now; }, nullptr, &town.arrangements};
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
    const access::Actor yusuf = enter(4, "Yusuf Maulana", "coordinator", "");
};

TEST_F(DutyApi, TellsAStoryFromEvidenceToAcceptance)
{
    crypto::start();
    EXPECT_EQ(ask(list_duties, dewi).body["rows"].items().size(), 2u);
    const pages::Place place(program);
    make_obligations(place.rules(), now);
    const auto id = id_of(dewi);
    EXPECT_EQ(ask(show_obligation, dewi, id).body["definition"]["evidence"].text(), "confirmation");
    EXPECT_EQ(ask(show_obligation, rudi, id).code, "obligation.unknown");
    EXPECT_EQ(ask(list_obligations, yusuf).body["rows"].items().size(), 2u);
    EXPECT_EQ(ask(list_obligations, dewi, {}, {}, {{"owner", "agency:disdik"}}).code, "obligations.other_owner");
    EXPECT_EQ(ask(list_obligations, dewi, {}, {}, {{"view", "all"}}).code, "query.invalid query.view");

    EXPECT_EQ(ask(send_evidence, dewi, id, R"({"note":"Sudah"})").code, "body.invalid version.wrong");
    EXPECT_EQ(ask(send_evidence, dewi, id, R"({"version":0,"nota":"Sudah"})").code, "body.invalid nota.wrong");
    EXPECT_EQ(ask(send_evidence, dewi, id, R"({"version":0,"note":"Sudah","effective_on":"2025-12-31"})").code,
        "evidence.invalid effective_on.before_period");
    const std::string sent = R"({"version":0,"note":"Sudah diperiksa.","effective_on":"2026-02-27"})";
    const auto first = ask(send_evidence, dewi, id, sent, {}, "kunci-1");
    EXPECT_EQ(first.body["state"].text(), "submitted");
    const auto again = ask(send_evidence, dewi, id, sent, {}, "kunci-1");
    EXPECT_EQ(again.repeated, "true");
    EXPECT_EQ(again.body["version"].integer(), 1);
    EXPECT_EQ(ask(send_evidence, dewi, id, R"({"version":1,"note":"Lain"})", {}, "kunci-1").code, "idempotency.reused");

    EXPECT_EQ(ask(check_evidence, dewi, id, R"({"version":1,"accept":true})").code, "obligation.same_person");
    EXPECT_EQ(ask(check_evidence, yusuf, id, R"({"version":0,"accept":true})").code, "obligation.changed");
    const auto done = ask(check_evidence, yusuf, id, R"({"version":1,"accept":true})");
    EXPECT_EQ(done.body["state"].text(), "fulfilled");
    EXPECT_TRUE(done.body["kept_in_time"].boolean());
    EXPECT_EQ(ask(reopen, yusuf, id, R"({"version":2,"reason":"Salah orang."})").body["state"].text(), "open");
    EXPECT_EQ(ask(waive, yusuf, id, R"({"version":3,"reason":"Gedung pindah."})").body["state"].text(), "waived");
    EXPECT_EQ(ask(show_obligation, dewi, id).body["evidence"].items().size(), 1u);
}

} // namespace
} // namespace pendopo::duties::api
