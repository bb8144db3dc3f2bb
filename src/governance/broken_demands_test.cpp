// What a binding or a duty may ask of entries (demands_test), asked wrongly: refused with file, line and what was
// expected.
#include "governance/broken_files_test.hpp"

namespace pendopo::governance {
namespace {

// A binding of article 2, another one instead.
auto binding(std::string text)
{
    return replacing("{register: wadah}", text);
}

INSTANTIATE_TEST_SUITE_P(bindings, BrokenFile,
    ::testing::Values(Broken{"neither yes nor no", file_of::law, binding("{register: wadah, when_it_happens: maybe}"),
                          "9: expected true or false for 'when_it_happens' in a binding of 'served_by'; found 'maybe'"},
        Broken{"none and some", file_of::law, binding("{register: wadah, when_it_happens: true, at_least: 2}"),
            "9: expected no 'at_least' beside 'when_it_happens'"},
        Broken{"when it happens, of a duty", file_of::law,
            replacing("{duty: periksa-barang}", "{duty: periksa-barang, when_it_happens: true}"),
            "10: unknown key 'when_it_happens'"},
        Broken{"an empty list of values", file_of::law, replacing("where: {jenis: baru}", "where: {jenis: []}"),
            "9: expected at least one value for 'jenis' in 'where' of a binding of 'served_by'"},
        Broken{"a list in a list", file_of::law, replacing("where: {jenis: baru}", "where: {jenis: [[baru]]}"),
            "9: expected a value for 'jenis' in 'where' of a binding of 'served_by'; found a list"},
        Broken{"one of several that is none", file_of::law, replacing("where: {jenis: baru}", "where: {jenis: [baru, bekas]}"),
            "9: expected one of the options of 'jenis' in article 'Pasal 2': baru, lama; found 'bekas'"},
        Broken{"several of two fields", file_of::law,
            binding("{register: barang, where: {jenis: [baru, lama], wadah: [1, 2]}}"),
            "9: expected one field at most with several values in 'where' of article 'Pasal 2'"},
        Broken{"a field that cannot be looked up", file_of::law, binding("{register: barang, where: {nama: Server}}"),
            "9: expected a field of type choice, choices, "},
        Broken{"an owner nobody knows", file_of::law, binding("{register: barang, owner: dinsos}"),
            "9: expected an agency of organisation.yaml for 'owner' of article 'Pasal 2': one of dinkes, disdik; found "
            "'dinsos'"},
        Broken{"an agency that is no unit", file_of::law, binding("{register: wadah, owner: dinkes}"),
            "9: expected a unit of organisation.yaml for 'owner' of article 'Pasal 2'"},
        Broken{"nothing that none lacks", file_of::law, binding("{register: barang, none_lacks: [nilai]}"),
            "9: expected a field, or one {field: value}, for 'none_lacks' in a binding of 'served_by'; found a list"},
        Broken{"a field that is not there", file_of::law, binding("{register: barang, none_lacks: harga}"),
            "9: expected the key of a field of register 'barang' in 'none_lacks' of article 'Pasal 2'; found 'harga'"},
        Broken{"a value that is no option", file_of::law, binding("{register: barang, none_lacks: {jenis: bekas}}"),
            "9: expected one of the options of 'jenis' in 'none_lacks' of article 'Pasal 2': baru, lama; found "
            "'bekas'"},
        Broken{"a state that is not there", file_of::law, binding("{register: barang, all_in: [rusak]}"),
            "9: expected a state of register 'barang' in 'all_in' of article 'Pasal 2'"},
        Broken{"all states", file_of::law, binding("{register: barang, all_in: [usulan, dipakai]}"),
            "9: expected 'all_in' of article 'Pasal 2' to leave out a state in which an entry of register 'barang' "
            "lives"},
        Broken{"all in some of some", file_of::law, binding("{register: barang, states: [usulan], all_in: [dipakai]}"),
            "9: expected no 'states' beside 'all_in'"}));

INSTANTIATE_TEST_SUITE_P(conditions_of_duties, BrokenFile,
    ::testing::Values(Broken{"evidence with a field that is not there", file_of::duty,
                          replacing("states: [dipakai]}", "states: [dipakai], where: {warna: merah}}"),
                          "9: expected the key of a field of register 'barang' in 'evidence'; found 'warna'"},
        Broken{"evidence that is no entry", file_of::duty,
            replacing("{kind: entry, register: barang, states: [dipakai]}", "{kind: confirmation, where: {jenis: baru}}"),
            "9: unknown key 'where' in 'evidence'"},
        Broken{"an event of a kind that is not there", "common/duties/lapor-barang.yaml",
            replacing("state: dipakai}", "state: dipakai, where: {jenis: [baru, bekas]}}"),
            "8: expected one of the options of 'jenis' in 'when': baru, lama; found 'bekas'"},
        Broken{"an event with a word for a condition", "common/duties/lapor-barang.yaml",
            replacing("state: dipakai}", "state: dipakai, where: baru}"),
            "8: expected {field: value} for 'where' in 'after'; found 'baru'"},
        Broken{"a report with several values", file_of::report,
            replacing("where: {jenis: baru}", "where: {jenis: [baru, lama]}"),
            "10: expected one value for 'jenis' in 'where' of a section; found a list"}));

} // namespace
} // namespace pendopo::governance
