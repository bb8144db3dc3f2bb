// The pages of registers as officers use them: who sees what, what is told when it may not be, what is never lost.
#include "platform/crypto/crypto.hpp"
#include "registers/pages/list_address.hpp"
#include "registers/pages/pages.hpp"
#include "registers/registers_test.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace pendopo::registers::pages {

namespace {

using Parameters = std::map<std::string, std::string, std::less<>>;

class RegisterPages : public SmallRegisters {
protected:
    struct Answered {
        int status = 0;
        std::string body, location;
        std::optional<Why> why;
        bool says(const std::string& part) const { return body.find(part) != std::string::npos; }
    };

    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, const Parameters& path,
        const http::Fields& form = {}, const http::Fields& query = {})
    {
        http::Request request;
        request.method = form.empty() ? http::Method::get : http::Method::post;
        request.path = "/";
        request.form = form;
        request.query = query;
        ui::Visit visit{.request = request, .program = program, .actor = actor, .now = now, .parameters = path};
        auto reply = handler(visit);
        Answered answered;
        if (reply.refused()) {
            answered.why = reply.refusal().why;
            return answered;
        }
        answered.status = reply->status;
        answered.body = reply->body;
        for (const auto& [name, value] : reply->headers)
            if (name == "Location")
                answered.location = value;
        return answered;
    }
    static Parameters of(const std::string& key) { return {{"register", key}}; }
    static Parameters of(const Entry& entry) { return {{"register", entry.register_key}, {"id", std::to_string(entry.id)}}; }
    static Parameters step(const Entry& entry, const std::string& key)
    {
        auto path = of(entry);
        path.emplace("step", key);
        return path;
    }
    static http::Fields seen(const Entry& entry, http::Fields form = {})
    {
        form.emplace_back("_versi", std::to_string(entry.version));
        return form;
    }

    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"), "https://kecil.example",
        [this] { return now; }, nullptr, &town.arrangements};
};

} // namespace

TEST_F(RegisterPages, AListShowsEntriesAndFindsThemByTheBeginningOfWords)
{
    thing(dewi, "Meja");
    thing(dewi, "Kursi");
    const auto all = ask(show_list, yusuf, of("barang"));
    EXPECT_EQ(all.status, 200);
    EXPECT_TRUE(all.says("Meja"));
    EXPECT_TRUE(all.says("Kursi"));
    EXPECT_TRUE(all.says("pd-none")) << "nothing falls due: a phone leaves the line out";
    const auto found = ask(show_list, yusuf, of("barang"), {}, {{"cari", "kur"}});
    EXPECT_TRUE(found.says(">Kursi<"));
    EXPECT_FALSE(found.says(">Meja<"));
    EXPECT_EQ(ask(show_list, yusuf, of("tidak-ada")).why, Why::not_found);
}

TEST_F(RegisterPages, AnEmptyListSaysHowToBegin)
{
    EXPECT_TRUE(ask(show_list, dewi, of("barang")).says("href=\"/register/barang/baru\""));
}

