// A small city for tests, its files written out: two registers, two duties, a regulation, an instrument and a report,
// enough to walk through each. Tests break it by rewriting one file; nothing of data/ is read.
#pragma once
#include "governance/arrangements.hpp"
#include "governance/small_duties_for_tests.hpp"
#include "governance/small_registers_for_tests.hpp"
#include "testing/database.hpp"

#include <filesystem>
#include <fstream>
#include <string>

namespace pendopo::governance {

inline Files small_organisation()
{
    return {{"common/roles.yaml", R"(roles:
  - {key: operator, name: {id: Operator, en: Operator}, scope: unit, may: [see_unit_requests, verify, work, answer, print, message, see_registers, keep_entries, import_entries, see_duties, fulfil_duties, see_regulations]}
  - {key: records_officer, name: {id: Pranata, en: Records officer}, scope: office, may: [see_recorded_requests, record, print]}
  - {key: head, name: {id: Kepala, en: Head}, scope: office, may: [see_all_requests, dispose, delegate, print, see_registers, decide_entries, see_duties, check_duties, waive_duties, see_measures, see_regulations, make_reports]}
  - {key: administrator, name: {id: Administrator, en: Administrator}, scope: office, may: [manage_people, manage_tokens, see_system, see_registers, see_duties, fulfil_duties]}
  - {key: agency_keeper, name: {id: Pengelola PD, en: Agency keeper}, scope: agency, may: [apply_internal, see_registers, keep_entries, import_entries, see_duties, fulfil_duties, see_regulations]}
  - {key: coordinator, name: {id: Koordinator, en: Coordinator}, scope: office, may: [see_registers, keep_entries, import_entries, decide_entries, see_duties, fulfil_duties, check_duties, waive_duties, see_measures, assess, make_reports, see_regulations]}
  - {key: auditor, name: {id: Auditor, en: Auditor}, scope: office, may: [see_registers, see_duties, see_measures, see_regulations]}
)"},
        {"cities/kecil/city.yaml", R"(key: kecil
name: {id: Kota Kecil, en: Small City}
government: {id: Pemerintah Kota Kecil, en: Government of Small City}
office: {id: Dinas Komunikasi, en: Office of Communication}
office_short: DISKOM
portal: Pendopo
portal_domain: pendopo.kecil.go.id
official_domain: kecil.go.id
basis: {id: Peraturan Wali Kota 1/2026, en: Mayoral Regulation 1/2026}
regulation_code: 1/2026
regulation_word: {id: Perwal, en: Mayoral Regulation}
agency_word: {id: Perangkat Daerah, en: City agency}
village_word: {id: Kelurahan, en: Village}
time_zone: {name: Asia/Jakarta, offset: "+07:00", abbreviation: WIB}
office_hours: {days: [1, 2, 3, 4, 5], open: "08:00", close: "16:00"}
colours: {accent: "#0a5c55", strong: "#063f3a", soft: "#e5f0ed", line: "#9cc3bc"}
request_number_prefix: KC
agenda_number: "{code}/{number}"
registers: [barang, wadah]
duties: [periksa-barang, lapor-barang]
reports: [tahunan]
measures: [{year: 2025, instrument: ukur}]
)"},
        {"cities/kecil/organisation.yaml", R"(units:
  - {key: sekretariat, name: {id: Sekretariat, en: Secretariat}, duties: [records]}
  - {key: teknik, name: {id: Bidang Teknik, en: Technical Division}}
head: {title: {id: Kepala Dinas, en: Head of Office}}
agencies:
  - {key: dinkes, name: {id: Dinas Kesehatan, en: Health Office}}
  - {key: disdik, name: {id: Dinas Pendidikan, en: Education Office}}
)"},
        {"cities/kecil/places.csv", "code,name,district,kind,postcode\n61.71.01.1004,Parit,Selatan,kelurahan,78121\n"},
        {"cities/kecil/calendar/2026.csv", "date,kind,name\n2026-01-01,holiday,Tahun Baru\n"}};
}

inline const Files& small_files()
{
    static const Files files = [] {
        Files all = small_organisation();
        all.merge(small_registers());
        all.merge(small_duties());
        return all;
    }();
    return files;
}

// A folder of this test's own with these files; `changed` stands instead of what is there, or beside it.
inline std::string write_small_city(const Files& changed = {})
{
    const auto folder = testing::scratch_folder() + "/data";
    auto files = small_files();
    for (const auto& [file, text] : changed)
        files[file] = text;
    for (const auto& [file, text] : files) {
        std::filesystem::create_directories(std::filesystem::path(folder + "/" + file).parent_path());
        std::ofstream(folder + "/" + file, std::ios::binary) << text;
    }
    return folder;
}

// The small city, read: units sekretariat and teknik, agencies dinkes and disdik. Throws FileTroubleError.
struct SmallCity {
    explicit SmallCity(const Files& changed = {})
        : folder(write_small_city(changed)), catalogue(catalogue::Catalogue::read(folder, "kecil")),
          arrangements(Arrangements::read(folder, catalogue))
    {
    }
    std::string folder;
    catalogue::Catalogue catalogue;
    Arrangements arrangements;
};

} // namespace pendopo::governance
