// The duties, report, instrument and regulation of the small city (arrangements_for_tests.hpp), written out.
#pragma once
#include <map>
#include <string>

namespace pendopo::governance {

// Files by their path below the data folder.
using Files = std::map<std::string, std::string>;

inline Files small_duties()
{
    return {{"common/duties/periksa-barang.yaml", R"(key: periksa-barang
version: 1
name: {id: Periksa barang, en: Inspect things}
summary: {id: Periksa setiap barang., en: Inspect every thing.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {each: agency}
when: {every: year, due: {month: 12, day: 31}}
evidence: {kind: entry, register: barang, states: [dipakai]}
check: second_person
checker: [coordinator]
remind: [7, 30]
late: [{days: 7, act: remind, to: agency_keeper}, {days: 14, act: reprimand, to: head}]
)"},
        {"common/duties/lapor-barang.yaml", R"(key: lapor-barang
version: 1
name: {id: Lapor barang baru, en: Report new things}
summary: {id: Laporkan barang yang disetujui., en: Report things that were approved.}
from: 2026-01-01
basis: 1/2026 Pasal 3
who: {owner_of: barang}
when: {after: {register: barang, state: dipakai}, working_days: 3}
evidence: {kind: confirmation}
)"},
        {"common/reports/tahunan.yaml", R"(key: tahunan
name: {id: Laporan tahunan, en: Yearly report}
title: {id: Laporan tahunan, en: Yearly report}
basis: 1/2026 Pasal 4
to: {id: Wali Kota, en: The Mayor}
from_owner: office
period: year
number: "{number}/LAP/{year}"
sections:
  - {title: {id: Barang, en: Things}, show: entries, register: barang, columns: [nama, nilai], states: [dipakai], where: {jenis: baru}, in_period: berlaku_sampai}
  - {title: {id: Keadaan, en: States}, show: counts, register: barang, by: state}
  - {title: {id: Kewajiban, en: Duties}, show: duties, duties: [periksa-barang], by: owner}
  - {title: {id: Peraturan, en: Regulation}, show: regulation, regulation: 1-2026}
  - {title: {id: Saran, en: Advice}, show: text, key: saran, label: {id: Saran, en: Advice}}
)"},
        {"common/instruments/ukur.yaml", R"(key: ukur
name: {id: Ukuran, en: Measure}
short_name: {id: Ukur, en: Measure}
basis: Contoh
levels: [{level: 1, name: {id: Awal, en: Begun}}, {level: 2, name: {id: Jadi, en: Done}}]
scale: {minimum: 1, maximum: 2}
counting: levels_in_a_row
predicates: [{name: {id: Baik, en: Good}, from: 1.5}, {name: {id: Kurang, en: Poor}, from: 0}]
aspects:
  - {key: satu, name: {id: Satu, en: One}, weight: 60}
  - {key: dua, name: {id: Dua, en: Two}, weight: 40}
indicators:
  - {number: 1, aspect: satu, name: {id: Pertama, en: First}, weight: 60, capability: process, served_by: [{register: barang}]}
  - {number: 2, aspect: dua, name: {id: Kedua, en: Second}, weight: 40, capability: external, evidence: {1: [{id: Surat, en: Letter}]}}
)"},
        {"cities/kecil/regulations/1-2026.yaml", R"(key: 1-2026
number: 1/2026
name: {id: Peraturan Wali Kota 1/2026, en: Mayoral Regulation 1/2026}
effective: 2026-01-01
shown: public
misprints: [{article: Pasal 3, says: {id: ayat (9), en: paragraph (9)}, read_as: {id: ayat (1), en: paragraph (1)}}]
articles:
  - {article: Pasal 1, kind: none, actor: {id: Semua, en: All}, summary: {id: Arti kata., en: Meanings.}, waiver: {id: Hanya arti kata., en: Meanings only.}}
  - {article: Pasal 2, kind: register, summary: {id: Barang dicatat., en: Things are recorded.}, served_by: [{register: barang, states: [dipakai], where: {jenis: baru}}, {register: wadah}]}
  - {article: Pasal 3 ayat (1), kind: duty, summary: {id: Barang diperiksa., en: Things are inspected.}, served_by: [{duty: periksa-barang}, {access: coordinator, act: check_duties}]}
  - {article: Pasal 4, kind: report, summary: {id: Dilaporkan., en: It is reported.}, served_by: [{report: tahunan}, {measure: ukur}, {exchange: api}, {program: events_chained}, {service: all}]}
)"}};
}

} // namespace pendopo::governance
