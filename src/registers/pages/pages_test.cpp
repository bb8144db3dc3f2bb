// The pages of registers as officers use them: who sees what, what is told when it may not be, what is never lost.
#include "registers/pages/pages_test.hpp"
#include "platform/crypto/crypto.hpp"
#include "registers/pages/list_address.hpp"

#include <filesystem>

namespace pendopo::registers::pages {

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

TEST_F(RegisterPages, OnlyTheFirstStepIsAPrimaryButton)
{
    const auto entry = thing(dewi, "Meja");
    const auto page = ask(show_entry, yusuf, of(entry));
    const auto leads_to = [&](const std::string& key) {
        return " href=\"/register/barang/" + std::to_string(entry.id) + "/langkah/" + key + "\"";
    };
    EXPECT_TRUE(page.says("class=\"govuk-button\"" + leads_to("setujui")));
    EXPECT_TRUE(page.says("class=\"govuk-button govuk-button--secondary\"" + leads_to("akhiri")));
    auto acts = page.body.substr(page.body.find("id=\"aksi\""));
    acts.resize(acts.find("</section>"));
    const std::string primary = "class=\"govuk-button\"";
    EXPECT_EQ(acts.find(primary), acts.rfind(primary)) << "confirming and changing stand behind the step";
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
