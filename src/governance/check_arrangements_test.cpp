// What the files of measures, reports and lists can get wrong; registers, duties and regulations have files of their own.
#include "governance/broken_arrangement_test.hpp"

namespace pendopo::governance {

TEST_P(BrokenArrangement, is_told_with_file_and_line)
{
    const auto& [file, what, by, trouble] = GetParam();
    EXPECT_EQ(troubles_of(Files{{file, replaced(small_files().at(file), what, by)}}), file + trouble);
}

TEST(CheckArrangements, TellsInIndonesianFirst)
{
    const auto folder = write_small_city(Files{{box, replaced(small_files().at(box), "order: 2\n", "")}});
    const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(troubles[0].text(),
        box + ":1: seharusnya ada kunci 'order' dalam berkas register\n    expected key 'order' in the register");
}

INSTANTIATE_TEST_SUITE_P(measures, BrokenArrangement,
    ::testing::Values(Case{measure, "weight: 40, capability", "weight: 39.9, capability",
                          ":12: expected weights of 'indicators' that sum to 100; found 99.90"},
        Case{measure, "en: Two}, weight: 40", "en: Two}, weight: 41",
            ":9: expected weights of 'aspects' that sum to 100; found 101.00"},
        Case{measure, "aspect: dua", "aspect: tiga", ":14: expected the key of an aspect in indicator 2; found 'tiga'"},
        Case{measure, "number: 2", "number: 1", ":14: expected each number once, but indicator 1 stands twice"},
        Case{measure, "from: 0}", "from: 1.5}",
            ":8: expected predicates from the highest to the lowest; found 1.50 after 1.50"},
        Case{measure, "{level: 2,", "{level: 3,", ":5: expected levels from 1 to 2, each once; found 3"},
        Case{measure, "{register: barang}", "{register: peti}",
            ":13: expected a register that the city keeps for indicator 1; found 'peti'"},
        Case{measure, "weight: 60, capability", "weight: much, capability",
            ":12: expected weights of 'indicators' that sum to 100; found 40.00\n" + measure
                + ":13: expected a number from 0.0 to 100.0 for 'weight' in indicator '1'; found 'much'"}));

INSTANTIATE_TEST_SUITE_P(reports, BrokenArrangement,
    ::testing::Values(Case{yearly, "columns: [nama, nilai]", "columns: [nama, harga]",
                          ":10: expected the key of a field of register 'barang' in a section; found 'harga'"},
        Case{yearly, "by: state", "by: colour",
            ":11: expected the key of a field of register 'barang' in 'by' of a section; found 'colour'"},
        Case{yearly, "duties: [periksa-barang]", "duties: [hitung]",
            ":12: expected a duty that the city owes for a section; found 'hitung'"},
        Case{yearly, "regulation: 1-2026", "regulation: 9-2026",
            ":13: expected a regulation of the city for a section; found '9-2026'"},
        Case{yearly, "{number}/LAP/{year}", "{number}/LAP/{day}",
            ":8: expected {number}, {code}, {month} and {year} in the format of the report; found '{day}'"},
        Case{yearly, "show: text,", "show: picture,",
            ":14: expected one of entries, counts, duties, requests, regulation, measure, text; found 'picture'"}));

INSTANTIATE_TEST_SUITE_P(lists, BrokenArrangement,
    ::testing::Values(Case{city_file, "reports: [tahunan]", "reports: [tahunan, bulanan]",
                          ":21: expected a report with the file common/reports/bulanan.yaml or "
                          "cities/kecil/reports/bulanan.yaml; found 'bulanan'"},
        Case{city_file, "[barang, wadah]", "[barang, wadah, barang]",
            ":19: expected each key once, but 'barang' stands twice in 'registers'"},
        Case{city_file, "instrument: ukur}", "instrument: ukur}, {year: 2025, instrument: ukur}",
            ":22: expected each year once, but 2025 stands twice in 'measures'"}));

} // namespace pendopo::governance
