// Tables that people send are read as they meant them; those that would hurt are refused.
#include "platform/sheets/csv_writer.hpp"
#include "platform/sheets/read_sheet.hpp"
#include "platform/sheets/row_writer.hpp"
#include "platform/sheets/workbook.hpp"
#include "platform/sheets/xlsx_parts.hpp"
#include "testing/database.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <zip.h>

namespace pendopo::sheets {
namespace {

struct Read {
    std::string rows; // "1:a|b 2:c|d"
    std::string code; // of the refusal
};

Read read(const std::string& path, const Limits& limits = {})
{
    Read all;
    const auto result = read_sheet(path, limits, [&](Row&& row) {
        all.rows += (all.rows.empty() ? "" : " ") + std::to_string(row.number) + ":";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            all.rows += (i == 0 ? "" : "|") + row.cells[i];
        return true;
    });
    if (result.refused())
        all.code = result.refusal().code;
    return all;
}

std::string file_with(const std::string& bytes)
{
    const auto path = testing::scratch_folder() + "/table";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

Read read_bytes(const std::string& bytes, const Limits& limits = {})
{
    return read(file_with(bytes), limits);
}

// A workbook whose parts are written out here.
std::string book_of(const std::vector<std::pair<std::string, std::string>>& parts)
{
    const auto path = testing::scratch_folder() + "/parts.xlsx";
    std::remove(path.c_str());
    auto* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
    EXPECT_EQ(zip_close(archive), 0);
    return path;
}

std::vector<std::pair<std::string, std::string>> with_rows(const std::string& rows)
{
    return {
        {"xl/workbook.xml",
            R"(<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId7"/><sheet name="B" r:id="rId8"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
            R"(<Relationships><Relationship Id="rId8" Target="worksheets/b.xml"/><Relationship Id="rId7" Target="/xl/worksheets/a.xml"/></Relationships>)"},
        {"xl/styles.xml",
            R"(<styleSheet><numFmts><numFmt numFmtId="200" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml",
            R"(<sst><si><t>Nama</t></si><si><r><t>Dua </t></r><r><t>kata</t></r><rPh><t>bunyi</t></rPh></si></sst>)"},
        {"xl/worksheets/b.xml", "<worksheet/>"},
        {"xl/worksheets/a.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

TEST(ReadCsv, TakesWhatSpreadsheetsWrite)
{
    EXPECT_EQ(read_bytes("nama,nilai\r\nSatu,1\r\n").rows, "1:nama|nilai 2:Satu|1");
    EXPECT_EQ(read_bytes("\xEF\xBB\xBFnama;nilai\n\"A;b\";\"dua\nbaris \"\"x\"\"\"\n\n;;\n z ;").rows,
        "1:nama|nilai 2:A;b|dua\nbaris \"x\" 5:z");
    EXPECT_EQ(read_bytes("a\tb,c\rd\te").rows, "1:a|b,c 2:d|e");
    EXPECT_EQ(read_bytes("").rows, "");
    EXPECT_EQ(read_bytes("a,b\n'=1+1,''-x\n'biasa,+62\n").rows, "1:a|b 2:=1+1|'-x 3:'biasa|+62");
}

TEST(ReadCsv, RefusesWhatIsNoText)
{
    EXPECT_EQ(read_bytes("nama\n\xE9\x20\n").code, "sheet.not_utf8");
    EXPECT_EQ(read_bytes(std::string("nama\n\0\n", 7)).code, "sheet.not_utf8");
    EXPECT_EQ(read_bytes("a,b,c", {.columns = 2}).code, "sheet.columns");
    EXPECT_EQ(read_bytes("a\nb\nc\n", {.rows = 2}).code, "sheet.rows");
    EXPECT_EQ(read_bytes("\"" + std::string(200, 'x'), {.cell = 100}).code, "sheet.cell");
}

TEST(Csv, FormulasAreDefusedAndComeBack)
{
    for (const char* words : {"=SUM(A1)", "+62", "-1", "@x", "'=x", "''=x", "'", "", "biasa", "\t=1", "a=b"})
        EXPECT_EQ(undefused(defused(words)), words);
    EXPECT_EQ(defused("=SUM(A1)"), "'=SUM(A1)");
    EXPECT_EQ(defused("Dinas"), "Dinas");
    const auto path = testing::scratch_folder() + "/defused.csv";
    CsvWriter writer(path, ByteOrderMark::utf8);
    writer.row({std::string("=cmd|' /C calc'!A0"), std::int64_t{-5}, Date::parse("2026-11-23").value(), 99.5,
        std::string("a,\"b\"\nc")});
    writer.save();
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(bytes, "\xEF\xBB\xBF'=cmd|' /C calc'!A0,-5,2026-11-23,99.5,\"a,\"\"b\"\"\nc\"\r\n");
    EXPECT_EQ(read(path).rows, "1:=cmd|' /C calc'!A0|-5|2026-11-23|99.5|a,\"b\"\nc");
}

TEST(ReadXlsx, GivesBackWhatWasWritten)
{
    const auto path = testing::scratch_folder() + "/book.xlsx";
    RowBook book(path);
    auto& sheet = book.add("Satu/dua",
        {{"Nama", 20}, {"Nilai", 10, RowColumn::Look::money}, {"Sejak", 10, RowColumn::Look::date},
            {"Jenis", 9, RowColumn::Look::words, {"Baru", "Lama"}}});
    auto& second = book.add("Penjelasan", {{"Apa"}});
    sheet.row({std::string("=1+1"), std::int64_t{1250000}, Date::parse("2026-11-23").value(), std::string("Baru")});
    second.row({std::string("lain")});
    sheet.row({{}, 0.1, Date::parse("1900-01-31").value()});
    sheet.row({std::string("Nusa <&> \"é\"\nbaris"), {}, {}, std::string("Lama")});
    book.save();
    EXPECT_EQ(read(path).rows,
        "1:Nama|Nilai|Sejak|Jenis 2:=1+1|1250000|2026-11-23|Baru 3:|0.1|1900-01-31 4:Nusa <&> \"é\"\nbaris|||Lama");
    // With words that cells share.
    EXPECT_EQ(read_bytes(write_xlsx({{"A", {{"Nama"}, {"N"}}, {{std::string("x"), 2.5}}}}, Instant(0))).rows,
        "1:Nama|N 2:x|2.5");
}

TEST(ReadXlsx, UnderstandsDaysTimesAndSharedWords)
{
    const auto parts = with_rows(
        R"(<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" s="1"><v>46349</v></c><c s="2"><v>46349.5868055556</v></c></row><row r="5"><c t="inlineStr"><is><t>a</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>1.25E6</v></c><c s="2"><v>0.5</v></c><c t="s"><v>99</v></c></row>)");
    EXPECT_EQ(read(book_of(parts)).rows, "2:|Dua kata||2026-11-23|2026-11-23T14:05 5:a|TRUE|#N/A|1250000|12:00");
    EXPECT_TRUE(shows_date("[$-421]dd mmmm yyyy"));
    EXPECT_FALSE(shows_date("[Red]#,##0.00\" hari\""));
    EXPECT_EQ(moment_text(59, false), "1900-02-28");
    EXPECT_EQ(moment_text(61, false), "1900-03-01");
    EXPECT_EQ(moment_text(0, true), "1904-01-01");
    EXPECT_EQ(moment_text(1e9, false), "");
}

TEST(ReadXlsx, RefusesBombsAndEntities)
{
    auto laughs = with_rows("<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>");
    laughs.back().second = R"(<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>)" + laughs.back().second;
    EXPECT_EQ(read(book_of(laughs)).code, "sheet.damaged");
    EXPECT_EQ(read(book_of(with_rows("<row>" + std::string(3'000'000, ' ') + "</row>")), {.unpacked = 1'000'000}).code,
        "sheet.size");
    auto shared = with_rows("<row/>");
    for (int i = 0; i < 20'000; ++i)
        shared[3].second.insert(5, "<si/>");
    EXPECT_EQ(read(book_of(shared), {.shared_words = 100'000}).code, "sheet.size");
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "<x>";
    EXPECT_EQ(read(book_of(with_rows(deep))).code, "sheet.damaged");
    EXPECT_EQ(read(book_of(with_rows("<row><c r=\"ZZZ1\"><v>1</v></c></row>"))).code, "sheet.columns");
    EXPECT_EQ(read(book_of({{"a.txt", "x"}})).code, "sheet.damaged");
    EXPECT_EQ(read_bytes("PK\x03\x04 tidak utuh").code, "sheet.damaged");
}

} // namespace
} // namespace pendopo::sheets
