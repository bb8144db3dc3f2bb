// What can be wrong in the files of regulations, and the articles that others name as their basis.
#include "governance/broken_arrangement_test.hpp"

namespace pendopo::governance {

INSTANTIATE_TEST_SUITE_P(regulations, BrokenArrangement,
    ::testing::Values(Case{law, ", waiver: {id: Hanya arti kata., en: Meanings only.}", "",
                          ":8: expected either 'served_by' or 'waiver' in article 'Pasal 1'"},
        Case{law, "served_by: [{report: tahunan}", "waiver: {id: T, en: N}, served_by: [{report: tahunan}",
            ":11: expected either 'served_by' or 'waiver' in article 'Pasal 4'"},
        Case{law, "waiver: {id: Hanya arti kata., en: Meanings only.}", "waiver: {id: Hanya arti kata.}",
            ":8: expected key 'en' in 'waiver' in article 'Pasal 1'"},
        Case{law, "article: Pasal 4", "article: pasal 2",
            ":11: expected each article once, but 'pasal 2' stands twice\n" + yearly + ":4: expected an article of " + law
                + " in 'basis'; found '1/2026 Pasal 4'"},
        Case{law, "kind: report", "kind: letter",
            ":11: expected one of service, register, duty, document, access, exchange, report, none; found 'letter'"},
        Case{law, "kind: report", "kind: none",
            ":11: expected another kind than none in article 'Pasal 4', which something serves"},
        Case{law, "{register: wadah}", "{register: peti}",
            ":9: expected a register that the city keeps for article 'Pasal 2'; found 'peti'"},
        Case{law, "{jenis: baru}", "{jenis: bekas}",
            ":9: expected one of the options of 'jenis' in article 'Pasal 2': baru, lama; found 'bekas'"},
        Case{law, "{duty: periksa-barang}", "{duty: hitung-barang}",
            ":10: expected a duty that the city owes for article 'Pasal 3 ayat (1)'; found 'hitung-barang'"},
        Case{law, "act: check_duties", "act: dispose",
            ":10: expected an act that role 'coordinator' may do in article 'Pasal 3 ayat (1)'; found 'dispose'"},
        Case{law, "{report: tahunan}", "{report: bulanan}",
            ":11: expected a report that the city makes for article 'Pasal 4'; found 'bulanan'"},
        Case{law, "{measure: ukur}", "{measure: spbe}",
            ":11: expected an instrument of the city's 'measures' for article 'Pasal 4'; found 'spbe'"},
        Case{law, "{exchange: api}", "{exchange: fax}",
            ":11: expected a register that the city keeps for article 'Pasal 4'; found 'fax'"},
        Case{law, "{service: all}", "{service: magang}",
            ":11: expected a service that the city offers for article 'Pasal 4', or all; found 'magang'"},
        Case{law, "{service: all}", "{song: all}",
            ":11: expected one of service, register, duty, report, measure, access, exchange, program in a binding of "
            "'served_by'"}));

TEST(Basis, is_an_article_of_the_citys_regulation_or_of_another_citys)
{
    const auto with = [](const std::string& basis) {
        return troubles_of(Files{{box, replaced(small_files().at(box), "1/2026 Pasal 2", basis)}});
    };
    EXPECT_EQ(with("1/2026 Pasal 9"), box + ":8: expected an article of " + law + " in 'basis'; found '1/2026 Pasal 9'");
    EXPECT_EQ(with("1/2026 Pasal 20"), box + ":8: expected an article of " + law + " in 'basis'; found '1/2026 Pasal 20'");
    EXPECT_EQ(with("1/2026 Pasal 1"),
        box + ":8: expected an article of " + law
            + " that something serves in 'basis'; found '1/2026 Pasal 1', which is waived");
    EXPECT_EQ(with("1/2026 Pasal 3"), "");
    EXPECT_EQ(with("1/2026 Pasal 2 huruf a"), "");
    EXPECT_EQ(with("67/2019 Pasal 99"), "");
}

} // namespace pendopo::governance
