// Who may enter: the browser that was shown the form, who is signed in, who may, who has changed a first password.
#include "ui/answer_test.hpp"
#include "ui/session.hpp"

namespace pendopo::ui {

TEST_F(Answer, AFormIsTakenOnlyFromTheBrowserThatWasShownIt)
{
    const auto shown = get("/formulir");
    const auto visitor = cookie(shown, "pengunjung");
    const auto token = between(shown.body, "govuk-heading-xl\">", "<");
    ASSERT_FALSE(visitor.empty());
    EXPECT_EQ(post({{"_csrf", token}, {"isi", "a"}}, {{"pengunjung", visitor}}).status, 303);
    EXPECT_EQ(post({{"_csrf", token}}, {}).status, 403);
    EXPECT_EQ(post({}, {{"pengunjung", visitor}}).status, 403);
    EXPECT_EQ(post({{"_csrf", token + "0"}}, {{"pengunjung", visitor}}).status, 403);
    EXPECT_EQ(post({{"_csrf", token}}, {{"pengunjung", std::string(32, 'x')}}).status, 403);
    EXPECT_EQ(post({{"_csrf", token}}, {{"pengunjung", visitor}}, {{"sec-fetch-site", "cross-site"}}).status, 403);
}

TEST_F(Answer, AStaleFormIsNotBlamedOnTheAccount)
{
    const auto refused = post({{"_csrf", "lama"}}, {});
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("Formulir ini perlu dibuka lagi"), std::string::npos);
    EXPECT_EQ(refused.body.find("bukan untuk akun Anda"), std::string::npos);
}

TEST_F(Answer, WhoIsNotSignedInIsLedToTheDoorAndBack)
{
    EXPECT_EQ(header(get("/permohonan-saya"), "Location"), "/masuk?lanjut=%2Fpermohonan-saya");
    const auto api = get("/api/aku");
    EXPECT_EQ(api.status, 401);
    EXPECT_EQ(header(api, "Content-Type").substr(0, 24), "application/problem+json");
    EXPECT_EQ(header(api, "WWW-Authenticate"), "Bearer");
}

TEST_F(Answer, OnlyWhoMayEntersAndTheMenuShowsIt)
{
    const auto unit = town.program.city().units.front().key;
    const auto officer = town.sign_in("operator", unit), administrator = town.sign_in("administrator");
    const auto queue = get("/antrean", {{"pendopo", officer.reveal()}});
    EXPECT_EQ(queue.status, 200);
    EXPECT_NE(queue.body.find("href=\"/antrean\""), std::string::npos);
    EXPECT_EQ(queue.body.find("href=\"/orang\""), std::string::npos);
    EXPECT_EQ(header(queue, "Cache-Control"), "no-store");
    EXPECT_EQ(get("/antrean", {{"pendopo", administrator.reveal()}}).status, 403);
    EXPECT_EQ(get("/api/aku", {{"pendopo", officer.reveal()}}).status, 401) << "a session does not open the API";
}

TEST_F(Answer, AFirstPasswordIsChangedFirst)
{
    const auto session = town.sign_in("administrator", {}, true);
    EXPECT_EQ(header(get("/permohonan-saya", {{"pendopo", session.reveal()}}), "Location"), "/kata-sandi");
}

// Nobody asks for anything in their agency's name with a password that somebody else has given them.
TEST_F(Answer, AFirstPasswordOpensWhatEverybodyReadsAndSendsNothing)
{
    const auto session = town.sign_in("administrator", {}, true);
    const http::Fields cookies{{"pendopo", session.reveal()}};
    EXPECT_EQ(get("/formulir", cookies).status, 200);
    const auto sent = post({{"isi", "a"}}, cookies);
    EXPECT_EQ(sent.status, 303);
    EXPECT_EQ(header(sent, "Location"), "/kata-sandi");
}

TEST_F(Answer, ATokenThatOpensNothingIsToldSoEvenWhereGuestsMayEnter)
{
    EXPECT_EQ(get("/api/tidak").status, 409);
    const auto refused = get("/api/tidak", {}, {{"authorization", "Bearer pdp_yang_sudah_dicabut"}});
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(header(refused, "WWW-Authenticate"), "Bearer");
}

TEST_F(Answer, SigningInLeadsOnlyToThisSite)
{
    auto request = request_for(Method::get, "/masuk");
    Visit visit{.request = request, .program = town.program, .now = town.program.clock()};
    const auto next = [&](const char* typed) {
        request.query = {{"lanjut", typed}};
        return address_after_sign_in(visit, "/otherwise");
    };
    EXPECT_EQ(next("/antrean?halaman=2"), "/antrean?halaman=2");
    for (const char* elsewhere : {"//jahat.test", "/\\jahat.test", "https://jahat.test", "", "/a\r\nb"})
        EXPECT_EQ(next(elsewhere), "/otherwise") << elsewhere;
}

} // namespace pendopo::ui
