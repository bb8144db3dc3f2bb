// The pages about duties as officers use them: what is shown, what is refused and why, what is kept.
#include "access/entered_person_test.hpp"
#include "catalogue/catalogue.hpp"
#include "duties/duties_test.hpp"
#include "duties/pages/pages.hpp"
#include "duties/pages/place.hpp"
#include "governance/arrangements.hpp"
#include "platform/crypto/crypto.hpp"
#include "testing/database.hpp"
#include "ui/asked_page_test.hpp"
#include "ui/visit.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties::pages {
namespace {

// A city of the data folder with its own duties: agencies have keepers, the office a coordinator and a head.
class DutyPages : public ::testing::Test {
protected:
    using Answered = ui::AskedPage;
    static const catalogue::Catalogue& catalogue()
    {
        static const auto read = catalogue::Catalogue::read(testing::data_folder(), "kotamobagu");
        return read;
    }
    static const governance::Arrangements& arrangements()
    {
        static const auto read = governance::Arrangements::read(testing::data_folder(), catalogue());
        return read;
    }
    access::Actor enter(std::int64_t id, const char* name, const char* role, const std::string& agency)
    {
        return access::enter_role(*database, access::enter_person(*database, catalogue().city(), {id, name, role, "", agency}));
    }
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor,
        std::map<std::string, std::string, std::less<>> path = {}, http::Fields form = {}, http::Fields query = {},
        const char* address = "/kewajiban")
    {
        http::Request request;
        request.path = address;
        request.form = std::move(form);
        request.query = std::move(query);
        ui::Visit visit{.request = request, .program = program, .actor = actor, .now = now, .parameters = std::move(path)};
        return ui::asked_page(handler(visit));
    }
    // The first open obligation of that duty.
    Obligation first_of(const access::Actor& actor, const std::string& duty)
    {
        const Place place(program);
        std::optional<Result<ObligationPage>> page;
        database->read([&](db::Reader& reader) {
            page = list_obligations(reader, place.rules(), actor, {.view = View::open, .duty = duty, .most = 10}, now);
        });
        EXPECT_FALSE(page->value().rows.empty()) << duty;
        return page->value().rows.at(0);
    }
    void live(const char* moment)
    {
        now = Instant::parse(std::string(moment) + ":00+08:00").value();
        const Place place(program);
        make_obligations(place.rules(), now);
        while (pursue_obligations(place.rules(), now).obligations > 0)
            ;
    }
    std::map<std::string, std::string, std::less<>> id_of(const Obligation& one) { return {{"id", std::to_string(one.id)}}; }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Instant now = Instant::parse("2026-01-02T08:00:00+08:00").value();
    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://spbe.example",
        [this] { return now; }, nullptr, &arrangements()};
    const std::string agency = catalogue().city().agencies.front().key;
    const access::Actor keeper = enter(1, "Dewi Kartikasari", "agency_keeper", agency);
    const access::Actor other = enter(2, "Fransiska Lestari", "agency_keeper", catalogue().city().agencies.at(1).key);
    const access::Actor coordinator = enter(3, "Yusuf Maulana", "coordinator", "");
    const access::Actor head = enter(4, "Ratna Dewi", "head", "");
};

TEST_F(DutyPages, KeepTheLanguageOfOnesLetters)
{
    const std::string chosen = "value=\"en\" checked";
    EXPECT_FALSE(ask(show_calendar_page, keeper).says(chosen));
    EXPECT_EQ(ask(change_calendar, keeper, {}, {{"aksi", "bahasa"}, {"bahasa_surat", "en"}}).location, "/kewajiban/kalender");
    EXPECT_TRUE(ask(show_calendar_page, keeper).says(chosen));
    EXPECT_FALSE(ask(show_calendar_page, other).says(chosen));
}

TEST_F(DutyPages, ShowWhatIsOwedAndNothingOfOthers)
{
    EXPECT_TRUE(ask(show_own_duties, keeper).says("Tidak ada yang harus Anda penuhi sekarang"));
    EXPECT_TRUE(ask(show_own_duties, keeper).says(catalogue().city().agencies.front().name.indonesian + ". Jumat, "));
    live("2026-01-02T08:00");
    const auto owed = first_of(keeper, "laporan-pd-tahunan");
    const auto page = ask(show_obligation, keeper, id_of(owed));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.says("Jatuh tempo 31\u00a0hari setelah masa itu berakhir pada 31 Desember 2026; hari itu libur, jadi "
                          "digeser ke 1 Februari 2027."));
    EXPECT_TRUE(page.says("395\u00a0hari lagi")) << "as the letters count them: every day of the calendar";
    EXPECT_TRUE(page.says("name=\"report_number\""));
    EXPECT_TRUE(page.says("Yang belum pasti:"));
    EXPECT_EQ(ask(show_obligation, other, id_of(owed)).why, Why::not_found);
    EXPECT_EQ(ask(show_obligation, keeper, {{"id", "0x1"}}).why, Why::not_found);
    EXPECT_TRUE(ask(show_letters, keeper).says("Belum ada surat teguran"));
    // Who sees everybody's duties sees for whom nobody fulfils them; the keeper's agency has somebody.
    EXPECT_TRUE(ask(show_own_duties, coordinator).says("belum punya penanggung jawab"));
    EXPECT_FALSE(ask(show_own_duties, coordinator).says("semua?tampilan=open&amp;siapa=agency%3A" + agency + "\""));
    EXPECT_FALSE(ask(show_own_duties, keeper).says("belum punya penanggung jawab"));
    EXPECT_EQ(ask(show_all_duties, keeper, {}, {}, {{"siapa", "agency:" + catalogue().city().agencies.at(1).key}}).why,
        Why::forbidden);
    EXPECT_TRUE(
        ask(show_all_duties, coordinator, {}, {}, {{"tampilan", "open"}, {"siapa", "agency:" + agency}}).says("pd-duty"));
}

