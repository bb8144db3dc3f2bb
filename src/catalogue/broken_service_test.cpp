// Everything that the file of a service can get wrong, told with file, line and what was expected.
#include "catalogue/broken_data_test.hpp"

namespace pendopo::catalogue {
namespace {

struct Case {
    std::string what, by; // what is replaced in the whole service
    std::string trouble;
};

void PrintTo(const Case& broken, std::ostream* out)
{
    *out << broken.by;
}

class BrokenDefinition : public ::testing::TestWithParam<Case> {
protected:
    static void SetUpTestSuite() { folder = copy_of_data(); }
    static inline std::string folder;
};

TEST_P(BrokenDefinition, is_told_with_file_and_line)
{
    write_text(folder + "/" + service_file, replaced(whole_service, GetParam().what, GetParam().by));
    std::string troubles;
    for (const auto& trouble : check_definitions(folder, "pontianak"))
        troubles += (troubles.empty() ? "" : "\n") + testing::in_english(trouble);
    EXPECT_EQ(troubles, service_file + GetParam().trouble);
}

const std::string field_nama = "{key: nama, type: text,";

INSTANTIATE_TEST_SUITE_P(keys, BrokenDefinition,
    ::testing::Values(Case{"order: 17\n", "", ":1: expected key 'order' in the service"},
        Case{"order: 17\n", "order: 17\nordr: 3\n",
            ":6: unknown key 'ordr' in the service; expected anonymous, archive_code, article, audience, booking, fee, "
            "identity, key, letters, minimum_lead_days, minutes, name, notes, order, output, owner_unit, pages, "
            "prepare, reopen_days, service_days, short_name, sop, steps, subject, suggested_units, summary, use, "
            "version, words"},
        Case{"order: 17\n", "order: 17\norder: 18\n", ":6: expected each key once, but \"order\" stands twice"},
        Case{"order: 17", "order: tujuh",
            ":5: expected a whole number from 0 to 10000 for 'order' in the service; found 'tujuh'"},
        Case{"{id: Baru, en: New}", "{id: Baru}", ":7: expected key 'en' in 'short_name' in the service"},
        Case{"{id: Baru, en: New}", "Baru", ":7: expected {id: …, en: …} for 'short_name' in the service; found 'Baru'"},
        Case{"{id: Baru, en: New}", "{id: Baru, en: }",
            ":7: expected text for 'en' in 'short_name' in the service; found nothing"},
        Case{"{id: Baru, en: New}", "{id: Baru, en: 7}",
            ":7: expected text for 'en' in 'short_name' in the service; found 7 (put it in quotes)"},
        Case{"audience: external", "audience: public", ":4: expected one of external, internal; found 'public'"},
        Case{"key: baru", "key: Baru", ":1: expected a key of 2 to 40 small letters, digits and '-'; found 'Baru'"},
        Case{"2026-01-05", "2026-02-30",
            ":17: expected a date such as 2026-01-05 for 'effective' in 'sop'; found '2026-02-30'"}));

INSTANTIATE_TEST_SUITE_P(references, BrokenDefinition,
    ::testing::Values(Case{"owner_unit: aptika", "owner_unit: aptik",
                          ":9: expected a unit of organisation.yaml for 'owner_unit': one of sekretariat, ikp, aptika, "
                          "infrastruktur, persandian, statistik; found 'aptik'"},
        Case{"[verify, answer]", "[verify, work]", ":14: expected verify and answer among 'steps'"},
        Case{"[verify, answer]", "[answer, verify]",
            ":14: expected 'steps' in the order verify, record, dispose, work, answer, each once"},
        Case{"[verify, answer]", "[verify, think, answer]",
            ":14: expected one of verify, record, dispose, work, answer; found 'think'"},
        Case{"email: email}", "email: surel}", ":15: expected the key of a field in 'identity'; found 'surel'"},
        Case{"email: email}", "email: nama}", ":15: expected a field of type email in 'identity'; 'nama' is text"},
        Case{"subject: [nama]", "subject: [name]", ":16: expected the key of a field in 'subject'; found 'name'"},
        Case{"subject: [nama]", "subject: [nama]\nbooking: {resource: nama, time: jam}",
            ":17: expected a field of type resource in 'booking'; 'nama' is text\n" + service_file
                + ":17: expected the key of a field in 'booking'; found 'jam'"},
        Case{"when: {field: jenis, is: a}", "when: {field: jenus, is: a}",
            ":24: expected the key of a field in 'when' of field 'lain'; found 'jenus'"},
        Case{"when: {field: jenis, is: a}", "when: {field: jenis, is: b}",
            ":24: expected values of the options of 'jenis' in 'when' of field 'lain'; found 'b'"},
        Case{"when: {field: jenis, is: a}", "when: {field: jenis}",
            ":24: expected either 'is' or 'is_not' in 'when' of field 'lain'"},
        Case{field_nama, "{key: nama, when: {field: jenis, is: a}, type: text,",
            ":21: expected 'when' of field 'nama' to name a field that stands earlier; 'jenis' stands later"},
        Case{"{key: lain,", "{key: jenis,", ":24: expected each key once, but field 'jenis' stands twice"},
        Case{"  - {key: surat,", "  - {key: surat, label: {id: S, en: S}, accept: [pdf]}\n  - {key: surat,",
            ":27: expected each key once, but letter 'surat' stands twice"},
        Case{"accept: [pdf]", "accept: [pdf, doc]", ":26: expected one of pdf, jpeg, png, mp4; found 'doc'"},
        Case{"accept: [pdf]", "accept: [pdf], when: {field: x, is: a}",
            ":26: expected the key of a field in 'when' of letter 'surat'; found 'x'"}));

INSTANTIATE_TEST_SUITE_P(fields, BrokenDefinition,
    ::testing::Values(Case{field_nama, "{key: nama, type: txt,",
                          ":21: expected one of text, long_text, whole_number, decimal, yes_no, choice, choices, date, "
                          "time, date_time, time_span, date_span, nik, nip, phone, email, url, ip_address, dns_label, "
                          "mailbox_name, place, agency, unit, resource, list, money, year, percent, ip_range, entry, entries, "
                          "request; found 'txt'"},
        Case{field_nama, "{key: nama, type: text, width: wide,", ":21: expected one of short, medium, long; found 'wide'"},
        Case{field_nama, "{key: nama, type: text, rows: 3,",
            ":21: unknown key 'rows' in field 'nama'; expected checks, hint, key, label, required, sensitive, type, "
            "when, width"},
        Case{field_nama, "{key: nama, type: text, required: perhaps,",
            ":21: expected true or false for 'required' in field 'nama'; found 'perhaps'"},
        Case{"options: [{value: a, label: {id: A, en: A}}]",
            "options: [{value: a, label: {id: A, en: A}}, {value: a, label: {id: B, en: B}}]",
            ":23: expected each value once, but 'a' stands twice in field 'jenis'"},
        Case{"options: [{value: a, label: {id: A, en: A}}]", "source: rooms",
            ":23: expected one of units, agencies, resources, places; found 'rooms'"},
        Case{field_nama,
            "{key: jenis_ruang, type: resource, kind: kolam, label: {id: R, en: R}}\n      - {key: nama, type: text,",
            ":21: expected a kind of resources.yaml for field 'jenis_ruang'; found 'kolam'"},
        Case{"      - {key: nama", "      - {group: penghuni}\n      - {key: nama",
            ":21: expected a group with the file common/field_groups/penghuni.yaml; found 'penghuni'"}));

INSTANTIATE_TEST_SUITE_P(checks, BrokenDefinition,
    ::testing::Values(Case{field_nama, "{key: nama, type: text, checks: [long: {}],",
                          ":21: expected one of length, range, count, pattern, not_after_today, not_before_today, age, "
                          "after, within, lasts, lead, working_day, quarter_hour, capacity, free, required_when, "
                          "one_of, must_be_true, subdomain, no_overlap, inside, official_domain, one_per_owner, at_least, "
                          "at_most, no_twin; found 'long'"},
        Case{field_nama, "{key: nama, type: text, checks: [length: {}],",
            ":21: expected 'minimum' or 'maximum' in check 'length' of field 'nama'"},
        Case{field_nama, "{key: nama, type: text, checks: [length: {minimum: 5, maximum: 3}],",
            ":21: expected 'maximum' not below 'minimum' in check 'length' of field 'nama'"},
        Case{field_nama, "{key: nama, type: text, checks: [length: {maximun: 3, minimum: 1}],",
            ":21: unknown key 'maximun' in check 'length' of field 'nama'; expected maximum, minimum"},
        Case{field_nama, "{key: nama, type: text, checks: [range: {minimum: 1}],",
            ":21: expected check 'range' on one of number; field 'nama' is text"},
        Case{field_nama, "{key: nama, type: text, checks: [pattern: {regex: \"[a-\", message: {id: a, en: a}}],",
            ":21: expected a regular expression (ECMAScript); found '[a-'"},
        Case{field_nama, "{key: nama, type: text, checks: [pattern: {regex: \"[a-z]\"}],",
            ":21: expected key 'message' in check 'pattern' of field 'nama'"},
        Case{field_nama, "{key: nama, type: text, checks: [length],",
            ":21: expected a check with its arguments, such as length: {maximum: 100}; found 'length'"},
        Case{field_nama, "{key: nama, type: text, checks: [required_when: {field: jenis, is: a}],",
            ":21: expected 'required: false' beside check 'required_when' of field 'nama'"},
        Case{field_nama,
            "{key: orang, type: whole_number, label: {id: O, en: P}, checks: [capacity: {resource: nama}]}\n      - "
            "{key: nama, type: text,",
            ":21: expected a fitting field in check 'capacity' of field 'orang'; 'nama' is text"},
        Case{field_nama,
            "{key: orang, type: whole_number, label: {id: O, en: P}, checks: [capacity: {resource: kolam}]}\n      - "
            "{key: nama, type: text,",
            ":21: expected the key of a field in check 'capacity' of field 'orang'; found 'kolam'"}));

} // namespace
} // namespace pendopo::catalogue
