// What can be wrong in the files of registers: their keys, fields, states and steps.
#include "governance/broken_arrangement_test.hpp"

namespace pendopo::governance {

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

} // namespace pendopo::governance