TEST_F(RegisterPages, AnEntryIsAddedAndWhatIsWrongIsToldAtItsField)
{
    const auto refused = ask(add_new, dewi, of("barang"), {{"_versi", "0"}, {"jenis", "baru"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("href=\"#f-nama\""));
    EXPECT_TRUE(refused.says("value=\"baru\" checked"));
    const auto made = ask(add_new, dewi, of("barang"), {{"_versi", "0"}, {"nama", "Meja"}, {"jenis", "baru"}});
    EXPECT_EQ(made.status, 303);
    EXPECT_TRUE(made.location.starts_with("/register/barang/"));
    EXPECT_EQ(names(yusuf), "Meja");
    EXPECT_EQ(ask(show_new, auditor, of("barang")).why, Why::forbidden);
}

TEST_F(RegisterPages, OfTwoWhoChangeTheSecondSeesBothVersions)
{
    const auto before = thing(dewi, "Meja");
    EXPECT_EQ(ask(make_change, dewi, of(before), seen(before, {{"nama", "Meja bundar"}, {"jenis", "baru"}})).status, 303);
    const auto stale = ask(make_change, dewi, of(before), seen(before, {{"nama", "Meja persegi"}, {"jenis", "baru"}}));
    EXPECT_EQ(stale.status, 409);
    EXPECT_TRUE(stale.says("Meja bundar"));
    EXPECT_TRUE(stale.says("Meja persegi"));
    EXPECT_TRUE(stale.says("name=\"_versi\" value=\"2\""));
    EXPECT_EQ(again(before).title, "Meja bundar");
}

TEST_F(RegisterPages, AStepSaysWhatItsGateLacksAndIsTakenOnce)
{
    const auto entry = thing(dewi, "Meja");
    const auto page = ask(show_entry, yusuf, of(entry));
    EXPECT_TRUE(page.says("/langkah/setujui"));
    EXPECT_TRUE(page.says("Unggah "));
    const auto refused = ask(make_step, yusuf, step(entry, "setujui"), seen(entry));
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("href=\"#f-document-bukti\""));
    EXPECT_TRUE(refused.says("href=\"#f-_centang\""));
    EXPECT_EQ(again(entry).version, entry.version);
    const auto approved = approve(yusuf, entry).value();
    EXPECT_EQ(ask(show_step, yusuf, step(approved, "setujui")).status, 303);
    EXPECT_TRUE(ask(show_entry, yusuf, of(approved)).says("SHA-256 aaaa"));
}

TEST_F(RegisterPages, AFileOfAFormThatWasLeftOpenForDaysIsAskedForAgain)
{
    const auto entry = thing(dewi, "Meja");
    const std::string digest(64, 'c');
    const auto content = write_json(Value::list({"bukti", "bukti lama.pdf", "application/pdf", digest, 7}));
    const auto signature
        = crypto::keyed_digest_hex(program.key.reveal(), "upload\n" + std::to_string(yusuf.person_id()) + "\n" + content);
    const auto form = seen(entry, {{"_berkas", signature + "." + content}});
    files.keep_bytes("lama", digest);
    EXPECT_TRUE(ask(make_step, yusuf, step(entry, "setujui"), form).says("value=\"" + signature)) << "carried on";
    std::filesystem::remove(files.path(digest));
    const auto told = ask(make_step, yusuf, step(entry, "setujui"), form);
    EXPECT_EQ(told.status, 422);
    EXPECT_TRUE(told.says("bukti lama.pdf sudah lama diunggah"));
    EXPECT_FALSE(told.says("value=\"" + signature));
}

TEST_F(RegisterPages, AnotherAgencysKeeperMayNotChangeIt)
{
    const auto entry = thing(dewi, "Meja");
    EXPECT_EQ(ask(show_change, rudi, of(entry)).why.has_value(), true);
    EXPECT_NE(ask(make_change, rudi, of(entry), seen(entry, {{"nama", "Milik saya"}, {"jenis", "baru"}})).status, 303);
    EXPECT_EQ(again(entry).title, "Meja");
}

TEST_F(RegisterPages, SeveralAreChangedTogetherOrNotAtAll)
{
    const auto one = thing(dewi, "Meja"), other = thing(dewi, "Kursi");
    const auto chosen = [](const Entry& entry) { return std::to_string(entry.id) + ":" + std::to_string(entry.version); };
    EXPECT_EQ(ask(show_several, dewi, of("barang")).status, 303);
    const auto form
        = ask(show_several, dewi, of("barang"), {}, {{"pilih", chosen(one)}, {"pilih", chosen(other)}, {"apa", "isian:nilai"}});
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(form.says("name=\"_pilih\" value=\"" + chosen(other) + "\""));
    const auto changed = ask(change_several, dewi, of("barang"),
        {{"_pilih", chosen(one)}, {"_pilih", chosen(other)}, {"_apa", "isian:nilai"}, {"nilai", "Rp 5.000"}});
    EXPECT_EQ(changed.status, 303);
    EXPECT_EQ(again(one).values["nilai"], Value(5000));
    EXPECT_EQ(again(other).values["nilai"], Value(5000));
}

TEST_F(RegisterPages, AnEntryIsShownAsItStood)
{
    at("2026-11-20T09:00");
    const auto entry = thing(dewi, "Meja");
    at("2026-11-23T09:00");
    ask(make_change, dewi, of(entry), seen(entry, {{"nama", "Meja bundar"}, {"jenis", "baru"}}));
    EXPECT_FALSE(ask(show_as_it_stood, yusuf, of(entry), {}, {{"tanggal", "2026-11-21"}})
                     .says("<dd class=\"govuk-summary-list__value\">Meja bundar"));
    EXPECT_TRUE(ask(show_as_it_stood, yusuf, of(entry), {}, {{"tanggal", "2026-11-23"}})
                    .says("<dd class=\"govuk-summary-list__value\">Meja bundar"));
    EXPECT_TRUE(ask(show_as_it_stood, yusuf, of(entry), {}, {{"tanggal", "2026-11-19"}}).says("belum ada pada hari itu"));
    EXPECT_EQ(ask(show_as_it_stood, yusuf, of(entry), {}, {{"tanggal", "2027-01-01"}}).status, 422);
}

TEST_F(RegisterPages, WhatIsNotPublicDoesNotExistForAnyone)
{
    const access::Actor guest;
    const auto entry = thing(dewi, "Meja");
    EXPECT_EQ(ask(show_public_entry, guest, of(entry)).why, Why::not_found);
    EXPECT_EQ(ask(show_public_list, guest, of("tidak-ada")).why, Why::not_found);
    EXPECT_EQ(ask(show_public_registers, guest, {}).status, 200);
}

TEST_F(RegisterPages, AnybodyReadsWhatIsPublicAndNoMore)
{
    const access::Actor guest;
    const auto entry = approve(yusuf, thing(dewi, "Meja")).value();
    ASSERT_EQ(ask(classify, yusuf, of(entry), seen(entry, {{"_klasifikasi", "public"}})).status, 303);
    const auto page = ask(show_public_entry, guest, of(entry));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.says("Meja"));
    EXPECT_FALSE(page.says("1.250.000"));
    EXPECT_TRUE(ask(show_public_list, guest, of("barang")).says("/terbuka/barang/" + std::to_string(entry.id)));
    EXPECT_EQ(ask(show_public_list, guest, of("barang"), {}, {{"isian.nilai", "1250000"}}).why, Why::malformed);
}

