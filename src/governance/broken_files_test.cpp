// Files that are broken as files: not text, too large, cut off, the wrong shape. Whatever stands there, the check names
// file and line and never fails itself.
#include "governance/broken_files_test.hpp"
#include "testing/told.hpp"

#include <random>

namespace pendopo::governance {
namespace {

void write_file(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

auto with_before(std::string bytes)
{
    return [bytes](const std::string& text) { return bytes + text; };
}

auto with_after(std::string bytes)
{
    return [bytes](const std::string& text) { return text + bytes; };
}

std::string nested_maps(int many)
{
    std::string text;
    for (int i = 0; i < many; ++i)
        text += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    return text;
}

TEST_P(BrokenFile, is_told_with_file_and_line)
{
    const auto& [name, file, by, says] = GetParam();
    const auto troubles = troubles_in(write_small_city(Files{{file, by(small_files().at(file))}}));
    ASSERT_FALSE(troubles.empty());
    std::string all;
    for (const auto& trouble : troubles) {
        EXPECT_GT(trouble.line, 0) << trouble.text();
        EXPECT_EQ(std::count(trouble.expected.begin(), trouble.expected.end(), '\n'), 1)
            << "one line a language: " << trouble.text();
        all += testing::in_english(trouble) + "\n";
    }
    EXPECT_NE(all.find(file + ":" + says), std::string::npos) << all;
}

const std::string zero_byte("\0", 1);

INSTANTIATE_TEST_SUITE_P(bytes, BrokenFile,
    ::testing::Values(Broken{"empty", file_of::city, instead(""), "1: expected a map of keys; found nothing"},
        Broken{"comments only", file_of::duty, instead("# nanti\n"), "1: expected a map of keys; found nothing"},
        Broken{"a list", file_of::thing, instead("- a\n- b\n"), "1: expected a map of keys; found a list"},
        Broken{"a word", file_of::law, instead("halo\n"), "1: expected a map of keys; found 'halo'"},
        Broken{"a number", file_of::report, instead("7\n"), "1: expected a map of keys; found 7"},
        Broken{"10 MB", file_of::people, instead(std::string(10'000'000, 'a')), "1: expected at most 4 MB; found 10 MB"},
        Broken{"a zero byte", file_of::thing, with_after("#" + zero_byte), "42: expected text; found a control character"},
        Broken{"Latin-1", file_of::law, with_after("# caf\xe9\n"), "12: expected UTF-8"},
        Broken{"UTF-16", file_of::law, with_before("\xff\xfe"), "1: expected UTF-8"},
        Broken{"a tab", file_of::people, replacing("  - {key: dinkes", "\t- {key: dinkes"),
            "6: expected spaces before the first word; found a tab"},
        Broken{"an anchor", file_of::city, replacing("office_short: DISKOM", "office_short: &nama DISKOM"),
            "5: expected no anchors (&name)"},
        Broken{"many aliases", file_of::measure, instead("a: &a [x, x, x]\nb: [*a, *a, *a]\n"),
            "1: expected no anchors (&name)"},
        Broken{"a tag", file_of::duty, replacing("version: 1", "version: !!int 1"), "2: expected no tags"},
        Broken{"two documents", file_of::report, with_after("---\nkey: lain\n"), "15: expected one document"},
        Broken{"deep nesting", file_of::groups, instead(nested_maps(40)), "33: expected at most 32 levels"},
        Broken{"a key twice", file_of::people, with_after("agencies: []\n"),
            "8: expected each key once, but \"agencies\" stands twice"},
        Broken{"an open bracket", file_of::thing, replacing("title: [nama]", "title: [nama"), "11: expected YAML"},
        Broken{"an open quote", file_of::city, replacing("\"+07:00\"", "\"+07:00"), "15: expected YAML"}));

INSTANTIATE_TEST_SUITE_P(shapes, BrokenFile,
    ::testing::Values(Broken{"a text for a list", file_of::thing, replacing("title: [nama]", "title: nama"),
                          "10: expected a list for 'title' in the register; found 'nama'"},
        Broken{"a list for a text", file_of::duty, replacing("basis: 1/2026 Pasal 3", "basis: [1/2026 Pasal 3]"),
            "6: expected text for 'basis' in the duty; found a list"},
        Broken{"a number for a text", file_of::city, replacing("portal: Pendopo", "portal: 7"),
            "6: expected text for 'portal' in the city; found 7 (put it in quotes)"},
        Broken{"a list for a map", file_of::city,
            replacing("{name: Asia/Jakarta, offset: \"+07:00\", abbreviation: WIB}", "[WIB]"),
            "14: expected a map of keys for 'time_zone'; found a list"},
        Broken{"a map for a list", file_of::law, replacing("articles:", "articles: {}\nlain:"),
            "7: expected a list for 'articles' in the regulation; found a map"},
        Broken{"nothing for a list", file_of::thing, replacing("keep: [agency_keeper, coordinator]", "keep:"),
            "16: expected a list for 'keep' in the register; found nothing"},
        Broken{"one language", file_of::thing, replacing("name: {id: Barang, en: Things}", "name: {id: Barang}"),
            "5: expected key 'en' in 'name' in the register"},
        Broken{"no language", file_of::thing, replacing("name: {id: Barang, en: Things}", "name: Barang"),
            "5: expected {id: …, en: …} for 'name' in the register; found 'Barang'"},
        Broken{"a text of two lines", file_of::thing, replacing("group: milik", "group: \"mi\\nlik\""),
            "3: expected lower-case letters, digits, '_' and '-' for 'group' in the register; found 'mi lik'"},
        Broken{"an empty text", file_of::thing, replacing("id: Apa yang dimiliki.", "id: ''"),
            "7: expected text for 'id' in 'summary' in the register; found ''"},
        Broken{"a day that is none", file_of::duty, replacing("2026-01-01", "2026-02-30"),
            "5: expected a date such as 2026-01-05 for 'from' in the duty; found '2026-02-30'"},
        Broken{"a date the other way", file_of::law, replacing("effective: 2026-01-01", "effective: 01/02/2026"),
            "4: expected a date such as 2026-01-05 for 'effective' in the regulation; found '01/02/2026'"},
        Broken{"yes for true", file_of::duty, with_after("waivable: yes\n"),
            "14: expected true or false for 'waivable' in the duty; found 'yes'"},
        Broken{"a large number", file_of::thing, replacing("order: 1", "order: 99999999999999999999"),
            "4: expected a whole number from 0 to 10000 for 'order' in the register; found '99999999999999999999'"},
        Broken{"a fraction", file_of::thing, replacing("version: 1", "version: 1.5"),
            "2: expected a whole number from 1 to 1000000 for 'version' in the register; found 1.5"},
        Broken{"an unknown key", file_of::city, with_after("mayor: Budi\n"), "23: unknown key 'mayor' in the city; expected"},
        Broken{"no list of registers", file_of::city, replacing("registers: [barang, wadah]", "registers: barang"),
            "19: expected a list for 'registers' in the city; found 'barang'"},
        Broken{"a unit without a key", file_of::people, replacing("key: teknik, ", ""), "3: expected key 'key' in"},
        Broken{"no field type", file_of::thing, replacing("type: money", "type: uang"), "23: expected one of"},
        Broken{"a regulation without articles", file_of::law, instead("key: 1-2026\nnumber: 1/2026\n"),
            "1: expected key 'articles' in the regulation"},
        Broken{"weights beyond 100", file_of::measure, replacing("weight: 60, capability", "weight: 90, capability"), ""},
        Broken{"words that are no words", file_of::city, with_after("say: {id: [kota]}\n"),
            "23: expected a map such as {Wali Kota: Bupati} in 'say'; found a list"},
        Broken{"a word said as nothing", file_of::city, with_after("say: {id: {kota: ~}}\n"),
            "23: expected the word said here for 'kota' in 'say'; found nothing"},
        Broken{"a language nobody speaks", file_of::city, with_after("say: {fr: {maire: bupati}}\n"),
            "23: unknown key 'fr' in 'say'; expected en, id"}));

INSTANTIATE_TEST_SUITE_P(tables, BrokenFile,
    ::testing::Values(Broken{"other columns", file_of::places, replacing("postcode", "kodepos"), "1: expected the columns"},
        Broken{"a cell too many", file_of::places, with_after("61.71.01.1005,A,B,kelurahan,78121,x\n"),
            "3: expected 5 columns"},
        Broken{"a code twice", file_of::places, with_after("61.71.01.1004,Parit,Selatan,kelurahan,78121\n"),
            "3: expected each code once"},
        Broken{"no code", file_of::places, with_after("6171,A,B,kelurahan,78121\n"), "3: expected a code such as"},
        Broken{"no UTF-8", file_of::places, with_after("61.71.01.1005,\xff,B,kelurahan,78121\n"), "3: expected UTF-8"},
        Broken{"another year", file_of::calendar, with_after("2027-01-01,holiday,Tahun Baru\n"), "3: expected"},
        Broken{"an unknown kind", file_of::calendar, with_after("2026-01-02,libur,Cuti\n"), "3: expected"},
        Broken{"a day twice", file_of::calendar, with_after("2026-01-01,holiday,Lagi\n"), "3: expected"}));

// Hundreds of slips that nobody thought of, the same in every run: no crash, and always a file and a line.
TEST(BrokenFiles, of_any_kind_are_told_with_file_and_line)
{
    std::mt19937 dice(20261122);
    const auto below = [&](std::size_t many) { return std::uniform_int_distribution<std::size_t>(0, many - 1)(dice); };
    const std::vector<std::string> pieces{"", "~", "[]", "{}", "[[a]]", "{a: b}", "7", "-1", "true", "x: y", "2026-02-30",
        "|\n", "'", "\"", "\t", "\n", "- ", ": ", "{id: x, en: y}", "tidak-ada", "\xc3", "#"};
    const auto folder = write_small_city();
    constexpr int slips = 500;
    for (int i = 0; i < slips; ++i) {
        auto file = small_files().begin();
        std::advance(file, static_cast<std::ptrdiff_t>(below(small_files().size())));
        auto text = file->second;
        for (std::size_t many = 1 + below(3); many > 0 && !text.empty(); --many) {
            const auto at = below(text.size());
            text.replace(at, below(2) ? below(12) : 0, pieces[below(pieces.size())]);
        }
        write_file(folder + "/" + file->first, text);
        try {
            for (const auto& trouble : troubles_in(folder))
                ASSERT_TRUE(trouble.line > 0 || testing::indonesian(trouble) == "seharusnya berkas ini ada")
                    << trouble.text() << "\nslip " << i << " in " << file->first << "\n"
                    << text;
        } catch (const std::exception& broken) {
            FAIL() << broken.what() << "\nslip " << i << " in " << file->first << "\n" << text;
        }
        write_file(folder + "/" + file->first, file->second);
    }
}

} // namespace
} // namespace pendopo::governance
