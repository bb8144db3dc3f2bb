// The pages about measures as officers use them: what is shown, what is refused and why, what is kept.
#include "measures/measures_test.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "platform/crypto/crypto.hpp"
#include "ui/asked_page_test.hpp"
#include "ui/visit.hpp"

#include <fstream>

namespace pendopo::measures::pages {
namespace {

using Path = std::map<std::string, std::string, std::less<>>;

class MeasurePages : public AssessedCity {
protected:
    using Answered = ui::AskedPage;
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, Path path = {}, http::Fields form = {},
        http::Fields query = {})
    {
        http::Request request;
        request.path = "/monev";
        request.form = std::move(form);
        request.query = std::move(query);
        request.files = std::exchange(uploads, {});
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .language = language,
            .now = now,
            .parameters = std::move(path)};
        return ui::asked_page(handler(visit));
    }
    void upload(const std::string& key, const std::string& content)
    {
        const auto path = files.spool_folder() + "/unggahan";
        std::ofstream(path, std::ios::binary) << content;
        uploads.push_back({"surat." + key, "bukti.pdf", "application/pdf", path, content.size(), crypto::sha256_hex(content)});
    }
    const Path year{{"year", "2026"}, {"instrument", "pemdi-2026"}};
    Path indicator(int number, std::int64_t piece = 0)
    {
        auto path = year;
        path["number"] = std::to_string(number);
        path["piece"] = std::to_string(piece);
        return path;
    }

    std::vector<http::UploadedFile> uploads;
    Language language = Language::indonesian;
    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://spbe.example",
        [this] { return now; }, nullptr, &arrangements()};
};

TEST_F(MeasurePages, BeginAYearAndShowItsIndex)
{
    EXPECT_TRUE(ask(show_overview, rina).says("Belum ada penilaian pemerintah daerah untuk tahun ini."));
    EXPECT_FALSE(ask(show_overview, auditor).says("f-tahun"));
    EXPECT_EQ(ask(begin_one, auditor, {}, {{"tahun", "2026"}}).why, Why::forbidden);
    EXPECT_EQ(ask(begin_one, rina, {}, {{"tahun", "1999"}}).status, 422);
    const auto begun = ask(begin_one, rina, {}, {{"tahun", "2026"}, {"siapa", ""}, {"cara", "counted"}});
    EXPECT_EQ(begun.location, "/monev/2026/pemdi-2026");
    EXPECT_EQ(ask(begin_one, rina, {}, {{"tahun", "2026"}}).status, 422) << "it is there already";
    const auto overview = ask(show_overview, auditor);
    EXPECT_TRUE(overview.says("<dd>1,00</dd>"));
    EXPECT_TRUE(overview.says("Kurang (Merintis)"));
    EXPECT_TRUE(overview.says("20 indikator belum dinilai"));
    EXPECT_TRUE(overview.says("Yang belum pasti:"));
    EXPECT_TRUE(overview.says("belum pasti</")) << "the mark beside the figure";
    language = Language::english;
    EXPECT_TRUE(ask(show_overview, auditor).says("<dd>1.00</dd>"));
    EXPECT_EQ(ask(show_assessment, dewi, year).why, Why::not_found);
    EXPECT_EQ(ask(show_assessment, rina, {{"year", "2026"}, {"instrument", "spbe-2018"}}).why, Why::not_found);
    EXPECT_EQ(ask(show_assessment, rina, {{"year", "20x6"}, {"instrument", "pemdi-2026"}}).why, Why::not_found);
}

