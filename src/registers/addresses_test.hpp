// A third register for the small city of the tests: addresses, with the checks that look at other entries.
#pragma once
#include "governance/arrangements_for_tests.hpp"

namespace pendopo::registers {

// Address ranges of the office, given out without overlap.
inline const char* address_register()
{
    return R"(key: alamat
version: 1
group: milik
order: 3
name: {id: Alamat IP, en: IP addresses}
entry: {id: rentang alamat, en: range of addresses}
summary: {id: Rentang yang dibagikan., en: Ranges given out.}
basis: [1/2026 Pasal 2]
owner: agency
title: [rentang, kegunaan]
columns: [jenis]
filters: [jenis]
search: [kegunaan]
keep: [agency_keeper, coordinator]
pages:
  - title: {id: Rentang, en: Range}
    fields:
      - {key: rentang, type: ip_range, label: {id: Rentang, en: Range}, checks: [no_overlap: {}]}
      - {key: kegunaan, type: text, required: false, label: {id: Kegunaan, en: Use}, checks: [no_twin: {register: alamat, where: {jenis: umum}, message: {id: Sudah ada, en: There is one}}]}
      - {key: jenis, type: choice, required: false, label: {id: Jenis, en: Kind}, options: [{value: umum, label: {id: Umum, en: General}}, {value: khusus, label: {id: Khusus, en: Special}}]}
      - {key: tahun, type: year, required: false, label: {id: Tahun, en: Year}, checks: [one_per_owner: {}]}
      - {key: pusat, type: ip_address, required: false, label: {id: Gerbang, en: Gateway}, checks: [inside: {register: alamat, field: rentang}]}
states:
  - {key: aktif, name: {id: Aktif, en: Active}, look: good}
  - {key: lepas, name: {id: Dilepas, en: Released}, look: ended, final: true}
steps:
  - {key: lepaskan, name: {id: Lepaskan, en: Release}, from: [aktif], to: lepas, who: [agency_keeper, coordinator]}
  - {key: pakai_lagi, name: {id: Pakai lagi, en: Use again}, from: [lepas], to: aktif, who: [coordinator], note: required}
)";
}

inline governance::Files with_addresses()
{
    auto city = governance::small_files().at("cities/kecil/city.yaml");
    const std::string kept = "registers: [barang, wadah]";
    city.replace(city.find(kept), kept.size(), "registers: [barang, wadah, alamat]");
    return {{"cities/kecil/city.yaml", city}, {"common/registers/alamat.yaml", address_register()}};
}

} // namespace pendopo::registers
