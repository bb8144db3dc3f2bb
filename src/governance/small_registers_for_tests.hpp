// The registers of the small city (arrangements_for_tests.hpp), written out.
#pragma once
#include <map>
#include <string>

namespace pendopo::governance {

// Files by their path below the data folder.
using Files = std::map<std::string, std::string>;

inline Files small_registers()
{
    return {{"common/register_groups.yaml", "groups:\n  - {key: milik, name: {id: Milik, en: Possessions}}\n"},
        {"common/registers/barang.yaml", R"(key: barang
version: 1
group: milik
order: 1
name: {id: Barang, en: Things}
entry: {id: barang, en: thing}
summary: {id: Apa yang dimiliki., en: What there is.}
basis: [1/2026 Pasal 2]
owner: agency
title: [nama]
columns: [jenis, nilai]
filters: [jenis, wadah, berlaku_sampai]
search: [nama]
unique: [[nama]]
public: {states: [dipakai], fields: [nama, jenis], documents: [bukti]}
keep: [agency_keeper, coordinator]
pages:
  - title: {id: Barang, en: Thing}
    fields:
      - {key: nama, type: text, label: {id: Nama, en: Name}, checks: [length: {maximum: 80}]}
      - {key: jenis, type: choice, label: {id: Jenis, en: Kind}, options: [{value: baru, label: {id: Baru, en: New}}, {value: lama, label: {id: Lama, en: Old}}]}
      - {key: umur, type: whole_number, label: {id: Umur, en: Age}, when: {field: jenis, is: lama}}
      - {key: nilai, type: money, required: false, label: {id: Nilai, en: Value}}
      - {key: berlaku_sampai, type: date, required: false, label: {id: Berlaku sampai, en: Valid until}}
      - {key: wadah, type: entry, register: wadah, required: false, label: {id: Wadah, en: Box}}
      - {key: catatan, type: long_text, required: false, label: {id: Catatan, en: Note}, see: [coordinator], keep: [coordinator]}
documents: [{key: arsip, label: {id: Arsip, en: Archive}, required: false, accept: [zip]},
    {key: bukti, label: {id: Bukti, en: Proof}, required: false, accept: [pdf]}]
states:
  - {key: usulan, name: {id: Diusulkan, en: Proposed}, look: progress}
  - {key: dipakai, name: {id: Dipakai, en: In use}, look: good}
  - {key: berakhir, name: {id: Berakhir, en: Ended}, look: ended, final: true}
steps:
  - {key: setujui, name: {id: Setujui, en: Approve}, from: [usulan], to: dipakai, who: [coordinator, head], fields: [nilai], documents: [bukti], checks: [{id: Sudah dilihat, en: Was seen}], second_person: true, number: {series: barang, format: "{number}/BRG/{year}"}}
  - {key: akhiri, name: {id: Akhiri, en: End}, from: [usulan, dipakai], to: berakhir, who: [agency_keeper, coordinator], note: required}
due:
  - {key: berlaku, name: {id: Masa berlaku, en: Validity}, field: berlaku_sampai, remind: [30, 7]}
confirm_months: 12
duplicates: {fields: [nama], amount: nilai}
picture: relations
export_codes: {simbada: {columns: {nama: NAMA}}}
)"},
        {"common/registers/wadah.yaml", R"(key: wadah
version: 1
group: milik
order: 2
name: {id: Wadah, en: Boxes}
entry: {id: wadah, en: box}
summary: {id: Tempat menyimpan., en: Where things are kept.}
basis: [1/2026 Pasal 2]
owner: unit
title: [nama]
keep: [operator, coordinator]
pages:
  - title: {id: Wadah, en: Box}
    fields:
      - {key: nama, type: text, label: {id: Nama, en: Name}}
states:
  - {key: ada, name: {id: Ada, en: Present}, look: good}
  - {key: hilang, name: {id: Hilang, en: Gone}, look: ended, final: true}
steps:
  - {key: hilangkan, name: {id: Nyatakan hilang, en: Report gone}, from: [ada], to: hilang, who: [operator, coordinator], note: required}
)"}};
}

} // namespace pendopo::governance
