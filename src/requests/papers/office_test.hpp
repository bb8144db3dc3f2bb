// An office at work, for the tests of papers and pages: the city's own files, a real database, named officers of the
// example town, and a clock that is told.
#pragma once
#include "catalogue/catalogue.hpp"
#include "requests/answer_request.hpp"
#include "requests/dispose_request.hpp"
#include "requests/record_request.hpp"
#include "requests/submit_request.hpp"
#include "requests/take_request.hpp"
#include "requests/verify_request.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::requests {

class Office : public ::testing::Test {
protected:
    static const catalogue::Catalogue& catalogue()
    {
        static const auto read = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
        return read;
    }
    access::Actor officer(std::int64_t id, const char* name, const char* role, const char* unit, const char* acting_for = "")
    {
        people::Person person;
        person.id = id;
        person.name = name;
        person.roles = {{role, unit, acting_for}};
        return {person, access::Grants(catalogue().city(), person)};
    }
    const access::Actor guest{};
    const access::Actor siti = officer(101, "Siti Aminah", "operator", "infrastruktur");
    const access::Actor putri = officer(102, "Putri Amelia Sari", "operator", "ikp");
    const access::Actor agus = officer(103, "Agus Salim", "records_officer", "");
    const access::Actor head = officer(104, "Ratna Dewi", "head", "");
    const access::Actor deputy = officer(105, "Bambang Irawan", "head", "", "Ratna Dewi");

    Office() { keep_definitions(*database, catalogue(), now); }

    const catalogue::Service& service() const { return *catalogue().service("ruang-eksternal"); }
    Letter letter(const char* key)
    {
        const std::string bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        const std::string digest = "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6";
        files.keep_bytes(bytes, digest);
        return {key, {"surat-permohonan.pdf", "application/pdf", digest, static_cast<std::int64_t>(bytes.size())}};
    }
    // A room on another day each time, so that none is taken.
    Request submit(const std::string& event_name = "Temu Pegiat Literasi")
    {
        const auto day = place.today(now).plus_days(14 + 7 * m_submitted++);
        Submission submission{service(), service().procedure.version, now, answers(event_name, day),
            {letter("surat_permohonan")}, EmailAddress("rahmawati@warga.example"), Language::indonesian, "", {}};
        return accepted(submit_request(place, guest, submission, now));
    }
    static Value answers(const std::string& event_name, Date day)
    {
        return Value::map({{"nama", "Rahmawati Idris"}, {"nik", "6171024803900003"},
            {"alamat", "Jalan Tanjung Raya II Nomor 7"}, {"hp", "081200000101"}, {"email", "rahmawati@warga.example"},
            {"bertindak_sebagai", "perorangan"}, {"jenis", "peminjaman"}, {"ruang", "meeting-room"},
            {"waktu", Value::map({{"date", day.iso()}, {"start", "13:00"}, {"end", "15:00"}})}, {"acara", event_name},
            {"tujuan", "Menyusun jadwal perahu baca."}, {"peserta", 18}, {"penanggung_jawab", "Rahmawati Idris"},
            {"hp_pj", "081200000101"}, {"nomor_surat", "014/KLTK/XI/2026"}, {"tanggal_surat", "2026-11-20"},
            {"perihal_surat", "Peminjaman Meeting Room"}});
    }
    OfficeAct by(const access::Actor& actor, const Request& request)
    {
        return {actor, request.number, request.version, now, {}};
    }
    Request verified(const Request& request)
    {
        std::vector<LetterTick> ticks;
        for (int i = 0; i < 4; ++i)
            ticks.push_back({"surat_permohonan", i});
        return accepted(verify_request(place, by(siti, request), ticks));
    }
    Request recorded(const Request& request) { return accepted(record_request(place, by(agus, request), "")); }
    Request disposed(const Request& request, const access::Actor& by_whom)
    {
        return accepted(
            dispose_request(place, by(by_whom, request), {{"infrastruktur"}, {"siapkan"}, "Pastikan proyektor menyala."}));
    }
    template <class T>
    static T accepted(Result<T> result)
    {
        std::string why;
        if (result.refused()) {
            why = result.refusal().code;
            for (const auto& complaint : result.refusal().complaints)
                why += " " + complaint.field + ":" + complaint.code;
        }
        EXPECT_EQ(why, "");
        return std::move(result).value();
    }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Definitions definitions{catalogue()};
    Workplace place{*database, identifiers, catalogue(), definitions, files, Secret("kunci untuk uji"),
        "https://disko.example"};
    Instant now = *Instant::parse("2026-11-23T14:05:00+07:00"); // a Monday

private:
    int m_submitted = 0;
};

} // namespace pendopo::requests
