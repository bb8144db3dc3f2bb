// How the program answers: in which language, with which refusals and apologies, with which headers, once for each key.
#include "ui/answer_test.hpp"
#include "ui/api.hpp"

namespace pendopo::ui {

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

} // namespace pendopo::ui
