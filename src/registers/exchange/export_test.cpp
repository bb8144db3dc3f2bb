// Downloads: what the asker may see, in forms that are read again; and empty tables to fill in.
#include "registers/exchange/cell_of_value.hpp"
#include "registers/exchange/exchange_test.hpp"
#include "registers/exchange/same_values.hpp"
#include "registers/plausible_test.hpp"

namespace pendopo::registers::exchange {
namespace {

class Downloads : public Exchange {
protected:
    void keep(const access::Actor& actor, const std::string& values, const std::string& owner = "")
    {
        const auto made = make(actor, things, values, owner);
        ASSERT_FALSE(made.refused()) << codes(made.refusal());
    }
    void fill()
    {
        const auto box = make(siti, boxes, R"({"nama":"Lemari; B"})").value();
        keep(dewi,
            R"j({"nama":"=SUM(A1)","jenis":"baru","nilai":1250000,"berlaku_sampai":"2027-12-31","wadah":)j"
                + std::to_string(box.id) + "}");
        keep(dewi, R"({"nama":"Kata \"dua\", 'koma' baris","jenis":"lama","umur":12})");
        keep(yusuf, R"({"nama":"+62 rahasia","jenis":"baru","catatan":"Hanya koordinator,\nbaris \"dua\""})", "disdik");
    }
};

TEST_F(Downloads, AreCsvAsOthersReadIt)
{
    fill();
    const auto box
        = reading([&](db::Reader& reader) { return list_entries(reader, place, yusuf, boxes, {}, place.today(now)); })
              ->rows.at(0)
              .id;
    const auto rows = list(yusuf, things).value().rows;
    const auto id = [&](const std::string& title) {
        for (const auto& row : rows)
            if (row.title.starts_with(title))
                return std::to_string(row.id);
        return std::string();
    };
    const auto csv = download(dewi, {.filter = {.owner = "dinkes"}, .format = Format::csv});
    EXPECT_EQ(csv,
        "ID entri,Versi entri,Nomor entri,Pemilik,Keadaan,Klasifikasi,Nama,Jenis,Umur,Nilai,Berlaku sampai,Wadah,Catatan\r\n"
            + id("Kata") + ",1,,Dinas Kesehatan,Diusulkan,Internal,\"Kata \"\"dua\"\", 'koma' baris\",Lama,12,,,,\r\n"
            + id("=SUM") + ",1,,Dinas Kesehatan,Diusulkan,Internal,'=SUM(A1),Baru,,1250000,2027-12-31,\"#" + std::to_string(box)
            + " Lemari, B\",\r\n");
    EXPECT_TRUE(download(dewi, {.format = Format::csv_for_excel}).starts_with("\xEF\xBB\xBFID entri"));
    // Fields that are not theirs to see stay empty.
    EXPECT_EQ(download(dewi, {.format = Format::csv}).find("Hanya koordinator"), std::string::npos);
    EXPECT_NE(download(yusuf, {.format = Format::csv}).find("Hanya koordinator"), std::string::npos);
    EXPECT_NE(download(yusuf, {.format = Format::csv, .language = Language::english}).find("Education Office,Proposed,"),
        std::string::npos);
    EXPECT_EQ(download(dewi, {.filter = {.owner = "disdik"}, .format = Format::csv, .code = "simbada"}),
        "NAMA\r\n'+62 rahasia\r\n");
    EXPECT_EQ(export_entries(place, dewi, things, {.code = "lain"}, place.today(now), m_path).refusal().code, "export.unknown");
}

TEST_F(Downloads, ComeBackWithoutChangingAnything)
{
    fill();
    for (const auto format : {Format::csv, Format::csv_for_excel, Format::xlsx})
        for (const auto language : {Language::indonesian, Language::english})
            for (const auto* actor : {&yusuf, &dewi}) {
                download(*actor, {.format = format, .language = language});
                const auto outcome = import(*actor, m_path);
                EXPECT_EQ(told(outcome.troubles), "") << word(format);
                EXPECT_EQ(outcome.unchanged, 3u) << word(format);
                EXPECT_EQ(outcome.changed + outcome.created, 0u) << word(format);
            }
    EXPECT_EQ(count("entry_version where version > 1"), 0);
}

TEST_F(Downloads, TemplatesAreFilledInAndSent)
{
    const auto path = testing::scratch_folder() + "/template";
    make_template(place, dewi, things, Format::csv, Language::indonesian, path);
    EXPECT_EQ(bytes_of(path), "Nama,Jenis,Umur,Nilai,Berlaku sampai,Wadah\r\n");
    make_template(place, yusuf, things, Format::csv, Language::english, path);
    EXPECT_EQ(bytes_of(path), "Owner,Name,Kind,Age,Value,Valid until,Box,Note\r\n");
    make_template(place, yusuf, things, Format::xlsx, Language::indonesian, path);
    std::vector<std::string> head;
    ASSERT_TRUE(sheets::read_sheet(path, {}, [&](sheets::Row&& row) {
        head = row.cells;
        return true;
    }));
    EXPECT_EQ(head.size(), 8u);
    EXPECT_EQ(head[0], "Pemilik");
}

// Every value of every field of every register of a city stands in a cell and comes out of it as it was.
TEST(Cells, GiveBackEveryValueOfEveryCity)
{
    for (const char* key : {"pontianak", "kotamobagu", "langsa", "bontang"}) {
        const auto catalogue = catalogue::Catalogue::read(testing::data_folder(), key);
        const auto arrangements = governance::Arrangements::read(testing::data_folder(), catalogue);
        int values = 0;
        Imagination imagined{.city = catalogue.city(),
            .today = Date::parse("2026-11-23").value(),
            .entry = [](const std::string&) { return 7; },
            .text_of = [](std::int64_t, const std::string&) { return "10.0.0.0/8"; }};
        for (const auto& of : arrangements.registers()) {
            const Columns columns(catalogue.city(), of);
            for (const auto& column : columns.all()) {
                if (!column.field)
                    continue;
                EXPECT_EQ(columns.find(columns.title(column, Language::indonesian)), &column) << of.key << " " << column.key;
                EXPECT_EQ(columns.find(columns.title(column, Language::english)), &column) << of.key << " " << column.key;
                for (const auto& value : imagined.values_for(*column.field))
                    for (const auto language : {Language::indonesian, Language::english}) {
                        const auto cell = sheets::text_of(cell_of_value(column, value, language, {{7, "Judul; dua"}}));
                        EXPECT_TRUE(same_values(value_of_cell(column, cell, {}), value))
                            << of.key << " " << column.key << ": " << cell;
                        ++values;
                    }
            }
        }
        EXPECT_GT(values, 500) << key;
    }
}

} // namespace
} // namespace pendopo::registers::exchange
