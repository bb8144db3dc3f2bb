#include "ui/api.hpp"
#include "ui/page.hpp"
#include "ui/session.hpp"
#include "ui/ui_test.hpp"

#include <gtest/gtest.h>

using namespace pendopo;
using namespace pendopo::ui;
using http::Method;

static Result<http::Response> show_form(Visit& visit)
{
    templates::Fill fill;
    fill.set("TITLE", visit.csrf_token()).set("PORTAL", visit.parameters.contains("x") ? visit.parameter("x") : "");
    Page shown;
    shown.title = "Formulir <b>";
    return page(visit, shown, "ui/site/help", fill);
}
static Result<http::Response> accept_form(Visit& visit)
{
    auto response = http::redirect("/formulir");
    notify_next(response, visit, say("Tersimpan: {0}", visit.request.field("isi").data()));
    return response;
}
static Result<http::Response> say_no(Visit&)
{
    auto no = refuse(Why::conflict, "request.stale", say("Sudah diubah orang lain."), "126/2022 Pasal 9");
    no.complaints = {{"nama", say("Isi nama"), "missing"}};
    return no;
}
static Result<http::Response> break_down(Visit&)
{
    throw std::runtime_error("disk\nNIK 6171012304000011");
}

class Answer : public ::testing::Test {
protected:
    TestProgram town;
    RouteTable table{std::vector<Route>{
        {Method::get, "/formulir", anyone(), show_form, ""},
        {Method::post, "/formulir", anyone(), accept_form, ""},
        {Method::get, "/antrean", may(access::Act::verify), show_form, ""},
        {Method::get, "/permohonan-saya", signed_in(), show_form, ""},
        {Method::get, "/tidak", anyone(), say_no, ""},
        {Method::get, "/rusak", anyone(), break_down, ""},
        {Method::get, "/api/rusak", anyone(), break_down, ""},
        {Method::get, "/api/tidak", anyone(), say_no, ""},
        {Method::get, "/api/aku", signed_in(), say_no, ""},
    }};

    http::Response get(std::string_view path, http::Fields cookies = {}, http::Fields headers = {})
    {
        auto request = request_for(Method::get, path);
        request.cookies = std::move(cookies);
        request.headers = std::move(headers);
        return answer(table, town.program, request);
    }
    http::Response post(http::Fields form, http::Fields cookies, http::Fields headers = {})
    {
        auto request = request_for(Method::post, "/formulir");
        request.form = std::move(form);
        request.cookies = std::move(cookies);
        request.headers = std::move(headers);
        return answer(table, town.program, request);
    }
};

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

