#include "catalogue/answers.hpp"
#include "requests/pages/applicant_test.hpp"
#include "requests/pages/shown_fields.hpp"
#include "requests/save_draft.hpp"

namespace pendopo::requests::pages {

TEST_F(ApplicantPages, AGuestGoesFromTheServiceToTheReceipt)
{
    const auto draft = begin(browser);
    confirm_address(browser, draft);
    const auto day = place.today(now).plus_days(14);
    for (int page = 1; page <= 3; ++page) {
        browser.get(draft + "/" + std::to_string(page));
        auto fields = page_fields(page, day);
        fields.emplace_back("_version", std::to_string(page + 1)); // the address went into the form: version 2
        const auto saved = browser.post(draft + "/" + std::to_string(page), fields);
        EXPECT_EQ(location(saved), page < 3 ? draft + "/" + std::to_string(page + 1) : draft + "/surat") << saved.body;
    }
    EXPECT_EQ(browser.post(draft + "/surat", {}, {upload("surat.surat_permohonan", pdf)}).status, 303);
    const auto check = browser.get(draft + "/periksa");
    EXPECT_NE(check.body.find("Temu Pegiat Literasi"), std::string::npos);
    EXPECT_EQ(check.body.find("govuk-error-summary"), std::string::npos);
    const auto sent = browser.post(draft + "/kirim", {});
    EXPECT_EQ(location(sent), "/tanda-terima/" + draft.substr(6));
    const auto receipt = browser.get(location(sent));
    EXPECT_NE(receipt.body.find("Permohonan Anda kami terima"), std::string::npos);
    EXPECT_NE(receipt.body.find("<svg viewBox"), std::string::npos) << "the QR code";
    // A second click, reload and the back button find the same request.
    EXPECT_EQ(location(browser.post(draft + "/kirim", {})), location(sent));
    EXPECT_EQ(location(browser.get(draft + "/2")), location(sent));
    EXPECT_EQ(browser.get(location(sent)).body, receipt.body);
}

TEST_F(ApplicantPages, TheProcedureMustBeAgreedTo)
{
    browser.get("/layanan/ruang-eksternal");
    const auto unticked = browser.post("/layanan/ruang-eksternal", {});
    EXPECT_EQ(unticked.status, 422);
    EXPECT_NE(unticked.body.find("href=\"#f-setuju\""), std::string::npos);
}

TEST_F(ApplicantPages, AnInternalServiceLeadsAGuestToSigningIn)
{
    const auto page = browser.get("/layanan/tte");
    EXPECT_NE(page.body.find("/masuk?lanjut=%2Flayanan%2Ftte"), std::string::npos);
    browser.get("/layanan/ruang-eksternal");
    EXPECT_EQ(location(browser.post("/layanan/tte", {{"setuju", "1"}})), "/masuk?lanjut=%2Flayanan%2Ftte");
}

TEST_F(ApplicantPages, WhatIsWrongIsKeptAndSaidAtItsField)
{
    const auto draft = begin(browser);
    browser.get(draft + "/1");
    const auto wrong = browser.post(draft + "/1", {{"nama", "Rahmawati Idris"}, {"nik", "12"}, {"_version", "1"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_NE(wrong.body.find("href=\"#f-nik\""), std::string::npos);
    EXPECT_NE(wrong.body.find("value=\"12\""), std::string::npos);
    EXPECT_NE(browser.get(draft + "/1").body.find("Rahmawati Idris"), std::string::npos) << "saved although wrong";
    // The page shown again carries the version of what was just saved.
    EXPECT_NE(wrong.body.find("name=\"_version\" value=\"2\""), std::string::npos);
}

TEST_F(ApplicantPages, AnotherWindowsNewerDraftIsNotOverwrittenUnasked)
{
    const auto draft = begin(browser);
    browser.get(draft + "/1");
    EXPECT_EQ(browser.post(draft + "/1", {{"nama", "Dari Ponsel"}, {"_version", "1"}, {"_simpan", "1"}}).status, 303);
    const auto stale = browser.post(draft + "/1", {{"nama", "Dari Komputer"}, {"_version", "1"}, {"_simpan", "1"}});
    EXPECT_EQ(stale.status, 409);
    EXPECT_NE(stale.body.find("Dari Komputer"), std::string::npos) << "what was typed stands on the page";
    EXPECT_NE(browser.get(draft + "/1").body.find("Dari Ponsel"), std::string::npos);
    // The same again (a second click) is no conflict.
    EXPECT_EQ(browser.post(draft + "/1", {{"nama", "Dari Ponsel"}, {"_version", "1"}, {"_simpan", "1"}}).status, 303);
}

TEST_F(ApplicantPages, AutosaveAnswersWithTheVersionAndTheTime)
{
    const auto draft = begin(browser);
    browser.get(draft + "/1");
    const http::Fields form{{"nama", "Rahmawati"}, {"_version", "1"}};
    EXPECT_EQ(browser.post(draft + "/simpan?halaman=1", form).body, "{\"version\":2,\"at\":\"14.05\"}");
    EXPECT_NE(browser.get(draft + "/1").body.find("value=\"Rahmawati\""), std::string::npos);
    const http::Fields stale{{"nama", "Orang Lain"}, {"_version", "1"}};
    EXPECT_EQ(browser.post(draft + "/simpan?halaman=1", stale).status, 409);
    EXPECT_EQ(browser.post(draft + "/simpan?halaman=9", form).status, 404);
}

// Both are on their way at once, and the page was read before the script's answers were kept.
TEST_F(ApplicantPages, WhatTheScriptKeptAMomentEarlierIsNoConflict)
{
    const auto address = begin(browser);
    browser.get(address + "/1");
    std::optional<Draft> read;
    database->read([&](db::Reader& reader) { read = find_draft(reader, guest, address.substr(6), now).value(); });
    const http::Fields form{{"nama", "Rahmawati"}, {"_version", "1"}};
    ASSERT_EQ(browser.post(address + "/simpan?halaman=1", form).status, 200);
    const auto fields = shown_fields(service(), 0, read->answers);
    auto typed = catalogue::read_form(fields, form);
    EXPECT_EQ(save_draft(place, *read, fields, typed, 1, now).value(), 2);
    typed.set("nama", "Orang Lain");
    EXPECT_EQ(save_draft(place, *read, fields, typed, 1, now).refusal().code, "draft.changed");
}

TEST_F(ApplicantPages, ALetterThatIsNoPdfIsRefusedAtItsField)
{
    const auto draft = begin(browser);
    browser.get(draft + "/surat");
    const auto refused = browser.post(draft + "/surat", {}, {upload("surat.surat_permohonan", "just words")});
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("href=\"#f-surat_permohonan\""), std::string::npos);
    EXPECT_EQ(browser.post(draft + "/surat", {{"_unggah", "1"}}, {upload("surat.surat_permohonan", pdf)}).status, 303);
    const auto page = browser.get(draft + "/surat").body;
    std::smatch file;
    ASSERT_TRUE(std::regex_search(page, file, std::regex("href=\"(" + draft + "/berkas/[^\"]+)\"")));
    const auto shown = browser.get(file[1]);
    EXPECT_EQ(shown.file_size, pdf.size());
    const auto find = [&](const char* name) {
        for (const auto& [key, value] : shown.headers)
            if (key == name)
                return value;
        return std::string();
    };
    EXPECT_EQ(find("Content-Disposition"), "inline; filename=\"surat___.pdf\"; filename*=UTF-8''surat%20%C3%A9.pdf");
}

TEST_F(ApplicantPages, NobodyFindsAnExpiredOrUnknownDraft)
{
    const auto draft = begin(browser);
    EXPECT_EQ(browser.get("/draf/unknown/1").status, 404);
    now = now.plus(std::chrono::hours(24 * 30));
    EXPECT_EQ(browser.get(draft + "/1").status, 410);
}

TEST_F(ApplicantPages, TheDayShowsWhatIsTaken)
{
    const auto request = submit();
    const auto date = request.answers["waktu"].text_or("date");
    const auto schedule = browser.get("/jadwal/meeting-room?tanggal=" + date);
    EXPECT_EQ(schedule.body,
        "{\"resource\":\"meeting-room\",\"date\":\"" + date + "\",\"taken\":[{\"start\":\"13:00\",\"end\":\"15:00\"}]}");
    EXPECT_EQ(browser.get("/jadwal/meeting-room?tanggal=besok").status, 400);
    const auto draft = begin(browser);
    browser.get(draft + "/2");
    auto fields = page_fields(2, *Date::parse(date));
    fields.emplace_back("_version", "1");
    fields.emplace_back("_lihat", "waktu");
    EXPECT_EQ(browser.post(draft + "/2", fields).status, 303);
    const auto page = browser.get(draft + "/2").body;
    EXPECT_NE(page.find("13.00–15.00"), std::string::npos);
    EXPECT_NE(page.find("is-clash"), std::string::npos);
}

} // namespace pendopo::requests::pages
