// The head's desk: letter by letter, to the units that work on it, or back to its operator.
#include "requests/pages/office_pages_test.hpp"

namespace pendopo::requests::pages {

TEST_F(OfficePages, TheHeadsDeskGoesLetterByLetter)
{
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Tidak ada surat yang menunggu disposisi"));
    const auto first = recorded(verified(submit("Rapat pertama")));
    recorded(verified(submit("Rapat kedua")));
    const auto desk = ask(show_disposition_desk, deputy, {});
    EXPECT_TRUE(desk.says("Surat 1 dari 2."));
    EXPECT_TRUE(desk.says("Rapat pertama"));
    EXPECT_TRUE(desk.says("Anda bertindak untuk Ratna Dewi."));
    EXPECT_TRUE(desk.says("value=\"infrastruktur\" checked"));
    EXPECT_FALSE(desk.says("value=\"statistik\" checked"));
    EXPECT_FALSE(ask(show_disposition_desk, head, {}).says("Anda bertindak untuk"));

    const auto refused = of(dispose_one, deputy, first, {{"ke", "1"}, {"catatan", "Segera"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("Pilih bidang yang mengerjakan"));
    EXPECT_TRUE(refused.says("Segera"));
    EXPECT_FALSE(refused.says("value=\"infrastruktur\" checked")); // what was unticked stays so
    const auto done = of(dispose_one, deputy, first, {{"ke", "1"}, {"bidang", "infrastruktur"}, {"instruksi", "siapkan"}});
    EXPECT_EQ(done.location, "/disposisi?ke=1");
    EXPECT_TRUE(ask(show_disposition_desk, deputy, {}, {}, {{"ke", "1"}}).says("Rapat kedua"));
    EXPECT_TRUE(ask(show_disposition_desk, deputy, {}, {}, {{"ke", "2"}}).says("Semua surat sudah Anda lihat"));
}

TEST_F(OfficePages, TheHeadSendsALetterBackToItsOperator)
{
    auto request = recorded(verified(submit()));
    const auto silent = of(dispose_one, head, request, {{"ke", "1"}, {"aksi", "kembalikan"}, {"bidang", "infrastruktur"}});
    EXPECT_EQ(silent.status, 422);
    EXPECT_TRUE(silent.says("Tulis apa yang harus diperiksa lagi oleh operator"));
    EXPECT_TRUE(silent.says("value=\"infrastruktur\" checked"));
    const Form note{{"ke", "1"}, {"aksi", "kembalikan"}, {"catatan", "Nama penanda tangan berbeda."}};
    EXPECT_EQ(of(dispose_one, siti, request, note).why, Why::forbidden);
    EXPECT_EQ(of(dispose_one, head, request, note).location, "/disposisi?ke=1");
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Tidak ada surat yang menunggu disposisi"));

    const auto page = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(page.says("Ratna Dewi meminta diperiksa lagi:"));
    EXPECT_TRUE(page.says("Nama penanda tangan berbeda."));
    EXPECT_TRUE(page.says("Diteruskan kepada Kepala Dinas untuk didisposisi.")) << "it has its agenda number";
    request.version += 1;
    EXPECT_EQ(of(check_request, siti, request, ticks({{"aksi", "lengkap"}})).status, 303);
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Temu Pegiat Literasi"));
}

} // namespace pendopo::requests::pages