TEST_F(DutyPages, KeepWhatWasTypedWhereSomethingIsWrong)
{
    live("2026-01-02T08:00");
    const auto owed = first_of(keeper, "laporan-pd-tahunan");
    const auto wrong = ask(send_evidence, keeper, id_of(owed),
        {{"versi", "0"}, {"report_number", "12/LAP/2025"}, {"effective_on.day", "31"}, {"effective_on.month", "12"},
            {"effective_on.year", "2025"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(wrong.says("Bukti bertanggal 31 Desember 2025 lebih tua daripada masa kewajiban ini"));
    EXPECT_TRUE(wrong.says("value=\"12/LAP/2025\""));
    EXPECT_TRUE(wrong.says("href=\"#f-effective_on\""));
    const auto done = ask(send_evidence, keeper, id_of(owed),
        {{"versi", "0"}, {"report_number", "12/LAP/2026"}, {"effective_on.day", "2"}, {"effective_on.month", "1"},
            {"effective_on.year", "2026"}});
    EXPECT_EQ(done.status, 303);
    EXPECT_EQ(done.location, "/kewajiban/" + std::to_string(owed.id));
    EXPECT_TRUE(ask(show_own_duties, coordinator).says("Menunggu pemeriksaan Anda"));
    EXPECT_FALSE(ask(show_own_duties, keeper).says("Menunggu pemeriksaan Anda"));
    const auto shown = ask(show_obligation, coordinator, id_of(owed));
    EXPECT_TRUE(shown.says("Terima bukti"));
    EXPECT_FALSE(ask(show_obligation, keeper, id_of(owed)).says("Terima bukti"));
    EXPECT_EQ(
        ask(check_obligation, coordinator, id_of(owed), {{"versi", "1"}, {"aksi", "kembalikan"}}, {}, "/kewajiban/1/periksa")
            .status,
        422);
    // Somebody else was faster.
    EXPECT_TRUE(ask(check_obligation, coordinator, id_of(owed), {{"versi", "0"}, {"aksi", "terima"}})
                    .says("baru saja diubah orang lain"));
    EXPECT_EQ(ask(check_obligation, coordinator, id_of(owed), {{"versi", "1"}, {"aksi", "terima"}}).status, 303);
    EXPECT_TRUE(ask(show_own_duties, keeper).says("Sudah dipenuhi bulan ini"));
}

// Kotamobagu 2017 Pasal 37 ayat (3)
TEST_F(DutyPages, LayTheReprimandBeforeTheHeadAndShowItToItsAgencyOnceSigned)
{
    live("2026-01-02T08:00");
    live("2027-03-05T08:00"); // the yearly reports were due on 31 January
    http::Request request;
    ui::Visit visit{.request = request, .program = program, .actor = head, .now = now};
    const auto address = waiting_letter_address(visit);
    ASSERT_TRUE(address);
    const auto letter = address->substr(address->rfind('/') + 1);
    EXPECT_EQ(ask(show_letter, keeper, {{"letter", letter}}).why, Why::not_found);
    const auto shown = ask(show_letter, head, {{"letter", letter}});
    EXPECT_TRUE(shown.says("Tanda tangani dan kirim"));
    EXPECT_FALSE(ask(show_letter, coordinator, {{"letter", letter}}).says("Tanda tangani dan kirim"));
    EXPECT_EQ(ask(decide_letter, head, {{"letter", letter}}, {{"versi", "0"}, {"aksi", "tolak"}}).status, 422);
    EXPECT_EQ(ask(decide_letter, head, {{"letter", letter}}, {{"versi", "0"}, {"aksi", "tanda-tangan"}}).location,
        "/disposisi");
    const auto paper = ask(show_letter_pdf, keeper, {{"letter", letter}});
    EXPECT_EQ(paper.type, "application/pdf");
    EXPECT_TRUE(paper.body.starts_with("%PDF-"));
    EXPECT_TRUE(ask(show_letters, head, {}, {}, {{"tahun", "2027"}}).says("Ditandatangani"));
    EXPECT_NE(waiting_letter_address(visit), address);
}

TEST_F(DutyPages, GiveTheCalendarsAddressOnce)
{
    crypto::start();
    live("2026-01-02T08:00");
    const auto made = ask(change_calendar, keeper, {}, {{"aksi", "buat"}});
    const auto from = made.body.find("/kalender/") + 10;
    const auto secret = made.body.substr(from, made.body.find(".ics", from) - from);
    EXPECT_FALSE(ask(show_calendar_page, keeper).says(secret));
    const auto stream = ask(show_calendar_feed, access::Actor{}, {{"secret", secret + ".ics"}});
    EXPECT_EQ(stream.type, "text/calendar; charset=utf-8");
    EXPECT_TRUE(stream.says("BEGIN:VEVENT\r\n"));
    EXPECT_EQ(ask(change_calendar, keeper, {}, {{"aksi", "akhiri"}}).status, 303);
    EXPECT_EQ(ask(show_calendar_feed, access::Actor{}, {{"secret", secret + ".ics"}}).why, Why::not_found);
}

} // namespace
} // namespace pendopo::duties::pages
