// What poppler and qpdf find in the documents: their own readers, not ours.
#include "platform/pdf/document.hpp"
#include "platform/pdf/table.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace pendopo;

namespace {

const pdf::Letterhead head{"Pemerintah Kota Pontianak", "Dinas Komunikasi dan Informatika", "#0a5c55",
    "Dibuat oleh Teman DISKO pada Senin, 23 November 2026, 14.05 WIB", "id", "Tanda terima TD-2026-000042-K",
    "2026-11-23T14:05:00+07:00"};

class Pdf : public ::testing::Test {
protected:
    ~Pdf() override { std::filesystem::remove_all(folder); }
    static std::string make_folder()
    {
        char name[] = "/tmp/pendopo-pdf-XXXXXX";
        return mkdtemp(name);
    }
    // What the command prints about the document, which stands where it says FILE.
    std::string ask(const std::string& bytes, std::string command) const
    {
        const auto file = folder + "/document.pdf", answer = folder + "/answer";
        std::ofstream(file, std::ios::binary) << bytes;
        command.replace(command.find("FILE"), 4, file);
        EXPECT_EQ(std::system((command + " > " + answer + " 2>&1").c_str()), 0) << command;
        std::ifstream stream(answer);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::string folder = make_folder();
};

std::vector<std::vector<std::string>> rows(int count)
{
    std::vector<std::vector<std::string>> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back({std::to_string(i), "Permohonan " + std::to_string(i),
            "Ruang rapat lantai dua untuk kegiatan sosialisasi layanan digital",
            i % 3 ? "Selesai" : "Menunggu kelengkapan berkas dari pemohon"});
    return rows;
}

std::size_t count_of(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

std::string receipt()
{
    pdf::Document document(head);
    document.title("Tanda Terima Permohonan");
    document.qr("https://temandisko.pontianak.go.id/lacak/TD-2026-000042-K", "Pindai untuk melacak");
    document.big("Nomor permohonan", "TD-2026-000042-K");
    document.facts({{"Layanan", "Peminjaman ruang rapat untuk masyarakat"}, {"Diajukan", "Senin, 23 November 2026, 14.05 WIB"},
        {"Pemohon", "Siti Nurhaliza binti Abdullah"}, {"Janji jawaban", "Kamis, 26 November 2026 (3 hari kerja)"},
        {"Keperluan",
            "Sosialisasi <b>layanan</b> & pelatihan bagi pengurus RT dan RW se-Kecamatan Pontianak Kota, dengan peserta "
            "sekitar empat puluh orang"}});
    document.heading("Berkas yang diunggah");
    document.table({"No.", "Berkas", "Ukuran"}, {{"1", "Surat permohonan.pdf", "412 KB"}, {"2", "KTP pemohon.jpg", "1,2 MB"}});
    document.heading("Instruksi");
    document.ticks({{true, "Untuk ditindaklanjuti"}, {false, "Untuk diketahui"}, {false, "Bicarakan dengan saya"},
        {true, "Koordinasikan dengan unit terkait dan laporkan hasilnya paling lambat dua hari kerja"}, {false, "Simpan"}});
    document.paragraph("Simpan tanda terima ini. Anda dapat melihat perkembangan permohonan kapan saja dengan nomor di atas.");
    document.note("Dokumen ini dibuat secara elektronik dan sah tanpa tanda tangan basah.");
    document.signature("Pontianak, 23 November 2026", "Kepala Dinas Komunikasi dan Informatika", "Drs. Zulkarnain, M.Si.");
    return document.finish();
}

} // namespace

TEST_F(Pdf, AReceiptIsASoundA4FileThatSaysWhatItIs)
{
    const auto bytes = receipt();
    EXPECT_NE(ask(bytes, "qpdf --check FILE").find("No syntax or stream encoding errors"), std::string::npos);
    const auto info = ask(bytes, "pdfinfo -isodates FILE");
    EXPECT_NE(info.find("Title:           Tanda terima TD-2026-000042-K"), std::string::npos) << info;
    EXPECT_NE(info.find("CreationDate:    2026-11-23T"), std::string::npos) << info;
    EXPECT_NE(info.find("(A4)"), std::string::npos) << info;
    EXPECT_NE(info.find("Tagged:          yes"), std::string::npos) << info;
    EXPECT_NE(info.find("Pages:           1"), std::string::npos) << info;
    EXPECT_NE(ask(bytes, "qpdf --qdf --object-streams=disable FILE -").find("/Lang (id)"), std::string::npos);
}

TEST_F(Pdf, EveryTextIsPlainAndCanBeFound)
{
    const auto text = ask(receipt(), "pdftotext -layout FILE -");
    for (const char* part : {"Pemerintah Kota Pontianak", "TD-2026-000042-K", "Sosialisasi <b>layanan</b> & pelatihan",
             "1,2 MB", "Untuk ditindaklanjuti", "Drs. Zulkarnain, M.Si.", "1/1", "Dibuat oleh Teman DISKO"})
        EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST_F(Pdf, ALongTableRepeatsItsHeaderAndLosesNoRow)
{
    pdf::Document document(head);
    document.title("Buku agenda");
    document.table({"No.", "Nomor", "Perihal", "Keadaan"}, rows(100));
    const auto text = ask(document.finish(), "pdftotext -layout FILE -");
    const auto pages = count_of(text, "\f");
    EXPECT_GE(pages, 3u);
    EXPECT_EQ(count_of(text, "Perihal"), pages);
    EXPECT_NE(text.find("1/" + std::to_string(pages)), std::string::npos);
    EXPECT_NE(text.find(std::to_string(pages) + "/" + std::to_string(pages)), std::string::npos);
    for (int i = 1; i <= 100; ++i)
        EXPECT_NE(text.find("Permohonan " + std::to_string(i)), std::string::npos) << i;
}

// Where a word ends, in points, in what `pdftotext -bbox` prints.
static double right_edge(const std::string& boxes, const std::string& word)
{
    const auto at = boxes.rfind("xMax=\"", boxes.find(">" + word + "</word>"));
    return std::stod(boxes.substr(at + 6));
}

TEST_F(Pdf, FiguresEndBelowEachOtherAndYearsBeginThere)
{
    pdf::Document document(head);
    document.table({"Badan", "Mulai", "Anggaran"}, {{"Kesehatan", "2026", "6.220.000.000"}, {"Umum", "2027", "0"}});
    const auto boxes = ask(document.finish(), "pdftotext -bbox FILE -");
    EXPECT_NEAR(right_edge(boxes, "6.220.000.000"), right_edge(boxes, "0"), 0.5) << boxes;
    EXPECT_NEAR(right_edge(boxes, "Anggaran"), right_edge(boxes, "0"), 0.5);
    EXPECT_GT(std::abs(right_edge(boxes, "Mulai") - right_edge(boxes, "2027")), 0.5);
}

TEST_F(Pdf, TheLastRowOfATableNeverStandsAloneAndNoHeadingWithoutItsTable)
{
    for (int lines = 20; lines < 44; ++lines) {
        pdf::Document document(head);
        for (int i = 0; i < lines; ++i)
            document.note("Baris.");
        document.heading("Jumlahnya");
        document.table({"Siapa", "Berapa"}, {{"Satu", "1"}, {"Dua", "2"}, {"Tiga", "3"}, {"Semuanya", "6"}});
        const auto text = ask(document.finish(), "pdftotext -layout FILE -");
        const auto page_of = [&](const char* word) { return count_of(text.substr(0, text.find(word)), "\f"); };
        EXPECT_EQ(page_of("Jumlahnya"), page_of("Satu")) << lines;
        EXPECT_EQ(page_of("Tiga"), page_of("Semuanya")) << lines;
    }
}

TEST_F(Pdf, WhatStandsBesideASignatureNeedsNoPageOfItsOwn)
{
    pdf::Document document(head);
    document.signature("Pontianak, 23 November 2026", "Kepala Dinas,", "Zulkarnain", "Disusun oleh Agus Salim.");
    const auto text = ask(document.finish(), "pdftotext -layout FILE -");
    const auto line = text.substr(text.find("Disusun"), 200);
    EXPECT_LT(line.find("Zulkarnain"), line.find('\n')) << text;
}

TEST_F(Pdf, ACellLongerThanAPageGoesOn)
{
    std::string words;
    for (int i = 0; i < 3000; ++i)
        words += "kata" + std::to_string(i) + " ";
    pdf::Document document(head);
    document.table({"A", "B"}, {{"x", words}, {std::string(5000, 'y'), "akhir"}});
    document.paragraph(words);
    document.facts({{"Panjang", words}});
    const auto text = ask(document.finish(), "pdftotext FILE -");
    for (int i = 0; i < 3000; i += 7)
        EXPECT_EQ(count_of(text, "kata" + std::to_string(i) + "\n") + count_of(text, "kata" + std::to_string(i) + " "), 3u)
            << i;
    EXPECT_NE(text.find("akhir"), std::string::npos);
}

TEST_F(Pdf, TheSameInputGivesTheSameBytesInEveryThread)
{
    std::string other;
    std::thread([&] { other = receipt(); }).join();
    EXPECT_EQ(receipt(), other);
    auto without_date = head;
    without_date.created.clear();
    EXPECT_EQ(ask(pdf::Document(without_date).finish(), "pdfinfo FILE").find("CreationDate"), std::string::npos);
}

TEST_F(Pdf, BrokenUtf8AndStrangeInputDoNoHarm)
{
    pdf::Document document({"", "", "green", "", "", "", ""});
    document.paragraph("a\xff"
                       "b\x01 é 🏛 中");
    document.facts({});
    document.table({"A"}, {{}, {"1", "2", "3"}});
    document.ticks({});
    EXPECT_NE(ask(document.finish(), "qpdf --check FILE").find("No syntax"), std::string::npos);
    pdf::Document too_long(head);
    too_long.qr(std::string(4000, 'x'), "");
    EXPECT_THROW(too_long.finish(), std::runtime_error);
}

TEST(ColumnWidths, NarrowColumnsKeepWhatTheyNeed)
{
    EXPECT_EQ(pdf::column_widths({20, 60, 20}, 144), (std::vector<double>{24, 96, 24}));
    EXPECT_EQ(pdf::column_widths({30, 500, 400}, 230), (std::vector<double>{30, 100, 100}));
    EXPECT_EQ(pdf::column_widths({500, 400}, 200), (std::vector<double>{100, 100}));
}
