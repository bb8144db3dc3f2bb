// What poppler and qpdf read in the papers of a request: their own readers, not ours.
#include "requests/papers/disposition_sheet.hpp"
#include "requests/papers/office_test.hpp"
#include "requests/papers/receipt.hpp"
#include "requests/papers/request_paper.hpp"
#include "requests/tracking_code.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace pendopo::requests {

namespace {

class Papers : public Office {
protected:
    // The text of the paper with blanks and line breaks as single blanks; fails when qpdf finds the file faulty.
    std::string read(const std::string& bytes, const char* name)
    {
        const auto folder = testing::scratch_folder();
        std::filesystem::create_directories(folder);
        const auto file = folder + "/" + name + ".pdf", text = folder + "/" + name + ".txt";
        std::ofstream(file, std::ios::binary) << bytes;
        EXPECT_EQ(std::system(("qpdf --check " + file + " > /dev/null").c_str()), 0);
        EXPECT_EQ(std::system(("pdftotext -layout " + file + " " + text).c_str()), 0);
        std::ifstream stream(text);
        const std::string raw(std::istreambuf_iterator<char>(stream), {});
        pages = std::count(raw.begin(), raw.end(), '\f'); // pdftotext ends each page with a form feed
        std::istringstream split(raw);
        std::string words, word;
        while (split >> word)
            words += (words.empty() ? "" : " ") + word;
        return words;
    }
    static bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
    std::ptrdiff_t pages = 0; // of the paper read last
};

} // namespace

TEST_F(Papers, TheReceiptCarriesNumberCodeAndPromise)
{
    const auto request = submit();
    const auto text = read(receipt_pdf(place, request, service(), Language::indonesian), "receipt");
    EXPECT_TRUE(says(text, request.number));
    EXPECT_TRUE(says(text, tracking_code(place.key, request.number, request.salt).reveal()));
    EXPECT_TRUE(says(text, "Rabu, 25 November 2026")) << text;
    EXPECT_TRUE(says(text, "Kunjungan dan pinjam ruang"));
    EXPECT_TRUE(says(text, "Senin–Jumat"));
    EXPECT_TRUE(says(text, "5. Anda menerima jawaban"));
    EXPECT_FALSE(says(text, "6171024803900003"));
}

TEST_F(Papers, TheReceiptIsTheSameEachTime)
{
    const auto request = submit();
    EXPECT_EQ(receipt_pdf(place, request, service(), Language::indonesian),
        receipt_pdf(place, request, service(), Language::indonesian));
    EXPECT_NE(receipt_pdf(place, request, service(), Language::indonesian),
        receipt_pdf(place, request, service(), Language::english));
}

// 126/2022 Pasal 12 ayat (2) huruf b: the records officer prints every detail.
TEST_F(Papers, ThePrintedRequestHasEveryAnswerLetterAndEvent)
{
    const auto request = recorded(verified(submit()));
    const auto text = read(request_pdf(place, request, Language::indonesian, now), "request");
    for (const auto& part : {std::string("6171024803900003"), std::string("Temu Pegiat Literasi"), std::string("18 orang"),
             std::string("surat-permohonan.pdf"), std::string("000.1.4/1"), std::string("versi 1, dibaca dan disetujui"),
             std::string("Diperiksa dan dinyatakan lengkap"), std::string("Siti Aminah"), std::string("Agus Salim")})
        EXPECT_TRUE(says(text, part)) << part << " in " << text;
    const auto digest = letter("surat_permohonan").file.sha256;
    EXPECT_TRUE(says(text, digest.substr(0, 12)));
    EXPECT_FALSE(says(text, digest));
}

TEST_F(Papers, TheDispositionSheetNamesWhoActedForWhom)
{
    const auto waiting = recorded(verified(submit()));
    const auto empty = read(disposition_sheet_pdf(place, waiting, Language::indonesian, now), "sheet-empty");
    EXPECT_TRUE(says(empty, "LEMBAR DISPOSISI"));
    EXPECT_TRUE(says(empty, "000.1.4/1"));
    EXPECT_FALSE(says(empty, "proyektor"));
    EXPECT_TRUE(says(empty, "Bidang Statistik"));
    EXPECT_EQ(pages, 1);

    const auto text = read(disposition_sheet_pdf(place, disposed(waiting, deputy), Language::indonesian, now), "sheet");
    EXPECT_TRUE(says(text, "Pastikan proyektor menyala."));
    EXPECT_TRUE(says(text, "Bambang Irawan"));
    EXPECT_EQ(pages, 1);
    EXPECT_TRUE(says(text, "Kepala Dinas (Ratna Dewi)")) << text;
}

} // namespace pendopo::requests
