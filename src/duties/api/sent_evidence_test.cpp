// Files of evidence by program: the rules of the page hold, and a repeated key sends one piece.
#include "duties/api/api.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pages/place.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace pendopo::duties::api {
namespace {

class EvidenceFiles : public ::testing::Test {
protected:
    struct Answered {
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
    http::UploadedFile file(const std::string& bytes, const std::string& field = "file")
    {
        const auto path = files.spool_folder() + "/sent";
        std::ofstream(path, std::ios::binary) << bytes;
        return {field, "daftar.pdf", "application/pdf", path, bytes.size(), crypto::sha256_hex(bytes)};
    }
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, const std::string& id, http::Fields form = {},
        std::vector<http::UploadedFile> uploads = {}, const std::string& key = {})
    {
        http::Request request;
        request.method = form.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/obligations/" + id + "/evidence";
        request.form = std::move(form);
        request.files = std::move(uploads);
        request.headers = {{"content-type", "multipart/form-data; boundary=x"}};
        if (!key.empty())
            request.headers.emplace_back("idempotency-key", key);
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .now = now,
            .parameters = {{"id", id}},
            .by_token = true};
        const auto reply = handler(visit);
        if (reply.refused())
            return {{},
                reply.refusal().code + (reply.refusal().complaints.empty() ? "" : " " + reply.refusal().complaints[0].field),
                {}};
        Answered answered{read_json(reply->body).value(), {}, {}};
        for (const auto& [name, value] : reply->headers)
            if (name == "Idempotent-Replayed")
                answered.repeated = value;
        return answered;
    }
    std::string id_of(const char* duty)
    {
        const auto rows = ask(list_obligations, dewi, "").body["rows"];
        for (const auto& one : rows.items())
            if (one["duty"].text() == duty)
                return std::to_string(one["id"].integer());
        return {};
    }

    governance::SmallCity town{{{"common/duties/lapor-barang.yaml", R"(key: lapor-barang
version: 1
name: {id: Kirim daftar barang, en: Send the list of things}
summary: {id: Kirim daftar barang., en: Send the list of things.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {each: agency}
when: {every: year, due: {month: 12, day: 31}}
evidence: {kind: file, label: {id: Daftar barang, en: List of things}}
check: second_person
checker: [coordinator]
)"},
        {"common/duties/periksa-barang.yaml", R"(key: periksa-barang
version: 1
name: {id: Periksa barang, en: Inspect things}
summary: {id: Periksa setiap barang., en: Inspect every thing.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {each: agency}
when: {every: year, due: {month: 12, day: 31}}
evidence: {kind: confirmation}
)"}}};
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Instant now = Instant::parse("2026-03-02T09:00:00+07:00").value();
    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"),
        "https://pendopo.kecil.example", [this] { return now; }, nullptr, &town.arrangements};
    const access::Actor dewi = enter(1, "Dewi Kartikasari", "agency_keeper", "dinkes");
    const access::Actor rudi = enter(2, "Rudi Hartono", "agency_keeper", "disdik");
    const std::string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
};

TEST_F(EvidenceFiles, KeepTheDayApartFromTheUpload)
{
    crypto::start();
    const pages::Place place(program);
    make_obligations(place.rules(), now);
    const auto id = id_of("lapor-barang");
    ASSERT_FALSE(id.empty());
    const http::Fields good{{"version", "0"}, {"effective_on", "2026-02-20"}, {"note", "Daftar Februari."}};
    const auto sent = ask(send_evidence, dewi, id, good, {file(pdf)}, "kunci-1");
    EXPECT_EQ(sent.code, "");
    EXPECT_EQ(sent.body["state"].text(), "submitted");
    EXPECT_EQ(sent.body["effective_on"].text(), "2026-02-20");
    EXPECT_EQ(ask(send_evidence, dewi, id, good, {file(pdf)}, "kunci-1").repeated, "true");
    EXPECT_EQ(ask(send_evidence, dewi, id, good, {file(pdf + " ")}, "kunci-1").code, "idempotency.reused");
    const auto evidence = ask(show_obligation, dewi, id).body["evidence"].items();
    ASSERT_EQ(evidence.size(), 1u);
    EXPECT_EQ(evidence[0]["file"]["sha256"].text(), crypto::sha256_hex(pdf));
    EXPECT_EQ(evidence[0]["effective_on"].text(), "2026-02-20");
    EXPECT_EQ(evidence[0]["sent_at"].text().substr(0, 10), "2026-03-02");
}

TEST_F(EvidenceFiles, AreRefusedAsOnThePage)
{
    crypto::start();
    const pages::Place place(program);
    make_obligations(place.rules(), now);
    const auto id = id_of("lapor-barang");
    const http::Fields plain{{"version", "0"}};
    const auto code = [&](const http::Fields& form, std::vector<http::UploadedFile> uploads) {
        return ask(send_evidence, dewi, id, form, std::move(uploads)).code;
    };
    EXPECT_EQ(code({{"version", "0"}, {"effective_on", "2025-12-31"}}, {file(pdf)}),
        "evidence.invalid effective_on"); // before the period
    EXPECT_EQ(code({{"version", "0"}, {"effective_on", "2026-03-03"}}, {file(pdf)}),
        "evidence.invalid effective_on"); // tomorrow
    EXPECT_EQ(code(plain, {}), "body.invalid file");
    EXPECT_EQ(code(plain, {file(pdf), file(pdf)}), "body.invalid file");
    EXPECT_EQ(code(plain, {file(pdf, "lain")}), "body.invalid file");
    EXPECT_NE(code(plain, {file("MZ\x90 not a paper")}).find(" file"), std::string::npos); // whatever type it claims
    EXPECT_EQ(code({{"note", "x"}}, {file(pdf)}), "body.invalid version");
    EXPECT_EQ(code({{"version", "nol"}}, {file(pdf)}), "body.invalid version");
    EXPECT_EQ(code({{"version", "0"}, {"version", "0"}}, {file(pdf)}), "body.invalid version");
    EXPECT_EQ(code({{"version", "0"}, {"entry", "4"}}, {file(pdf)}), "body.invalid entry");
    EXPECT_EQ(ask(send_evidence, dewi, id_of("periksa-barang"), {{"version", "0"}, {"note", "Sudah"}}, {file(pdf)}).code,
        "body.invalid file");
    EXPECT_EQ(ask(send_evidence, rudi, id, plain, {file(pdf)}).code, "obligation.unknown");
    EXPECT_TRUE(ask(show_obligation, dewi, id).body["evidence"].items().empty());
}

} // namespace
} // namespace pendopo::duties::api
