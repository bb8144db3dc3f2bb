// Everything that the files of a city's arrangements can get wrong, told with file, line and what was expected.
#include "governance/arrangements_for_tests.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {
namespace {

const std::string thing = "common/registers/barang.yaml", box = "common/registers/wadah.yaml",
                  inspect = "common/duties/periksa-barang.yaml", tell = "common/duties/lapor-barang.yaml",
                  law = "cities/kecil/regulations/1-2026.yaml", measure = "common/instruments/ukur.yaml",
                  yearly = "common/reports/tahunan.yaml", city_file = "cities/kecil/city.yaml";

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// Every trouble of this file passes here: none is told in one language, or half in the other.
void expect_both_languages(const FileTrouble& trouble)
{
    const auto first = testing::indonesian(trouble);
    EXPECT_NE(first, testing::english(trouble));
    EXPECT_TRUE(first.starts_with("seharusnya ") || first.starts_with("kunci ")) << first;
    for (const auto* foreign : {"expected", "found ", " of ", " the ", " in "})
        EXPECT_EQ(first.find(foreign), std::string::npos) << first;
}

std::string troubles_of(const Files& changed)
{
    const auto folder = write_small_city(changed);
    std::string all;
    for (const auto& trouble : check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"))) {
        expect_both_languages(trouble);
        all += (all.empty() ? "" : "\n") + testing::in_english(trouble);
    }
    return all;
}

struct Case {
    std::string file, what, by; // what is replaced in the file
    std::string trouble;        // behind the file's name
};

void PrintTo(const Case& broken, std::ostream* out)
{
    *out << broken.file << ": " << broken.by;
}

class BrokenArrangement : public ::testing::TestWithParam<Case> {};

TEST_P(BrokenArrangement, is_told_with_file_and_line)
{
    const auto& [file, what, by, trouble] = GetParam();
    EXPECT_EQ(troubles_of(Files{{file, replaced(small_files().at(file), what, by)}}), file + trouble);
}

const std::string roles = "operator, records_officer, head, administrator, agency_keeper, coordinator, auditor";

TEST(CheckArrangements, TellsInIndonesianFirst)
{
    const auto folder = write_small_city(Files{{box, replaced(small_files().at(box), "order: 2\n", "")}});
    const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(troubles[0].text(),
        box + ":1: seharusnya ada kunci 'order' dalam berkas register\n    expected key 'order' in the register");
}

INSTANTIATE_TEST_SUITE_P(registers, BrokenArrangement,
    ::testing::Values(Case{box, "order: 2\n", "", ":1: expected key 'order' in the register"},
        Case{box, "order: 2\n", "order: 2\nordr: 3\n",
            ":5: unknown key 'ordr' in the register; expected basis, classification, columns, confirm_months, "
            "documents, "
            "due, duplicates, entry, export_codes, filters, group, keep, key, name, order, owner, pages, picture, "
            "public, search, see, states, steps, summary, title, unique, use, version"},
        Case{box, "key: wadah", "key: peti", ":1: expected key 'wadah' as the file is called; found 'peti'"},
        Case{box, "group: milik", "group: lain",
            ":3: expected a group of common/register_groups.yaml for 'group'; found 'lain'"},
        Case{box, "owner: unit", "owner: village", ":9: expected one of agency, unit, office; found 'village'"},
        Case{box, "title: [nama]", "title: [name]",
            ":10: expected the key of a field of register 'wadah' in 'title'; found 'name'"},
        Case{box, "keep: [operator, coordinator]", "keep: [operator, king]",
            ":11: expected a role of common/roles.yaml for 'keep': one of " + roles + "; found 'king'"},
        Case{box, "keep: [operator, coordinator]", "keep: []", ":11: expected at least one role in 'keep'"},
        Case{thing, "filters: [jenis, wadah,", "filters: [jenis, nama,",
            ":12: expected a field of type choice, choices, yes_no, place, agency, unit, entry, year, date in "
            "'filters'; 'nama' is text"},
        Case{thing, "unique: [[nama]]", "unique: [nama]", ":14: expected a list of field keys in 'unique'; found 'nama'"},
        Case{thing, "public: {states: [dipakai]", "public: {states: [baik]",
            ":15: expected a state of register 'barang' in 'public': one of usulan, dipakai, berakhir; found 'baik'"},
        Case{thing, "documents: [bukti]}", "documents: [surat]}",
            ":15: expected the key of a document in 'documents' of 'public'; found 'surat'"},
        Case{thing, "accept: [zip]", "accept: [rar]", ":27: expected one of pdf, jpeg, png, mp4, zip; found 'rar'"},
        Case{thing, "accept: [zip]", "accept: []", ":27: expected at least one of pdf, jpeg, png, mp4, zip"},
        Case{thing, "amount: nilai}", "amount: umur}",
            ":39: expected a field of type money in 'duplicates'; 'umur' is whole_number"},
        Case{thing, "field: berlaku_sampai,", "field: nilai,",
            ":37: expected a field of type date in due date 'berlaku'; 'nilai' is money"},
        Case{thing, "{nama: NAMA}", "{name: NAMA}",
            ":41: expected the key of a field of register 'barang' in 'simbada' of 'export_codes'; found 'name'"},
        Case{thing, "{nama: NAMA}", "{nama: 7}",
            ":41: expected text for 'nama' in 'columns' of 'simbada' of 'export_codes'; found 7 (put it in quotes)"}));

INSTANTIATE_TEST_SUITE_P(fields, BrokenArrangement,
    ::testing::Values(Case{thing, "register: wadah,", "register: peti,",
                          ":25: expected a register that the city keeps for field 'wadah'; found 'peti'"},
        Case{thing, "see: [coordinator]", "see: [king]",
            ":26: expected a role of common/roles.yaml for 'see' of field 'catatan': one of " + roles + "; found 'king'"},
        Case{thing, "when: {field: jenis, is: lama}", "when: {field: nilai, is: lama}",
            ":22: expected 'when' of field 'umur' to name a field that stands earlier; 'nilai' stands later"},
        Case{thing, "type: choice, label: {id: Jenis, en: Kind},",
            "type: choice, when: {field: umur, is: 1}, label: {id: Jenis, en: Kind},",
            ":21: expected 'when' of field 'jenis' to name a field that stands earlier; 'umur' stands later"},
        Case{thing, "accept: [pdf]}", "accept: [pdf], when: {field: jenus, is: a}}",
            ":28: expected the key of a field in 'when' of document 'bukti'; found 'jenus'"}));

INSTANTIATE_TEST_SUITE_P(lifecycle, BrokenArrangement,
    ::testing::Values(Case{box, "from: [ada]", "from: [baru]",
                          ":17: expected a step that leaves state 'ada', or 'final: true'\n" + box
                              + ":18: expected a step that leads to state 'hilang'\n" + box
                              + ":20: expected a state of register 'wadah' in 'from' of step 'hilangkan': one of ada, "
                                "hilang; found 'baru'"},
        Case{box, "to: hilang", "to: lenyap",
            ":18: expected a step that leads to state 'hilang'\n" + box
                + ":20: expected a state of register 'wadah' in 'to' of step 'hilangkan': one of ada, hilang; found "
                  "'lenyap'"},
        Case{box, ", final: true", "", ":18: expected a step that leaves state 'hilang', or 'final: true'"},
        Case{box, "who: [operator, coordinator], note", "who: [], note",
            ":20: expected at least one in 'who' of step 'hilangkan'"},
        Case{box, "who: [operator, coordinator], note", "note", ":20: expected key 'who' in step 'hilangkan'"},
        Case{box, "steps:\n", "steps:\n  - {key: kembali, name: {id: K, en: B}, from: [hilang], to: ada, who: [operator]}\n",
            ":20: expected 'note: required' in step 'kembali', which leaves the final state 'hilang'"},
        Case{thing, "fields: [nilai]", "fields: [harga]",
            ":34: expected the key of a field of register 'barang' in 'fields' of step 'setujui'; found 'harga'"},
        Case{thing, "fields: [nilai], documents: [bukti]", "fields: [nilai], documents: [surat]",
            ":34: expected the key of a document in 'documents' of step 'setujui'; found 'surat'"},
        Case{thing, "{number}/BRG", "BRG",
            ":34: expected {number} in the format of 'number' of step 'setujui'; found 'BRG/{year}'"},
        Case{thing, "{key: akhiri,", "{key: setujui,", ":35: expected each key once, but step 'setujui' stands twice"}));

INSTANTIATE_TEST_SUITE_P(duties, BrokenArrangement,
    ::testing::Values(Case{inspect, "who: {each: agency}\n", "", ":1: expected key 'who' in the duty"},
        Case{inspect, "{each: agency}", "{everyone: agency}",
            ":7: unknown key 'everyone' in 'who'; expected agency, each, owner_of, role, unit\n" + inspect
                + ":7: expected one of each, agency, unit, role, owner_of in 'who'"},
        Case{inspect, "{each: agency}", "{agency: bappeda}",
            ":7: expected an agency of organisation.yaml for 'who': one of dinkes, disdik; found 'bappeda'"},
        Case{inspect, "{each: agency}", "{unit: persandian}",
            ":7: expected a unit of organisation.yaml for 'who': one of sekretariat, teknik; found 'persandian'"},
        Case{inspect, "{each: agency}", "{owner_of: barang}",
            ":7: expected 'owner_of' to name the register in 'when'; found 'barang'"},
        Case{inspect, "register: barang, states: [dipakai]", "register: peti",
            ":9: expected a register that the city keeps for 'evidence'; found 'peti'"},
        Case{inspect, "states: [dipakai]", "states: [rusak]",
            ":9: expected a state of register 'barang' in 'evidence': one of usulan, dipakai, berakhir; found 'rusak'"},
        Case{inspect, "kind: entry, register: barang, states: [dipakai]", "kind: report, report: bulanan",
            ":9: expected a report that the city makes for 'evidence'; found 'bulanan'"},
        Case{inspect, "{every: year, due: {month: 12, day: 31}}", "{every: year, due: {month: 2, day: 29}}",
            ":8: expected a day that every year has for 'due'"},
        Case{inspect, "{every: year, due: {month: 12, day: 31}}", "{every: month}", ":8: expected key 'due' in 'when'"},
        Case{inspect, "checker: [coordinator]", "checker: [king]",
            ":11: expected a role of common/roles.yaml for 'checker': one of " + roles + "; found 'king'"},
        Case{inspect, "act: reprimand, to: head", "act: shout, to: head",
            ":13: expected one of remind, escalate, reprimand; found 'shout'"},
        Case{tell, "state: dipakai", "state: rusak",
            ":8: expected a state of register 'barang' in 'when': one of usulan, dipakai, berakhir; found 'rusak'"},
        Case{tell, "{after: {register: barang, state: dipakai}, working_days: 3}",
            "{before: {register: barang, field: nama}, days: 3}",
            ":8: expected a field of type date in 'when'; 'nama' is text"},
        Case{tell, "working_days: 3", "weeks: 3",
            ":8: unknown key 'weeks' in 'when'; expected after, before, days, every, hours, move, once, working_days\n" + tell
                + ":8: expected one of days, working_days, hours in 'when'"},
        Case{tell, "{kind: confirmation}", "{kind: entry, register: barang, states: [dipakai]}",
            ":9: expected evidence that does not make the duty owed again; found lapor-barang → lapor-barang"}));

TEST(DutyCircle, is_told_from_each_duty_in_it)
{
    const auto& files = small_files();
    auto there = replaced(files.at(tell), "{kind: confirmation}", "{kind: entry, register: wadah}");
    auto back = replaced(replaced(files.at(inspect), "{each: agency}", "{owner_of: wadah}"),
        "{every: year, due: {month: 12, day: 31}}", "{after: {register: wadah, state: created}, days: 1}");
    EXPECT_EQ(troubles_of(Files{{tell, there}, {inspect, back}}),
        tell
            + ":9: expected evidence that does not make the duty owed again; found lapor-barang → periksa-barang → "
              "lapor-barang\n"
            + inspect
            + ":9: expected evidence that does not make the duty owed again; found periksa-barang → lapor-barang → "
              "periksa-barang");
}

TEST(DutyCircle, is_none_where_the_entry_that_caused_it_goes_on)
{
    EXPECT_EQ(
        troubles_of(Files{{tell,
            replaced(small_files().at(tell), "{kind: confirmation}", "{kind: entry, register: barang, states: [berakhir]}")}}),
        "");
}

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

} // namespace
} // namespace pendopo::governance