TEST_F(Answer, ANoticeIsShownOnceAndCannotBeForged)
{
    const auto shown = get("/formulir");
    const http::Fields cookies{{"pengunjung", cookie(shown, "pengunjung")}};
    const auto saved = post({{"_csrf", between(shown.body, "govuk-heading-xl\">", "<")}, {"isi", "<i>"}}, cookies);
    const auto notice = cookie(saved, "kabar");
    const auto next = get("/formulir", {{"kabar", notice}});
    EXPECT_NE(next.body.find("Tersimpan: &lt;i&gt;"), std::string::npos);
    bool forgotten = false;
    for (const auto& [name, value] : next.headers)
        forgotten = forgotten || (name == "Set-Cookie" && value.starts_with("kabar=;") && value.ends_with("Max-Age=0"));
    EXPECT_TRUE(forgotten);
    auto forged = notice;
    forged.replace(forged.find("Tersimpan"), 9, "Bayarlah!");
    EXPECT_EQ(get("/formulir", {{"kabar", forged}}).body.find("Bayarlah"), std::string::npos);
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

TEST_F(Answer, TheLanguageIsChosenRememberedAndGuessedOnlyWhenClear)
{
    auto request = request_for(Method::get, "/formulir");
    request.query = {{"cari", "a b"}, {"bahasa", "en"}};
    const auto chosen = answer(table, town.program, request);
    EXPECT_EQ(chosen.status, 303);
    EXPECT_EQ(header(chosen, "Location"), "/formulir?cari=a%20b");
    EXPECT_EQ(cookie(chosen, "bahasa"), "en");
    const auto language = [&](http::Fields cookies, const char* accept) {
        return between(get("/formulir", std::move(cookies), {{"accept-language", accept}}).body, "<html lang=\"", "\"");
    };
    EXPECT_EQ(language({}, ""), "id");
    EXPECT_EQ(language({}, "en-US,en;q=0.9,id;q=0.8"), "id");
    EXPECT_EQ(language({}, "en-GB,en;q=0.9"), "en");
    EXPECT_EQ(language({}, "nl,en;q=0.5"), "id");
    EXPECT_EQ(language({{"bahasa", "id"}}, "en"), "id");
    EXPECT_EQ(language({{"bahasa", "en"}}, "id"), "en");
}

TEST_F(Answer, ARefusalIsAPageForPeopleAndAProblemForPrograms)
{
    const auto shown = get("/tidak");
    EXPECT_EQ(shown.status, 409);
    for (const char* part : {"Sudah diubah orang lain.", "Isi nama", "126/2022 Pasal 9", "5F2A-91C0"})
        EXPECT_NE(shown.body.find(part), std::string::npos) << part;
    const auto body = read_json(get("/api/tidak").body).value();
    EXPECT_EQ(body["code"].text(), "request.stale");
    EXPECT_EQ(body["status"].integer(), 409);
    EXPECT_EQ(body["article"].text(), "126/2022 Pasal 9");
    EXPECT_EQ(body["complaints"].items().at(0)["field"].text(), "nama");
}

TEST_F(Answer, ABrokenMachineApologisesWithoutSayingMore)
{
    const auto shown = get("/rusak");
    EXPECT_EQ(shown.status, 500);
    EXPECT_EQ(shown.body.find("6171"), std::string::npos);
    EXPECT_NE(shown.body.find("5F2A-91C0"), std::string::npos);
    EXPECT_EQ(read_json(get("/api/rusak").body).value()["status"].integer(), 500);
}

TEST_F(Answer, AnUnknownAddressAndAWrongMethodAreToldApart)
{
    EXPECT_EQ(get("/nirwana").status, 404);
    auto request = request_for(Method::del, "/formulir");
    const auto wrong = answer(table, town.program, request);
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(header(wrong, "Allow"), "GET, POST");
    http::Request known;
    EXPECT_EQ(apology(town.program, 431, known).status, 431);
    known.path = "/api/v1/requests";
    const auto problem = apology(town.program, 413, known);
    EXPECT_NE(problem.body.find("edge.too_large"), std::string::npos);
}

TEST_F(Answer, AProgramIsToldAsAProgramAlsoWhenItsAddressCannotBeRead)
{
    const auto told = [&](const char* target, int status) {
        http::Request known;
        known.target = target;
        return apology(town.program, status, known);
    };
    for (const auto* target : {"/api/%00", "/api/v1/requests?q=%ff", "/api%2f", "//api/v1/%zz"}) {
        const auto problem = told(target, 400);
        EXPECT_EQ(problem.status, 400);
        EXPECT_EQ(header(problem, "Content-Type"), "application/problem+json") << target;
        EXPECT_EQ(read_json(problem.body).value()["code"].text(), "edge.malformed");
    }
    EXPECT_EQ(read_json(told("/api/", 431).body).value()["code"].text(), "edge.too_long");
    EXPECT_EQ(read_json(told("/api/", 501).body).value()["code"].text(), "edge.method");
    for (const auto* target : {"/%00", "", "/apik/%00", "/lacak?ke=/api/%00"})
        EXPECT_TRUE(header(told(target, 400), "Content-Type").starts_with("text/html")) << target;
}

TEST_F(Answer, EveryReplyForbidsWhatPagesDoNotNeed)
{
    const auto shown = get("/nirwana");
    EXPECT_NE(header(shown, "Content-Security-Policy").find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(header(shown, "X-Frame-Options"), "DENY");
    EXPECT_EQ(header(shown, "Referrer-Policy"), "same-origin");
    EXPECT_EQ(header(shown, "Strict-Transport-Security"), "");
    EXPECT_EQ(shown.body.find("style="), std::string::npos);
    auto request = request_for(Method::get, "/formulir");
    request.secure = true;
    const auto secure = answer(table, town.program, request);
    EXPECT_FALSE(header(secure, "Strict-Transport-Security").empty());
    EXPECT_FALSE(cookie(secure, "__Host-pengunjung").empty());
    EXPECT_NE(secure.body.find("Formulir &lt;b&gt;"), std::string::npos);
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

TEST_F(Answer, AnIdempotencyKeyBelongsToOneSenderAndOneRoute)
{
    auto request = request_for(Method::post, "/api/requests");
    request.headers = {{"idempotency-key", "abc"}};
    request.body = "{}";
    Visit visit{.request = request, .program = town.program, .now = town.program.clock()};
    visit.actor.person.emplace().id = 1;
    const auto first = once(visit).value();
    visit.actor.person->id = 2;
    const auto other = once(visit).value();
    ASSERT_TRUE(first && other);
    EXPECT_NE(first->key, other->key);
    EXPECT_EQ(first->fingerprint, other->fingerprint);
    request.path = "/api/drafts";
    EXPECT_NE(once(visit).value()->key, other->key);
    // A guest's client has no cookie when it tries again; its key alone is its own, so it must be random.
    visit.actor.person.reset();
    EXPECT_TRUE(once(visit).refused());
    request.headers = {{"idempotency-key", "3f0c1b5e-6f0e-4f57-9f0b-2d1d6a0f7c11"}};
    visit.visitor = "one";
    const auto guest = once(visit).value();
    visit.visitor = "two";
    EXPECT_EQ(guest->key, once(visit).value()->key);
    request.headers = {{"idempotency-key", std::string(129, 'a')}};
    EXPECT_TRUE(once(visit).refused());
    request.headers = {};
    EXPECT_FALSE(once(visit).value());
}
