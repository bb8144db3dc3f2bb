#include "platform/text/catalogue_file.hpp"
#include "platform/text/translate.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace pendopo;

namespace {

// What gettext's own msgfmt makes of the .po text.
std::string compile(const std::string& po, const std::string& options)
{
    char folder[] = "/tmp/pendopo-text-XXXXXX";
    const std::string base = mkdtemp(folder);
    std::ofstream(base + "/en.po") << po;
    const auto command = "msgfmt " + options + " -o " + base + "/en.mo " + base + "/en.po";
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::ifstream file(base + "/en.mo", std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::filesystem::remove_all(base);
    return bytes;
}

const std::string po = R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Unggah {0}"
msgstr "Upload {0}"

msgid "Masuk"
msgstr "Sign in"

msgid "Belum diterjemahkan"
msgstr ""
)";

} // namespace

TEST(CatalogueFile, FindsWhatMsgfmtWroteInEitherByteOrder)
{
    for (const char* order : {"--endianness=little", "--endianness=big"}) {
        const auto bytes = compile(po, order);
        const text::CatalogueFile catalogue(bytes);
        EXPECT_EQ(catalogue.size(), 3u);
        EXPECT_EQ(catalogue.find("Unggah {0}"), "Upload {0}");
        EXPECT_EQ(catalogue.find("Masuk"), "Sign in");
        EXPECT_FALSE(catalogue.find("Belum diterjemahkan"));
        EXPECT_FALSE(catalogue.find("Tidak ada"));
    }
}

TEST(CatalogueFile, SurvivesBytesThatAreCutOrNoCatalogue)
{
    const auto bytes = compile(po, "");
    for (std::size_t length = 0; length < bytes.size(); ++length)
        text::CatalogueFile(std::string_view(bytes).substr(0, length)).find("Masuk");
    EXPECT_EQ(text::CatalogueFile("this is not a catalogue at all, really").size(), 0u);
}

TEST(Translate, FallsBackToTheIndonesianSentence)
{
    EXPECT_EQ(text::translate(Language::english, "Kalimat yang tidak ada di katalog"), "Kalimat yang tidak ada di katalog");
    EXPECT_EQ(text::translate(Language::english, ""), "");
}

TEST(Translate, PutsArgumentsInTheReadersLanguage)
{
    const auto message = say("{1} untuk {0} ({0}) {2} {", Bilingual("Surat", "Letter"), "budi {0}");
    EXPECT_EQ(text::translate(Language::indonesian, message), "budi {0} untuk Surat (Surat) {2} {");
    EXPECT_EQ(text::translate(Language::english, message), "budi {0} untuk Letter (Letter) {2} {");
}

TEST(Dates, AreSaidAsPeopleSayThem)
{
    const auto id = Language::indonesian, en = Language::english;
    const auto date = *Date::of(2026, 11, 23);
    EXPECT_EQ(text::long_date(id, date), "Senin, 23 November 2026");
    EXPECT_EQ(text::long_date(en, date), "Monday, 23 November 2026");
    EXPECT_EQ(text::short_date(id, *Date::of(2026, 5, 1)), "Jum, 1 Mei");
    EXPECT_EQ(text::short_date(en, *Date::of(2026, 8, 16)), "Sun, 16 Aug");
    EXPECT_EQ(text::plain_date(id, *Date::of(2027, 1, 31)), "31 Januari 2027");
}

TEST(Dates, MomentsUseTheCitysClock)
{
    const auto moment = *Instant::parse("2026-11-22T23:05:59Z");
    const UtcOffset wib(std::chrono::hours(7));
    EXPECT_EQ(text::long_moment(Language::indonesian, moment, wib, "WIB"), "Senin, 23 November 2026, 06.05 WIB");
    EXPECT_EQ(text::long_moment(Language::english, moment, wib, "WIB"), "Monday, 23 November 2026, 06:05 WIB");
    EXPECT_EQ(text::clock(Language::indonesian, 845, "WITA"), "14.05 WITA");
    EXPECT_EQ(text::clock(Language::english, 0, ""), "00:00");
}

TEST(Numbers, HaveTheSeparatorsOfTheLanguage)
{
    const auto id = Language::indonesian, en = Language::english;
    EXPECT_EQ(text::number(id, 999), "999");
    EXPECT_EQ(text::number(id, 1250000), "1.250.000");
    EXPECT_EQ(text::number(en, -123456), "-123,456");
    EXPECT_EQ(text::number(id, INT64_MIN), "-9.223.372.036.854.775.808");
}

TEST(Numbers, SizesKeepNumberAndUnitTogether)
{
    const auto id = Language::indonesian, en = Language::english;
    EXPECT_EQ(text::file_size(id, 0), "0\u00a0bita");
    EXPECT_EQ(text::file_size(en, 999), "999\u00a0bytes");
    EXPECT_EQ(text::file_size(id, 412000), "412\u00a0KB");
    EXPECT_EQ(text::file_size(id, 1234567), "1,2\u00a0MB");
    EXPECT_EQ(text::file_size(en, 1234567), "1.2\u00a0MB");
    EXPECT_EQ(text::file_size(id, 10000000), "10\u00a0MB");
    EXPECT_EQ(text::file_size(id, 999499), "999\u00a0KB");
    EXPECT_EQ(text::file_size(id, 999500), "1\u00a0MB");
    EXPECT_EQ(text::file_size(id, 9960000), "10\u00a0MB");
}
