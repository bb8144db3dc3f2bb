// The administrator's page, as an administrator and somebody else get it.
#include "system/pages/figures.hpp"
#include "system/pages/pages.hpp"
#include "ui/ui_test.hpp"

#include <gtest/gtest.h>

namespace pendopo::system::pages {
namespace {

using http::Method;

class SystemPage : public ::testing::Test {
protected:
    static const ui::RouteTable& routes()
    {
        const auto entrance = ui::may(access::Act::see_system);
        static const ui::RouteTable table({{Method::get, "/sistem", entrance, show_system, ""},
            {Method::post, "/sistem/kirim-ulang", entrance, retry_mails, ""},
            {Method::post, "/sistem/periksa-catatan", entrance, check_record, ""}});
        return table;
    }
    http::Response ask(Method method, std::string_view path, http::Fields form = {})
    {
        auto request = ui::request_for(method, path);
        request.cookies = {{"pendopo", session.reveal()}, {"pengunjung", visitor}};
        request.form = std::move(form);
        auto response = ui::answer(routes(), town.program, request);
        if (const auto set = ui::cookie(response, "pengunjung"); !set.empty())
            visitor = set;
        return response;
    }
    http::Response press(std::string_view path)
    {
        const auto token = ui::between(ask(Method::get, "/sistem").body, "name=\"_csrf\" value=\"", "\"");
        return ask(Method::post, path, {{"_csrf", token}});
    }
    void script(const std::string& sql) { town.database->run_script(sql); }
    void fail_one_mail()
    {
        script("insert into outbox (id, kind, payload, due_at, attempts, state, trouble, made_at) values (1, 'mail',"
               " '{\"to\":\"rina@contoh.id\",\"subject\":\"Rahasia\"}', 1, 80, 'failed', '550 <rina@contoh.id> "
               "unknown', 1)");
    }

    ui::TestProgram town;
    Secret session = town.sign_in("administrator");
    std::string visitor;
};

bool says(const http::Response& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

TEST_F(SystemPage, is_for_the_administrator_only)
{
    EXPECT_EQ(ask(Method::get, "/sistem").status, 200);
    session = town.sign_in("operator", "aptika");
    EXPECT_EQ(ask(Method::get, "/sistem").status, 403);
}

TEST_F(SystemPage, shows_desks_services_and_a_year_without_a_calendar)
{
    const auto page = ask(Method::get, "/sistem");
    for (const char* words : {"Pendopo 0.1.0", "Meja disposisi", "Kalender libur yang ada: 2026.",
             "Kalender 2027 belum ada: hanya akhir pekan yang dihitung libur.", "Periksa catatan sekarang",
             "satu hal perlu dilihat"})
        EXPECT_TRUE(says(page, words)) << words;
    EXPECT_FALSE(says(page, "Coba kirim lagi"));
    for (const auto& service : town.catalogue.services())
        EXPECT_TRUE(says(page, "/layanan/" + service.key)) << service.key;
}

TEST_F(SystemPage, failed_mails_are_told_without_addresses_and_tried_again)
{
    fail_one_mail();
    const auto page = ask(Method::get, "/sistem");
    EXPECT_TRUE(says(page, "1\u00a0email gagal dikirim."));
    EXPECT_TRUE(says(page, "Surat tidak dapat diserahkan kepada server email"));
    EXPECT_TRUE(says(page, "Keterangan teknis: <span lang=\"en\">550"));
    EXPECT_FALSE(says(page, "rina@"));
    EXPECT_FALSE(says(page, "Rahasia"));
    EXPECT_EQ(press("/sistem/kirim-ulang").status, 303);
    EXPECT_FALSE(says(ask(Method::get, "/sistem"), "gagal dikirim."));
    EXPECT_EQ(press("/sistem/kirim-ulang").status, 409) << "nothing failed any more";
}

TEST_F(SystemPage, checks_the_record_and_tells_where_it_is_broken)
{
    EXPECT_TRUE(says(press("/sistem/periksa-catatan"), "Catatan utuh"));
    script("update event set actor_name = 'Orang lain' where id = (select min(id) from event where subject = 'person')");
    const auto broken = press("/sistem/periksa-catatan");
    EXPECT_TRUE(says(broken, "Catatan rusak"));
    EXPECT_TRUE(says(broken, "isinya bukan yang dahulu dicatat"));
}

TEST(SystemTroubles, old_mail_and_a_record_without_seals_are_told)
{
    catalogue::Calendar calendar;
    const auto today = *Date::of(2026, 11, 23);
    for (const int year : {2026, 2027})
        calendar.add({*Date::of(year, 1, 1), "holiday", "Tahun baru"});
    const Instant now(1'795'000'000'000);
    Figures figures;
    EXPECT_TRUE(troubles(calendar, figures, today, now).empty());
    figures.outbox.oldest_waiting = now.plus(-std::chrono::minutes(61));
    figures.record = {5, 1, 2, now.plus(-std::chrono::minutes(11))};
    EXPECT_EQ(troubles(calendar, figures, today, now).size(), 2u);
    figures.record.unsealed = 0;
    EXPECT_EQ(troubles(calendar, figures, today, now).size(), 1u);
}

} // namespace
} // namespace pendopo::system::pages