TEST_F(RegisterPages, AnybodyReadsADocumentThatIsPublicAndNoOther)
{
    const access::Actor guest;
    const auto entry = approve(yusuf, thing(dewi, "Meja")).value();
    auto act = by(dewi, entry);
    act.files = {{"arsip", {"kode.zip", "application/zip", std::string(64, 'b'), 900}}};
    const auto both = change_entry(place, act, json("{}")).value();
    const auto files = reading([&](db::Reader& reader) { return all_files_of_entry(reader, entry.id); });
    const auto path_to = [&](const std::string& document) {
        auto path = of(entry);
        for (const auto& file : files)
            if (file.document == document)
                path["file"] = std::to_string(file.id);
        return path;
    };
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).why, Why::not_found) << "the entry is not public yet";
    ASSERT_EQ(ask(classify, yusuf, of(both), seen(both, {{"_klasifikasi", "public"}})).status, 303);
    const auto page = ask(show_public_entry, guest, of(entry));
    EXPECT_TRUE(page.says(path_to("bukti")["file"] + "\">Bukti<"));
    EXPECT_FALSE(page.says("kode.zip"));
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).status, 200);
    EXPECT_EQ(ask(show_public_file, guest, path_to("arsip")).why, Why::not_found) << "the register does not show it";
    // Neither under the address of another entry, nor when a newer one stands before it.
    const auto other = approve(yusuf, thing(dewi, "Kursi")).value();
    ASSERT_EQ(ask(classify, yusuf, of(other), seen(other, {{"_klasifikasi", "public"}})).status, 303);
    auto crossed = path_to("bukti");
    crossed["id"] = std::to_string(other.id);
    EXPECT_EQ(ask(show_public_file, guest, crossed).why, Why::not_found);
    auto newer = by(dewi, again(entry));
    newer.files = {proof("cukup.pdf")};
    ASSERT_TRUE(change_entry(place, newer, json("{}")));
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).why, Why::not_found);
}

TEST_F(RegisterPages, AFilterGoesIntoAnAddressAndComesBack)
{
    http::Request request;
    request.query = {{"cari", "a b"}, {"keadaan", things.states.front().key}, {"isian.jenis", "baru"}, {"tampilan", "lambat"},
        {"urut", "due"}};
    const auto filter = filter_of(request, things);
    EXPECT_TRUE(filter.late);
    EXPECT_EQ(query_of(filter),
        "tampilan=lambat&cari=a%20b&keadaan=" + things.states.front().key + "&isian.jenis=baru&urut=due");
}

} // namespace pendopo::registers::pages
