#include "catalogue/answers.hpp"
#include "requests/pages/applicant_test.hpp"
#include "requests/pages/promise_figures.hpp"
#include "requests/return_request.hpp"
#include "requests/send_back_request.hpp"
#include "requests/tracking_code.hpp"
#include "requests/wrong_tries.hpp"

namespace pendopo::requests::pages {

static std::string code_of(const Workplace& place, const Request& request)
{
    return tracking_code(place.key, request.number, request.salt).reveal();
}

TEST_F(ApplicantPages, OnlyNumberAndCodeTogetherOpenARequest)
{
    const auto request = submit();
    EXPECT_EQ(location(browser.get("/lacak/" + request.number)), "/lacak?nomor=" + request.number);
    browser.get("/lacak");
    EXPECT_EQ(browser.post("/lacak", {{"nomor", request.number}, {"kode", "0000-0000"}}).status, 404);
    EXPECT_EQ(location(browser.post("/lacak", {{"nomor", request.number}, {"kode", code_of(place, request)}})),
        "/lacak/" + request.number);
    const auto page = browser.get("/lacak/" + request.number);
    EXPECT_EQ(page.status, 200);
    EXPECT_NE(page.body.find("Permohonan Anda menunggu pemeriksaan"), std::string::npos);
    EXPECT_EQ(page.body.find("6171024803900003"), std::string::npos) << "the national number is masked";
}

TEST_F(ApplicantPages, ALinkWithTheCodeLeavesAnAddressWithoutIt)
{
    const auto request = submit();
    EXPECT_EQ(location(browser.get("/lacak/" + request.number + "?kode=" + code_of(place, request))),
        "/lacak/" + request.number);
    EXPECT_EQ(browser.get("/lacak/" + request.number).status, 200);
}

TEST_F(ApplicantPages, ACookieOfOnesOwnMakingOpensNothing)
{
    const auto own = submit("Temu Pegiat Literasi"), other = submit("Rapat Rahasia Orang");
    browser.get("/lacak/" + own.number + "?kode=" + code_of(place, own));
    auto& cookie = browser.cookies.at("lacak");
    ASSERT_TRUE(cookie.starts_with(own.number));
    cookie.replace(0, own.number.size(), other.number);
    EXPECT_EQ(browser.get("/lacak/" + other.number).status, 303);
}

TEST_F(ApplicantPages, GuessingEndsAfterTenTries)
{
    const auto request = submit();
    Browser guesser(program, "198.51.100.23");
    guesser.get("/lacak");
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(guesser.post("/lacak", {{"nomor", request.number}, {"kode", "0000-0000"}}).status, 404);
    EXPECT_EQ(guesser.post("/lacak", {{"nomor", request.number}, {"kode", code_of(place, request)}}).status, 429);
    now = now.plus(std::chrono::minutes(6));
    EXPECT_EQ(guesser.post("/lacak", {{"nomor", request.number}, {"kode", code_of(place, request)}}).status, 303);
}

TEST_F(ApplicantPages, ACorrectionShowsOnlyWhatWasAskedFor)
{
    const auto request = submit();
    accepted(
        return_request(place, by(siti, request), {{Correction::Kind::field, "acara", "Tulis nama kegiatan yang lengkap."}}));
    browser.get("/lacak/" + request.number + "?kode=" + code_of(place, request));
    const auto page = browser.get("/lacak/" + request.number + "/perbaiki").body;
    EXPECT_NE(page.find("name=\"acara\""), std::string::npos);
    EXPECT_NE(page.find("Tulis nama kegiatan yang lengkap."), std::string::npos);
    EXPECT_EQ(page.find("name=\"peserta\""), std::string::npos);
    const auto address = "/lacak/" + request.number + "/perbaiki";
    EXPECT_EQ(browser.post(address, {{"acara", "Kelas Menulis Tepian"}, {"_simpan", "1"}}).status, 303);
    // Another device that shows the code goes on where the first one stopped.
    Browser phone(program);
    phone.get("/lacak/" + request.number + "?kode=" + code_of(place, request));
    EXPECT_NE(phone.get(address).body.find("Kelas Menulis Tepian"), std::string::npos);
    EXPECT_EQ(location(phone.post(address, {{"acara", "Kelas Menulis Tepian"}, {"peserta", "999"}})),
        "/lacak/" + request.number);
    const auto after = phone.get("/lacak/" + request.number).body;
    EXPECT_NE(after.find("Perbaikan Anda menunggu pemeriksaan"), std::string::npos);
    EXPECT_EQ(after.find("999 orang"), std::string::npos);
    EXPECT_EQ(phone.get(address).status, 409);
}

TEST_F(ApplicantPages, WithdrawingEndsTheRequest)
{
    const auto request = submit();
    browser.get("/lacak/" + request.number + "?kode=" + code_of(place, request));
    browser.get("/lacak/" + request.number);
    EXPECT_EQ(browser.post("/lacak/" + request.number + "/pesan", {{"message", ""}}).status, 422);
    EXPECT_EQ(browser.post("/lacak/" + request.number + "/batalkan", {{"reason", "Batal hadir"}}).status, 303);
    const auto page = browser.get("/lacak/" + request.number).body;
    EXPECT_NE(page.find("Permohonan ini sudah Anda batalkan"), std::string::npos);
    EXPECT_NE(page.find("Batal hadir"), std::string::npos);
}

// What the head writes to the operator is the office's business.
TEST_F(ApplicantPages, ARequestThatIsCheckedAgainSaysSoWithoutTheOfficesNote)
{
    auto request = recorded(verified(submit()));
    request = accepted(send_back_request(place, by(head, request), "Tanya lagi nama penanda tangannya."));
    browser.get("/lacak/" + request.number + "?kode=" + code_of(place, request));
    const auto body = browser.get("/lacak/" + request.number).body;
    EXPECT_NE(body.find("Permohonan Anda diperiksa sekali lagi"), std::string::npos);
    EXPECT_NE(body.find("meminta permohonan diperiksa lagi"), std::string::npos);
    EXPECT_EQ(body.find("penanda tangannya"), std::string::npos);
    EXPECT_EQ(body.find("Permohonan dicatat di agenda"), std::string::npos) << "that is behind it";
}

TEST_F(ApplicantPages, ThePromiseCountsWhatWasAnsweredAndWhatIsLate)
{
    const auto start = now; // Monday; the service promises two working days
    auto answer = [&](int working_days_later) {
        now = start;
        auto request = submit();
        request = disposed(recorded(verified(request)), head);
        request = accepted(take_request(place, by(siti, request)));
        now = start.plus(std::chrono::hours(24) * working_days_later);
        accepted(answer_request(place, by(siti, request), {Outcome::granted, "Ruang siap.", {}}));
    };
    answer(1);
    answer(3);
    now = start;
    submit();
    now = start.plus(std::chrono::hours(24) * 3);
    const auto figures = count_promise(place, now);
    EXPECT_EQ(figures.all.answered, 2);
    EXPECT_EQ(figures.all.on_time, 1);
    EXPECT_DOUBLE_EQ(figures.average_days, 2.0);
    EXPECT_EQ(figures.late, 1);
    EXPECT_EQ(figures.service.at("ruang-eksternal").answered, 2);
}

TEST(WrongTries, ForgetsAfterFiveMinutes)
{
    WrongTries tries;
    const auto now = *Instant::parse("2026-11-23T14:05:00+07:00");
    for (int i = 0; i < 10; ++i)
        tries.add("192.0.2.1", now);
    EXPECT_TRUE(tries.too_many("192.0.2.1", now));
    EXPECT_FALSE(tries.too_many("192.0.2.2", now));
    EXPECT_FALSE(tries.too_many("192.0.2.1", now.plus(std::chrono::minutes(5))));
}

} // namespace pendopo::requests::pages