TEST_F(MeasurePages, TakeEvidenceAndHaveItAccepted)
{
    begin();
    EXPECT_EQ(ask(add_evidence, rina, indicator(13), {{"tingkat", "1"}, {"butir", "0"}, {"aksi", "berkas"}}).status, 422)
        << "no file";
    upload("berkas", "ini bukan PDF");
    EXPECT_EQ(ask(add_evidence, rina, indicator(13), {{"tingkat", "1"}, {"butir", "0"}, {"aksi", "berkas"}}).status, 422);
    upload("berkas", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    const auto sent = ask(add_evidence, rina, indicator(13),
        {{"tingkat", "1"}, {"butir", "0"}, {"judul_berkas", "Daftar aplikasi"}, {"aksi", "berkas"}});
    EXPECT_EQ(sent.location, "/monev/2026/pemdi-2026/13");
    std::optional<Assessment> assessment;
    database->read([&](db::Reader& reader) { assessment = find_assessment(reader, 2026, "pemdi-2026", ""); });
    const auto piece = again(assessment->id).pieces.at(0);
    EXPECT_FALSE(ask(show_indicator, rina, indicator(13)).says("value=\"terima\"")) << "her own";
    const auto page = ask(show_indicator, yusuf, indicator(13));
    EXPECT_TRUE(page.says("Daftar aplikasi"));
    EXPECT_TRUE(page.says("value=\"terima\""));
    EXPECT_TRUE(page.says("Bukti untuk tingkat 2")) << "what misses next";
    EXPECT_EQ(ask(step_evidence, yusuf, indicator(13, piece.id), {{"aksi", "kembalikan"}}).status, 422);
    EXPECT_EQ(ask(step_evidence, yusuf, indicator(13, piece.id), {{"aksi", "terima"}}).status, 303);
    EXPECT_EQ(ask(step_evidence, yusuf, indicator(13, piece.id), {{"aksi", "terima"}}).status, 422) << "already accepted";
    EXPECT_TRUE(ask(show_assessment, auditor, year).says("1 Merintis"));
    auto file = indicator(13);
    file["file"] = std::to_string(piece.id);
    EXPECT_EQ(ask(show_evidence_file, auditor, file).type, "application/pdf");
    file["file"] = "4711";
    EXPECT_EQ(ask(show_evidence_file, auditor, file).why, Why::not_found);
}

TEST_F(MeasurePages, OfferWhatRegistersHold)
{
    begin();
    const auto& of = *arrangements().entry_register("rapat");
    const auto& bound = *arrangements().instrument("pemdi-2026")->indicator(4);
    ASSERT_TRUE(
        std::any_of(bound.served_by.begin(), bound.served_by.end(), [](const auto& one) { return one.key == "rapat"; }));
    database->run_script("insert into entry (id, register, owner, state, ended, classification, version, content, title, "
                         "title_key, words, number, effective_on, "
                         "created_at, created_by, created_name, updated_at, updated_by, updated_name, due_on, due_key) values "
                         "(900, 'rapat', '', '"
        + of.first_state().key
        + "', 0, 'internal', 1, '{}', 'Rapat koordinasi SPBE', 'rapat koordinasi spbe', '', '', '2026-03-02', 0, 1, 'Yusuf', "
          "0, 1, 'Yusuf', '9999-12-31', '')");
    const auto page = ask(show_indicator, rina, indicator(4));
    EXPECT_TRUE(page.says("Pakai sebagai bukti"));
    EXPECT_TRUE(page.says("Rapat koordinasi SPBE"));
    const auto used = ask(add_evidence, rina, indicator(4),
        {{"tingkat", "1"}, {"butir", "0"}, {"jenis", "entry"}, {"id", "900"}, {"aksi", "usulan"}});
    EXPECT_EQ(used.status, 303);
    EXPECT_EQ(count("indicator_evidence where entry_id = 900 and state = 'sent' and title = 'Rapat koordinasi SPBE'"), 1);
}

TEST_F(MeasurePages, TakeTheMarkOfAnotherBody)
{
    begin();
    const http::Fields form{{"versi", "0"}, {"nilai", "3,25"}, {"lembaga", "Bappenas"}, {"dokumen", "Surat 12/2026"},
        {"tanggal_dokumen.day", "1"}, {"tanggal_dokumen.month", "10"}, {"tanggal_dokumen.year", "2026"}, {"aksi", "nilai"}};
    auto wrong = form;
    wrong[1].second = "tiga";
    const auto refused = ask(change_indicator, rina, indicator(5), wrong);
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("value=\"tiga\"")) << "what was typed stays";
    EXPECT_TRUE(refused.says("href=\"#f-nilai\""));
    EXPECT_EQ(ask(change_indicator, rina, indicator(5), form).status, 303);
    EXPECT_TRUE(ask(show_indicator, yusuf, indicator(5)).says("Terima nilai"));
    EXPECT_EQ(ask(change_indicator, yusuf, indicator(5), {{"versi", "1"}, {"aksi", "terima"}}).status, 303);
    EXPECT_TRUE(ask(show_assessment, yusuf, year).says("3,25"));
    EXPECT_EQ(ask(change_indicator, rina, indicator(5), {{"versi", "0"}, {"penjelasan", "Lama"}, {"aksi", "jelaskan"}}).status,
        422);
    EXPECT_EQ(ask(change_indicator, rina, indicator(5), {{"versi", "2"}, {"penjelasan", "Sesuai surat."}, {"aksi", "jelaskan"}})
                  .status,
        303);
    EXPECT_TRUE(ask(show_indicator, auditor, indicator(5)).says("Sesuai surat."));
}

