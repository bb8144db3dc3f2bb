// What is written can be opened by what offices use: the parts of the file are read back with Debian's unzip.
#include "platform/sheets/workbook.hpp"
#include "testing/database.hpp"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>

namespace pendopo::sheets {
namespace {

const Instant made = Instant::parse("2026-11-23T09:00:00+07:00").value();

std::string part(const std::string& workbook, const std::string& name)
{
    const auto path = testing::scratch_folder() + "/book.xlsx";
    std::ofstream(path, std::ios::binary) << workbook;
    FILE* pipe = popen(("unzip -p '" + path + "' " + name).c_str(), "r");
    std::string all;
    for (int c = fgetc(pipe); c != EOF; c = fgetc(pipe))
        all += static_cast<char>(c);
    EXPECT_EQ(pclose(pipe), 0) << name;
    return all;
}

Sheet sample()
{
    return {"Nilai: 2026/1", {{"Indikator", 40}, {"Nilai", 10}, {"Bobot", 10, 3}, {"Tanggal"}},
        {{std::string("=SUM(A1)"), 3.126, 1.3, Date::parse("2026-11-23").value()},
            {std::string("Kata \"dua\", koma"), std::int64_t{5}, {}, {}}}};
}

TEST(Workbook, HoldsWhatItWasGiven)
{
    const auto book = write_xlsx({sample(), sample()}, made);
    EXPECT_NE(part(book, "xl/workbook.xml").find("name=\"Nilai 20261\""), std::string::npos);
    EXPECT_NE(part(book, "xl/workbook.xml").find("name=\"Nilai 20261 2\""), std::string::npos);
    const auto sheet = part(book, "xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<v>3.126</v>"), std::string::npos);
    EXPECT_NE(sheet.find("<v>46349</v>"), std::string::npos); // 23 November 2026 counted from 1900
    EXPECT_EQ(sheet.find("<f>"), std::string::npos) << "a text is never a formula";
    EXPECT_NE(part(book, "xl/sharedStrings.xml").find("=SUM(A1)"), std::string::npos);
}

TEST(Workbook, IsTheSameForTheSameSheets)
{
    EXPECT_EQ(write_xlsx({sample()}, made), write_xlsx({sample()}, made));
}

TEST(Csv, QuotesWhatNeedsItAndDefusesFormulas)
{
    EXPECT_EQ(write_csv(sample()),
        "\xEF\xBB\xBFIndikator,Nilai,Bobot,Tanggal\r\n'=SUM(A1),3.13,1.300,2026-11-23\r\n"
        "\"Kata \"\"dua\"\", koma\",5,,\r\n");
}

} // namespace
} // namespace pendopo::sheets
