#include "catalogue/fields/field_type.hpp"
#include "catalogue/form_for_tests.hpp"

namespace pendopo::catalogue {
namespace {

struct Case {
    std::string field;  // what stands beside key and label
    std::string answer; // JSON
    std::string codes;
};

void PrintTo(const Case& judged, std::ostream* out)
{
    *out << judged.field << " " << judged.answer;
}

class FieldTypes : public testing::TestWithParam<Case> {};

TEST_P(FieldTypes, judges_an_answer)
{
    const auto& [field, typed, expected] = GetParam();
    EXPECT_EQ(codes(one_field(field), answer(json(typed))), expected) << field << " " << typed;
}

const std::string choice
    = "type: choice, options: [{value: a, label: {id: A, en: A}}, {value: b, label: {id: B, en: B}}]";
const std::string choices
    = "type: choices, options: [{value: a, label: {id: A, en: A}}, {value: b, label: {id: B, en: B}}]";
const std::string list = "type: list, maximum: 2, item: {id: Orang, en: Person}, fields: [{key: nama, type: text, "
                         "label: {id: Nama, en: Name}}]";
std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

INSTANTIATE_TEST_SUITE_P(text, FieldTypes,
    testing::Values(Case{"type: text", R"("Budi")", ""}, Case{"type: text", R"("")", "required"},
        Case{"type: text", R"("  ")", "required"}, Case{"type: text", "null", "required"},
        Case{"type: text, required: false", "null", ""}, Case{"type: text", "12", "type"},
        Case{"type: text", R"(["a"])", "type"}, Case{"type: text", R"({"a":"b"})", "type"},
        Case{"type: text", R"("a\u0007b")", "text.control"}, Case{"type: text", R"("a\u0000b")", "text.control"},
        Case{"type: text", R"("a\u0085b")", "text.control"}, Case{"type: text", R"("a\nb")", "text.one_line"},
        Case{"type: text", quoted(std::string(500, 'x')), ""},
        Case{"type: text", quoted(std::string(501, 'x')), "length"}, Case{"type: long_text", R"("a\nb")", ""},
        Case{"type: long_text", quoted(std::string(5000, 'x')), ""},
        Case{"type: long_text", quoted(std::string(5001, 'x')), "length"}));

INSTANTIATE_TEST_SUITE_P(numbers, FieldTypes,
    testing::Values(Case{"type: whole_number", "20", ""}, Case{"type: whole_number", "-3", ""},
        Case{"type: whole_number", "2.5", "number"}, Case{"type: whole_number", R"("20")", "number"},
        Case{"type: whole_number", "true", "number"}, Case{"type: decimal", "2.5", ""}, Case{"type: decimal", "2", ""},
        Case{"type: decimal", "1e300", "number"}, Case{"type: decimal", R"("2,5")", "number"},
        Case{"type: yes_no", "true", ""}, Case{"type: yes_no", "false", ""}, Case{"type: yes_no", "null", ""},
        Case{"type: yes_no", R"("ya")", "type"}));

INSTANTIATE_TEST_SUITE_P(choosing, FieldTypes,
    testing::Values(Case{choice, R"("a")", ""}, Case{choice, R"("c")", "choice"}, Case{choice, R"(["a"])", "choice"},
        Case{choice, "null", "required"}, Case{choices, R"(["a","b"])", ""}, Case{choices, R"(["a","c"])", "choice"},
        Case{choices, R"("a")", "type"}, Case{choices, "[]", "required"}, Case{"type: place", R"("61.71.01.1004")", ""},
        Case{"type: place", R"("61.71.01.9999")", "choice"}, Case{"type: agency", R"("dinkes")", ""},
        Case{"type: agency", R"("x")", "choice"}, Case{"type: agency", "7", "choice"},
        Case{"type: unit", R"("aptika")", ""}, Case{"type: unit", R"("x")", "choice"},
        Case{"type: resource, kind: room", R"("meeting-room")", ""},
        Case{"type: resource, kind: room", R"("tim-1")", "choice"}));

INSTANTIATE_TEST_SUITE_P(moments, FieldTypes,
    testing::Values(Case{"type: date", R"("2026-11-30")", ""}, Case{"type: date", R"("2026-02-30")", "date"},
        Case{"type: date", R"("30-11-2026")", "date"},
        Case{"type: date", R"({"day":"31","month":"2","year":"2026"})", "date"}, Case{"type: date", "20261130", "date"},
        Case{"type: time", R"("13:00")", ""}, Case{"type: time", R"("9.05")", ""},
        Case{"type: time", R"("24:00")", "time"}, Case{"type: time", "13", "time"},
        Case{"type: date_time", R"("2026-11-30T13:00")", ""}, Case{"type: date_time", R"("2026-11-30")", "date_time"},
        Case{"type: date_time", R"("2026-11-30T13:60")", "date_time"},
        Case{"type: time_span", R"({"date":"2026-11-30","start":"09:00","end":"11:00"})", ""},
        Case{"type: time_span", R"({"date":"2026-11-30","start":"11:00","end":"11:00"})", "time_span.order"},
        Case{"type: time_span", R"({"date":"2026-11-30","start":"09:00"})", "time_span"},
        Case{"type: time_span", R"({"date":"2026-11-30","start":"09:00","end":"11:00","x":"y"})", "time_span"},
        Case{"type: time_span", R"("2026-11-30")", "time_span"},
        Case{"type: time_span", R"({"date":"","start":"","end":""})", "required"},
        Case{"type: date_span", R"({"first":"2026-11-30","last":"2026-11-30"})", ""},
        Case{"type: date_span", R"({"first":"2026-11-30","last":"2026-11-29"})", "date_span.order"},
        Case{"type: date_span", R"({"first":"2026-11-30"})", "date_span"}));

INSTANTIATE_TEST_SUITE_P(people, FieldTypes,
    testing::Values(Case{"type: nik", R"("6171014107900001")", ""}, Case{"type: nik", R"("6171 0101 0790 0001")", ""},
        Case{"type: nik", R"("617101410790000")", "nik.digits"},
        Case{"type: nik", R"("61710141079000O1")", "nik.digits"},
        Case{"type: nik", R"("0971014107900001")", "nik.structure"},
        Case{"type: nik", R"("6171013207900001")", "nik.structure"},
        Case{"type: nik", R"("6171017207900001")", "nik.structure"},
        Case{"type: nik", R"("6171010113900001")", "nik.structure"}, Case{"type: nik", "6171014107900001", "type"},
        Case{"type: nip", R"("198001012005011001")", ""}, Case{"type: nip", R"("19800101 202121 1 001")", ""},
        Case{"type: nip", R"("19800101200501100")", "nip.digits"},
        Case{"type: nip", R"("198013012005011001")", "nip.structure"},
        Case{"type: nip", R"("198001012005013001")", "nip.structure"},
        Case{"type: nip", R"("202712012005011001")", "nip.structure"}));

INSTANTIATE_TEST_SUITE_P(reaching, FieldTypes,
    testing::Values(Case{"type: phone", R"("0812 3456-7890")", ""}, Case{"type: phone", R"("+62 812.3456.7890")", ""},
        Case{"type: phone", R"("6281234567")", ""}, Case{"type: phone", R"("0561 732000")", "phone"},
        Case{"type: phone", R"("0802345678")", "phone"}, Case{"type: phone", R"("08123456")", "phone"},
        Case{"type: phone", R"("08123456789012345")", "phone"}, Case{"type: email", R"("budi@contoh.id")", ""},
        Case{"type: email", R"("Budi.S+spbe@Contoh.ID")", ""}, Case{"type: email", R"("budi@contoh")", "email"},
        Case{"type: email", R"("budi@@contoh.id")", "email"}, Case{"type: email", R"("bu di@contoh.id")", "email"},
        Case{"type: email", R"(".budi@contoh.id")", "email"}, Case{"type: email", R"("budi@-contoh.id")", "email"},
        Case{"type: email", R"("budi@contoh..id")", "email"}, Case{"type: email", R"("budi@contoh.id.")", "email"},
        Case{"type: email", R"("budi@10.0.0.1")", "email"},
        Case{"type: email",
            quoted(std::string(64, 'a') + "@" + std::string(60, 'b') + "." + std::string(63, 'c') + "."
                + std::string(63, 'd') + ".id"),
            "email"}));

INSTANTIATE_TEST_SUITE_P(networks, FieldTypes,
    testing::Values(Case{"type: url", R"("https://contoh.id/a?b=c#d")", ""},
        Case{"type: url", R"("HTTP://contoh.id:8080")", ""}, Case{"type: url", R"("ftp://contoh.id")", "url"},
        Case{"type: url", R"x("javascript:alert(1)")x", "url"},
        Case{"type: url", R"("https://contoh.id@jahat.id/")", "url"},
        Case{"type: url", R"("https://contoh.id/<x>")", "url"}, Case{"type: url", R"("contoh.id")", "url"},
        Case{"type: url", R"("https://contoh.id:99999/")", "url"}, Case{"type: url", R"("https://")", "url"},
        Case{"type: ip_address", R"("203.0.113.7")", ""}, Case{"type: ip_address", R"("2001:DB8::7")", ""},
        Case{"type: ip_address", R"("203.0.113.256")", "ip_address"},
        Case{"type: ip_address", R"("203.0.113")", "ip_address"}, Case{"type: dns_label", R"("Dinkes-1")", ""},
        Case{"type: dns_label", R"("-dinkes")", "dns_label"}, Case{"type: dns_label", R"("dinkes.kota")", "dns_label"},
        Case{"type: dns_label", R"("dinkes_kota")", "dns_label"},
        Case{"type: dns_label", quoted(std::string(64, 'a')), "dns_label"},
        Case{"type: mailbox_name", R"("Budi.santoso")", ""},
        Case{"type: mailbox_name", R"("budi..santoso")", "mailbox_name"},
        Case{"type: mailbox_name", R"("budi@kota")", "mailbox_name"}));

INSTANTIATE_TEST_SUITE_P(lists, FieldTypes,
    testing::Values(Case{list, R"([{"nama":"Budi"}])", ""}, Case{list, R"([{"nama":"Budi"},{"nama":7}])", "type"},
        Case{list, R"(["Budi"])", "type"}, Case{list, R"("Budi")", "type"},
        Case{list, R"([{"nama":"A"},{"nama":"B"},{"nama":"C"}])", "list.maximum"}, Case{list, "[]", "required"},
        Case{list + ", minimum: 2", R"([{"nama":"A"}])", "list.minimum"}));

INSTANTIATE_TEST_SUITE_P(registers, FieldTypes,
    testing::Values(Case{"type: money", "1250000", ""}, Case{"type: money", "0", ""}, Case{"type: money", "-1", "money"},
        Case{"type: money", "1.5", "money"}, Case{"type: money", R"("seribu")", "money"},
        Case{"type: money", "1000000000000000", "money"}, Case{"type: year", "2026", ""},
        Case{"type: year", "1899", "year"}, Case{"type: year", "26", "year"}, Case{"type: percent", "99.95", ""},
        Case{"type: percent", "100", ""}, Case{"type: percent", "100.01", "percent"},
        Case{"type: percent", "33.333", "percent"}, Case{"type: percent", "-1", "percent"},
        Case{"type: ip_range", R"("10.10.4.0/24")", ""}, Case{"type: ip_range", R"("10.10.4.7")", ""},
        Case{"type: ip_range", R"("2001:db8::/48")", ""}, Case{"type: ip_range", R"("0.0.0.0/0")", ""},
        Case{"type: ip_range", R"("10.10.4.1/24")", "ip_range.host"},
        Case{"type: ip_range", R"("2001:db8::1/64")", "ip_range.host"},
        Case{"type: ip_range", R"("10.10.4.0/33")", "ip_range"}, Case{"type: ip_range", R"("10.10.4.0/024")", "ip_range"},
        Case{"type: ip_range", R"("10.10.04.0/24")", "ip_range"}, Case{"type: ip_range", R"("10.10.4.0/")", "ip_range"},
        Case{"type: ip_range", R"("10.10.4/24")", "ip_range"}, Case{"type: entry, register: server", "7", ""},
        Case{"type: entry, register: server", R"("7")", "entry"}, Case{"type: entry, register: server", "0", "entry"},
        Case{"type: entries, register: server", "[7, 8]", ""}, Case{"type: entries, register: server", "[7, null]", ""},
        Case{"type: entries, register: server", R"([7, "x"])", "entry"},
        Case{"type: entries, register: server", "7", "type"}, Case{"type: request", R"("TD-26-0412-7")", ""}));

// RFC 5952: one way of writing each range.
TEST(FieldTypes, writes_a_range_in_one_way)
{
    const auto fields = one_field("type: ip_range");
    const auto tidied = [&](const char* typed) { return type_of(fields[0]).tidy(fields[0], typed); };
    EXPECT_EQ(tidied("2001:0DB8:0000:0:0:0:0:0/32"), Value("2001:db8::/32"));
    EXPECT_EQ(tidied("2001:db8:0:1:1:1:1:1/128"), Value("2001:db8:0:1:1:1:1:1"));
    EXPECT_EQ(tidied(" 10.10.4.0 / 24 "), Value("10.10.4.0/24"));
    EXPECT_EQ(tidied("10.10.4.7/32"), Value("10.10.4.7"));
}

TEST(FieldTypes, reads_what_people_type_for_money_and_percent)
{
    const auto read = [](const std::string& type, const std::string& typed) {
        return read_form(one_field(type), {{"f", typed}})["f"];
    };
    EXPECT_EQ(read("type: money", "Rp 1.250.000"), Value(1250000));
    EXPECT_EQ(read("type: money", "Rp1.250.000,00"), Value(1250000));
    EXPECT_EQ(read("type: money", "1,5"), Value("1,5"));
    EXPECT_EQ(read("type: money", "Rp"), Value("Rp"));
    EXPECT_EQ(read("type: percent", "99,95 %"), Value(99.95));
    EXPECT_EQ(read("type: year", "2026"), Value(2026));
    EXPECT_EQ(read("type: entry, register: server", "17"), Value(17));
}

TEST(FieldTypes, says_what_to_do_when_nothing_is_there)
{
    const auto sentence = [](const std::string& field) {
        const City city = small_city();
        return check_fields(one_field(field), Value::map(), {city, monday, {}}).at(0).message;
    };
    EXPECT_EQ(sentence("type: text"), (Message{"Isi {0}", {{"Isian", "Field"}}}));
    EXPECT_EQ(sentence("type: agency").id, "Pilih {0}");
    EXPECT_EQ(sentence(choice).id, "Pilih {0}");
}

TEST(FieldTypes, names_the_entry_of_a_list_that_is_wrong)
{
    const City city = small_city();
    const auto complaints
        = check_fields(one_field(list), answer(json(R"([{"nama":"Budi"},{"nama":5}])")), {city, monday, {}});
    ASSERT_EQ(complaints.size(), 1u);
    EXPECT_EQ(complaints[0].field, "f.1.nama");
}

// Bytes that are no UTF-8 come from a browser that was told another encoding, never through JSON.
TEST(FieldTypes, refuses_broken_encoding)
{
    EXPECT_EQ(codes(one_field("type: text"), answer("Budi\xff")), "text.encoding");
}

TEST(FieldTypes, all_are_judged_above)
{
    EXPECT_EQ(field_type_names().size(), 32u);
    EXPECT_EQ(field_type("txt"), nullptr);
}

} // namespace
} // namespace pendopo::catalogue