TEST_F(MeasurePages, CloseCorrectCompareAndDownload)
{
    const auto first = begin();
    show(first, 13, 1);
    begin(2026, "agency:" + agency);
    EXPECT_EQ(ask(decide_assessment, auditor, year, {{"aksi", "tutup"}}).why, Why::forbidden);
    EXPECT_EQ(ask(decide_assessment, yusuf, year, {{"aksi", "tutup"}}).status, 303);
    EXPECT_TRUE(ask(show_assessment, yusuf, year).says("Mulai edisi baru"));
    EXPECT_EQ(ask(decide_assessment, yusuf, year, {{"aksi", "betulkan"}, {"alasan", ""}}).status, 422);
    EXPECT_EQ(ask(decide_assessment, yusuf, year, {{"aksi", "betulkan"}, {"alasan", "Kurang bukti."}}).location,
        "/monev/2026/pemdi-2026");
    const auto old = ask(show_assessment, yusuf, year, {}, {{"edisi", "1"}});
    EXPECT_TRUE(old.says("Ditutup"));
    EXPECT_FALSE(old.says("Mulai edisi baru")) << "only the newest is corrected";
    const auto compared = ask(show_comparison, auditor);
    EXPECT_TRUE(compared.says(catalogue().city().name.indonesian));
    EXPECT_TRUE(compared.says(catalogue().city().agencies.front().name.indonesian));
    EXPECT_TRUE(ask(show_gaps, auditor, year).says("Kenaikan indeks"));
    const auto csv = ask(download, auditor, year, {}, {{"bentuk", "csv"}});
    EXPECT_EQ(csv.type, "text/csv; charset=utf-8");
    EXPECT_TRUE(csv.says("13,Tingkat Kematangan Aplikasi Pemdi,Pemerintah Digital,Teknologi Pemdi,5.00,1.00,0.0500,ya,1,"));
    EXPECT_TRUE(ask(download, auditor, year, {}, {{"bentuk", "xlsx"}}).body.starts_with("PK"));
}

TEST_F(MeasurePages, NamePeopleWhoThenSeeIt)
{
    begin();
    EXPECT_EQ(
        ask(change_people, auditor, year, {{"orang", "4"}, {"tugas", "operator-entri"}, {"indikator", "0"}, {"aksi", "tunjuk"}})
            .why,
        Why::forbidden);
    EXPECT_EQ(ask(change_people, yusuf, year,
                  {{"orang", "9999"}, {"tugas", "operator-entri"}, {"indikator", "0"}, {"aksi", "tunjuk"}})
                  .status,
        422);
    EXPECT_EQ(
        ask(change_people, yusuf, year, {{"orang", "4"}, {"tugas", "operator-entri"}, {"indikator", "13"}, {"aksi", "tunjuk"}})
            .status,
        303);
    EXPECT_TRUE(ask(show_people, dewi, year).says("Dewi Kartikasari"));
    EXPECT_TRUE(ask(show_indicator, dewi, indicator(13)).says("Unggah berkas"));
    EXPECT_FALSE(ask(show_indicator, dewi, indicator(14)).says("Unggah berkas"));
    EXPECT_EQ(
        ask(change_people, yusuf, year, {{"orang", "4"}, {"tugas", "operator-entri"}, {"indikator", "13"}, {"aksi", "lepas"}})
            .status,
        303);
    EXPECT_EQ(ask(show_people, dewi, year).why, Why::not_found);
}

} // namespace
} // namespace pendopo::measures::pages
