// The API at work, for the tests of this folder: the city's own files, a real database, people of the example town, and
// calls as the edge would hand them over.
#pragma once
#include "platform/crypto/crypto.hpp"
#include "requests/api/api.hpp"
#include "requests/api/api_call_test.hpp"
#include "requests/workplace.hpp"
#include "testing/database.hpp"
#include "ui/api.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace pendopo::requests::api {

class ApiTest : public ::testing::Test {
protected:
    static const catalogue::Catalogue& catalogue()
    {
        static const auto read = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
        return read;
    }
    ApiTest()
    {
        keep_definitions(*database, catalogue(), now);
        program.workplace = &place;
    }
    // Somebody without a row of their own: requests keep no foreign key to people that are not there.
    static access::Actor somebody(std::int64_t id, const char* name, std::vector<people::RoleHeld> roles,
        const char* agency = "")
    {
        people::Person person;
        person.id = id;
        person.name = name;
        person.agency = agency;
        person.roles = std::move(roles);
        return {person, access::Grants(catalogue().city(), person)};
    }
    Called call(const Call& sent)
    {
        http::Request request;
        request.method = sent.json.is_null() && sent.files.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/test";
        for (const auto& [name, value] : sent.parameters)
            request.path += "/" + value;
        request.query = sent.query;
        if (!sent.key.empty())
            request.headers.emplace_back("idempotency-key", sent.key);
        if (!sent.tracking_code.empty())
            request.headers.emplace_back("tracking-code", sent.tracking_code);
        if (sent.part.empty()) {
            request.headers.emplace_back("content-type", "application/json");
            request.body = write_json(sent.json);
        } else {
            request.headers.emplace_back("content-type", "multipart/form-data; boundary=x");
            request.form.emplace_back(sent.part, sent.json.is_text() ? sent.json.text() : write_json(sent.json));
        }
        for (const auto& [field, bytes] : sent.files)
            request.files.push_back(spooled(field, bytes));
        ui::Visit visit{.request = request, .program = program, .actor = sent.actor, .now = now};
        visit.parameters = sent.parameters;
        visit.by_token = true;
        auto result = sent.handler(visit);
        const auto reply = result ? std::move(result).value() : ui::problem(visit, result.refusal());
        auto body = read_json(reply.body.empty() ? "null" : reply.body);
        return {reply.status, body ? std::move(body).value() : Value(), reply.headers};
    }
    http::UploadedFile spooled(const std::string& field, const std::string& bytes)
    {
        const auto path = files.spool_folder() + "/test-" + std::to_string(++m_spooled);
        std::ofstream(path, std::ios::binary) << bytes;
        return {field, field + ".pdf", "application/pdf", path, bytes.size(), crypto::sha256_hex(bytes)};
    }
    static std::string pdf(const std::string& mark)
    {
        return "%PDF-1.4\n% " + mark + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }
    // A wish for a room, in a week of its own each time.
    Value wish()
    {
        const auto day = place.today(now).plus_days(14 + 7 * m_wished++);
        return Value::map({{"service", "ruang-eksternal"},
            {"procedure_version", catalogue().service("ruang-eksternal")->procedure.version},
            {"answers",
                Value::map({{"nama", "Rahmawati Idris"}, {"nik", "6171024803900003"},
                    {"alamat", "Jalan Tanjung Raya II Nomor 7"}, {"hp", "081200000101"}, {"email", "rahmawati@warga.example"},
                    {"bertindak_sebagai", "perorangan"}, {"jenis", "peminjaman"}, {"ruang", "meeting-room"},
                    {"waktu", Value::map({{"date", day.iso()}, {"start", "13:00"}, {"end", "15:00"}})},
                    {"acara", "Temu Pegiat Literasi"}, {"tujuan", "Menyusun jadwal perahu baca."}, {"peserta", 18},
                    {"penanggung_jawab", "Rahmawati Idris"}, {"hp_pj", "081200000101"}, {"nomor_surat", "014/KLTK/XI/2026"},
                    {"tanggal_surat", "2026-11-20"}, {"perihal_surat", "Peminjaman Meeting Room"}})}});
    }
    Called ask(const Value& json, const std::string& key = {})
    {
        return call({.handler = submit,
            .actor = rahmawati,
            .json = json,
            .files = {{"surat_permohonan", pdf("surat")}},
            .part = "request",
            .key = key});
    }
    static std::vector<std::string> codes(const Called& called)
    {
        std::vector<std::string> all;
        if (called.body["complaints"].is_list())
            for (const auto& complaint : called.body["complaints"].items())
                all.push_back(complaint.text_or("field") + " " + complaint.text_or("code"));
        return all;
    }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Definitions definitions{catalogue()};
    Workplace place{*database, identifiers, catalogue(), definitions, files, Secret("kunci untuk uji"),
        "https://disko.example"};
    Instant now = *Instant::parse("2026-11-23T14:05:00+07:00"); // a Monday
    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://disko.example",
        [this] { return now; }};
    const access::Actor rahmawati = somebody(1, "Rahmawati Idris", {});
    const access::Actor hendra = somebody(2, "Hendra Lim", {});
    const access::Actor bayu = somebody(3, "Bayu Saputra", {{"operator", "infrastruktur", ""}});
    const access::Actor putri = somebody(4, "Putri Amelia Sari", {{"operator", "ikp", ""}});
    const access::Actor nurhayati = somebody(5, "Nurhayati", {{"records_officer", "", ""}});
    const access::Actor zulkarnaen = somebody(6, "Zulkarnaen Mahmud", {{"head", "", ""}});

private:
    int m_spooled = 0, m_wished = 0;
};

using Lines = std::vector<std::string>;

// Every check of the letter, as an operator ticks them.
inline Value ticks()
{
    auto all = Value::list();
    for (int check = 0; check < 4; ++check)
        all.push(Value::map({{"letter", "surat_permohonan"}, {"check", check}}));
    return all;
}

} // namespace pendopo::requests::api
