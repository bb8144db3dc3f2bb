// The pages as a browser meets them: through the route table, with cookies and the form's own token.
#include "people/pages/pages_test.hpp"

namespace pendopo::people::pages {
namespace {

TEST_F(PeoplePages, signing_in_leads_to_ones_desk_or_to_a_local_address_and_never_elsewhere)
{
    enter(siti());
    EXPECT_EQ(sign_in_as("siti.aminah@contoh.id", "sepeda biru tua"), "/antrean");
    EXPECT_EQ(location(ask(Method::get, "/masuk")), "/antrean");
    cookies.clear();
    EXPECT_EQ(sign_in_as("siti.aminah@contoh.id", "sepeda biru tua", "/masuk?lanjut=/kata-sandi"), "/kata-sandi");
    cookies.clear();
    EXPECT_EQ(sign_in_as("siti.aminah@contoh.id", "sepeda biru tua", "/masuk?lanjut=//jahat.contoh"), "/antrean");
}

TEST_F(PeoplePages, a_refused_sign_in_keeps_the_address_and_drops_the_password)
{
    enter(siti());
    const auto refused = send("/masuk", {{"email", "siti.aminah@contoh.id"}, {"password", "rahasia sekali"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("govuk-error-summary"), std::string::npos);
    EXPECT_NE(refused.body.find("value=\"siti.aminah@contoh.id\""), std::string::npos);
    EXPECT_EQ(refused.body.find("rahasia"), std::string::npos);
    EXPECT_NE(refused.body.find("href=\"#f-email\""), std::string::npos);
    EXPECT_NE(refused.body.find("id=\"f-email\""), std::string::npos);
    EXPECT_EQ(ask(Method::post, "/masuk", {{"email", "x"}, {"password", "y"}}).status, 403); // no token of the form
}

TEST_F(PeoplePages, signing_out_ends_the_session)
{
    enter(siti());
    sign_in_as("siti.aminah@contoh.id", "sepeda biru tua");
    const auto token = between(get("/kata-sandi"), "name=\"_csrf\" value=\"", "\"");
    EXPECT_EQ(location(ask(Method::post, "/keluar", {{"_csrf", token}})), "/");
    EXPECT_EQ(count("session"), 0);
    EXPECT_TRUE(location(ask(Method::get, "/kata-sandi")).starts_with("/masuk?lanjut="));
}

TEST_F(PeoplePages, a_first_password_is_changed_before_anything_else)
{
    auto newcomer = siti();
    newcomer.must_change_password = true;
    newcomer.roles = {{"administrator", "", ""}};
    enter(newcomer);
    EXPECT_EQ(sign_in_as("siti.aminah@contoh.id", "sepeda biru tua"), "/kata-sandi?lanjut=%2Forang");
    EXPECT_EQ(location(ask(Method::get, "/orang")), "/kata-sandi");
    const auto refused = send("/kata-sandi", {{"old_password", "sepeda biru tua"}, {"new_password", "pendek"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("href=\"#f-new_password\""), std::string::npos);
    EXPECT_EQ(send("/kata-sandi",
                  {{"old_password", "sepeda biru tua"}, {"new_password", "pohon kelapa tinggi"}, {"lanjut", "/orang"}})
                  .status,
        303);
    EXPECT_NE(get("/orang").find("Kata sandi Anda sudah diganti."), std::string::npos);
}

TEST_F(PeoplePages, an_applicant_makes_an_account_by_letter)
{
    const auto wrong = send("/daftar", {{"name", "Rina Wati"}, {"email", "rina"}, {"phone", ""}, {"password", "pendek"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_NE(wrong.body.find("value=\"Rina Wati\""), std::string::npos);
    const auto sent = send("/daftar",
        {{"name", "Rina Wati"}, {"email", "rina@contoh.id"}, {"phone", ""}, {"password", "hujan di bulan juni"}});
    EXPECT_EQ(sent.status, 200);
    std::string letter;
    static const db::Query ask_letter("letter", "select payload from outbox", "select payload from outbox");
    database->read([&](db::Reader& reader) { letter = reader.row(ask_letter, {})->text("payload"); });
    const auto link = between(letter, "https://temandisko.contoh.id", "\\n");
    const auto code = between(link + "#", "kode=", "#");
    EXPECT_EQ(send(link, {{"kode", code}, {"password", "salah"}}).status, 422);
    EXPECT_EQ(location(send(link, {{"kode", code}, {"password", "hujan di bulan juni"}})), "/permohonan-saya");
    EXPECT_EQ(count("session"), 1);
}

TEST_F(PeoplePages, a_forgotten_password_says_the_same_to_everybody)
{
    enter(siti());
    const auto known = send("/lupa-kata-sandi", {{"email", "siti.aminah@contoh.id"}});
    const auto unknown = send("/lupa-kata-sandi", {{"email", "nobody@contoh.id"}});
    EXPECT_EQ(known.body, unknown.body);
    EXPECT_EQ(count("outbox"), 1);
    EXPECT_NE(get("/kata-sandi-baru?kode=salah").find("/lupa-kata-sandi"), std::string::npos);
}

TEST_F(PeoplePages, the_administrator_adds_changes_and_closes)
{
    enter_administrator();
    sign_in_as("budi@contoh.id", "gunung dan laut");
    EXPECT_EQ(send("/orang/baru", {{"name", "S"}, {"email", "salah"}, {"roles", "operator:aptika"}}).status, 422);
    const auto added = send("/orang/baru",
        {{"name", "<b>Siti</b> & kawan"}, {"email", "siti@contoh.id"}, {"roles", "operator:aptika"},
            {"roles", "operator:ikp"}});
    EXPECT_EQ(added.status, 200);
    const auto password = between(added.body, "<dd class=\"pd-code\">", "</dd>");
    EXPECT_EQ(password.size(), 19u);
    EXPECT_EQ(added.body.find("<b>Siti"), std::string::npos);
    const auto address = between(added.body, "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"", "\"");
    EXPECT_NE(get(address).find("value=\"operator:aptika\" checked"), std::string::npos);
    EXPECT_EQ(location(send(address, {{"tindakan", "peran"}, {"roles", "records_officer"}})), address);
    const auto page = get(address);
    EXPECT_NE(page.find("value=\"records_officer\" checked"), std::string::npos);
    EXPECT_EQ(page.find("value=\"operator:aptika\" checked"), std::string::npos);
    EXPECT_EQ(send(address, {{"tindakan", "peran"}, {"roles", "emperor"}}).status, 422);
    EXPECT_EQ(send(address, {{"tindakan", "sandi"}}).status, 200);
    EXPECT_EQ(location(send(address, {{"tindakan", "tutup"}})), address);
    EXPECT_EQ(count("person where active = 0"), 1);
    EXPECT_EQ(location(send(address, {{"tindakan", "buka"}})), address);
    EXPECT_NE(get("/orang?cari=kawan").find(address), std::string::npos);
    EXPECT_EQ(get("/orang?cari=takada&halaman=9").find(address), std::string::npos);
    EXPECT_EQ(ask(Method::get, "/orang/99").status, 404);
    EXPECT_EQ(ask(Method::get, "/orang/x").status, 404);
}

TEST_F(PeoplePages, tokens_are_shown_once_and_revoked)
{
    enter_administrator();
    sign_in_as("budi@contoh.id", "gunung dan laut");
    EXPECT_EQ(send("/token", {{"email", "nobody@contoh.id"}, {"name", "Sinkron"}, {"days", "30"}}).status, 422);
    const auto issued = send("/token", {{"email", "budi@contoh.id"}, {"name", "Sinkron"}, {"days", "30"}});
    const auto token = between(issued.body, "<dd class=\"pd-code\">", "</dd>");
    EXPECT_TRUE(token.starts_with("pdp_"));
    const auto list = get("/token");
    EXPECT_NE(list.find("Sinkron"), std::string::npos);
    EXPECT_EQ(list.find(token), std::string::npos);
    EXPECT_EQ(location(send("/token", {{"tindakan", "cabut"}, {"id", "1"}})), "/token");
    EXPECT_EQ(count("api_token where revoked_at is not null"), 1);
}

TEST_F(PeoplePages, the_head_names_who_acts_and_ends_it)
{
    const auto officer = std::to_string(enter(siti()));
    enter_administrator();
    sign_in_as("budi@contoh.id", "gunung dan laut");
    const http::Fields order{{"to_person", officer}, {"first_day.day", "24"}, {"first_day.month", "11"},
        {"first_day.year", "2026"}, {"last_day.day", "27"}, {"last_day.month", "11"}, {"last_day.year", "2026"},
        {"basis", "800/12/2026"}};
    auto wrong = order;
    wrong[1].second = "40";
    const auto refused = send("/pelaksana", wrong);
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("value=\"40\""), std::string::npos);
    EXPECT_NE(refused.body.find("value=\"800/12/2026\""), std::string::npos);
    EXPECT_EQ(location(send("/pelaksana", order)), "/pelaksana");
    EXPECT_NE(get("/pelaksana").find("Siti Aminah"), std::string::npos);
    EXPECT_EQ(send("/pelaksana", order).status, 422);
    EXPECT_EQ(location(send("/pelaksana", {{"tindakan", "akhiri"}, {"id", "1"}})), "/pelaksana");
    EXPECT_EQ(count("delegation where ended_at is not null"), 1);
}

TEST_F(PeoplePages, nobody_else_sees_the_administrators_pages)
{
    enter(siti());
    for (const char* page : {"/orang", "/orang/baru", "/orang/1", "/token", "/pelaksana"})
        EXPECT_TRUE(location(ask(Method::get, page)).starts_with("/masuk")) << page;
    sign_in_as("siti.aminah@contoh.id", "sepeda biru tua");
    for (const char* page : {"/orang", "/orang/baru", "/orang/1", "/token", "/pelaksana"})
        EXPECT_EQ(ask(Method::get, page).status, 403) << page;
}

TEST_F(PeoplePages, every_page_stands_in_english_too)
{
    enter_administrator();
    sign_in_as("budi@contoh.id", "gunung dan laut");
    cookies.emplace_back("bahasa", "en");
    for (const char* page : {"/orang", "/orang/baru", "/orang/1", "/token", "/pelaksana", "/kata-sandi"})
        EXPECT_NE(get(page).find("lang=\"en\""), std::string::npos) << page;
}

} // namespace
} // namespace pendopo::people::pages
