#include "catalogue/fields/field_type.hpp"
#include "catalogue/form_for_tests.hpp"

namespace pendopo::catalogue {
namespace {

class FieldTypes : public ::testing::TestWithParam<JudgedAnswer> {};

TEST_P(FieldTypes, judges_an_answer)
{
    const auto& [field, typed, expected] = GetParam();
    EXPECT_EQ(codes(one_field(field), answer(json(typed))), expected) << field << " " << typed;
}

const std::string choice = "type: choice, options: [{value: a, label: {id: A, en: A}}, {value: b, label: {id: B, en: B}}]";
const std::string choices = "type: choices, options: [{value: a, label: {id: A, en: A}}, {value: b, label: {id: B, en: B}}]";
const std::string list = "type: list, maximum: 2, item: {id: Orang, en: Person}, fields: [{key: nama, type: text, "
                         "label: {id: Nama, en: Name}}]";
std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

INSTANTIATE_TEST_SUITE_P(text, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: text", R"("Budi")", ""}, JudgedAnswer{"type: text", R"("")", "required"},
        JudgedAnswer{"type: text", R"("  ")", "required"}, JudgedAnswer{"type: text", "null", "required"},
        JudgedAnswer{"type: text, required: false", "null", ""}, JudgedAnswer{"type: text", "12", "type"},
        JudgedAnswer{"type: text", R"(["a"])", "type"}, JudgedAnswer{"type: text", R"({"a":"b"})", "type"},
        JudgedAnswer{"type: text", R"("a\u0007b")", "text.control"},
        JudgedAnswer{"type: text", R"("a\u0000b")", "text.control"},
        JudgedAnswer{"type: text", R"("a\u0085b")", "text.control"}, JudgedAnswer{"type: text", R"("a\nb")", "text.one_line"},
        JudgedAnswer{"type: text", quoted(std::string(500, 'x')), ""},
        JudgedAnswer{"type: text", quoted(std::string(501, 'x')), "length"}, JudgedAnswer{"type: long_text", R"("a\nb")", ""},
        JudgedAnswer{"type: long_text", quoted(std::string(5000, 'x')), ""},
        JudgedAnswer{"type: long_text", quoted(std::string(5001, 'x')), "length"}));

INSTANTIATE_TEST_SUITE_P(numbers, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: whole_number", "20", ""}, JudgedAnswer{"type: whole_number", "-3", ""},
        JudgedAnswer{"type: whole_number", "2.5", "number"}, JudgedAnswer{"type: whole_number", R"("20")", "number"},
        JudgedAnswer{"type: whole_number", "true", "number"}, JudgedAnswer{"type: decimal", "2.5", ""},
        JudgedAnswer{"type: decimal", "2", ""}, JudgedAnswer{"type: decimal", "1e300", "number"},
        JudgedAnswer{"type: decimal", R"("2,5")", "number"}, JudgedAnswer{"type: yes_no", "true", ""},
        JudgedAnswer{"type: yes_no", "false", ""}, JudgedAnswer{"type: yes_no", "null", ""},
        JudgedAnswer{"type: yes_no", R"("ya")", "type"}));

INSTANTIATE_TEST_SUITE_P(choosing, FieldTypes,
    ::testing::Values(JudgedAnswer{choice, R"("a")", ""}, JudgedAnswer{choice, R"("c")", "choice"},
        JudgedAnswer{choice, R"(["a"])", "choice"}, JudgedAnswer{choice, "null", "required"},
        JudgedAnswer{choices, R"(["a","b"])", ""}, JudgedAnswer{choices, R"(["a","c"])", "choice"},
        JudgedAnswer{choices, R"("a")", "type"}, JudgedAnswer{choices, "[]", "required"},
        JudgedAnswer{"type: place", R"("61.71.01.1004")", ""}, JudgedAnswer{"type: place", R"("61.71.01.9999")", "choice"},
        JudgedAnswer{"type: agency", R"("dinkes")", ""}, JudgedAnswer{"type: agency", R"("x")", "choice"},
        JudgedAnswer{"type: agency", "7", "choice"}, JudgedAnswer{"type: unit", R"("aptika")", ""},
        JudgedAnswer{"type: unit", R"("x")", "choice"}, JudgedAnswer{"type: resource, kind: room", R"("meeting-room")", ""},
        JudgedAnswer{"type: resource, kind: room", R"("tim-1")", "choice"}));

INSTANTIATE_TEST_SUITE_P(moments, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: date", R"("2026-11-30")", ""}, JudgedAnswer{"type: date", R"("2026-02-30")", "date"},
        JudgedAnswer{"type: date", R"("30-11-2026")", "date"},
        JudgedAnswer{"type: date", R"({"day":"31","month":"2","year":"2026"})", "date"},
        JudgedAnswer{"type: date", "20261130", "date"}, JudgedAnswer{"type: time", R"("13:00")", ""},
        JudgedAnswer{"type: time", R"("9.05")", ""}, JudgedAnswer{"type: time", R"("24:00")", "time"},
        JudgedAnswer{"type: time", "13", "time"}, JudgedAnswer{"type: date_time", R"("2026-11-30T13:00")", ""},
        JudgedAnswer{"type: date_time", R"("2026-11-30")", "date_time"},
        JudgedAnswer{"type: date_time", R"("2026-11-30T13:60")", "date_time"},
        JudgedAnswer{"type: time_span", R"({"date":"2026-11-30","start":"09:00","end":"11:00"})", ""},
        JudgedAnswer{"type: time_span", R"({"date":"2026-11-30","start":"11:00","end":"11:00"})", "time_span.order"},
        JudgedAnswer{"type: time_span", R"({"date":"2026-11-30","start":"09:00"})", "time_span"},
        JudgedAnswer{"type: time_span", R"({"date":"2026-11-30","start":"09:00","end":"11:00","x":"y"})", "time_span"},
        JudgedAnswer{"type: time_span", R"("2026-11-30")", "time_span"},
        JudgedAnswer{"type: time_span", R"({"date":"","start":"","end":""})", "required"},
        JudgedAnswer{"type: date_span", R"({"first":"2026-11-30","last":"2026-11-30"})", ""},
        JudgedAnswer{"type: date_span", R"({"first":"2026-11-30","last":"2026-11-29"})", "date_span.order"},
        JudgedAnswer{"type: date_span", R"({"first":"2026-11-30"})", "date_span"}));

INSTANTIATE_TEST_SUITE_P(people, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: nik", R"("6171014107900001")", ""},
        JudgedAnswer{"type: nik", R"("6171 0101 0790 0001")", ""},
        JudgedAnswer{"type: nik", R"("617101410790000")", "nik.digits"},
        JudgedAnswer{"type: nik", R"("61710141079000O1")", "nik.digits"},
        JudgedAnswer{"type: nik", R"("0971014107900001")", "nik.structure"},
        JudgedAnswer{"type: nik", R"("6171013207900001")", "nik.structure"},
        JudgedAnswer{"type: nik", R"("6171017207900001")", "nik.structure"},
        JudgedAnswer{"type: nik", R"("6171010113900001")", "nik.structure"},
        JudgedAnswer{"type: nik", "6171014107900001", "type"}, JudgedAnswer{"type: nip", R"("198001012005011001")", ""},
        JudgedAnswer{"type: nip", R"("19800101 202121 1 001")", ""},
        JudgedAnswer{"type: nip", R"("19800101200501100")", "nip.digits"},
        JudgedAnswer{"type: nip", R"("198013012005011001")", "nip.structure"},
        JudgedAnswer{"type: nip", R"("198001012005013001")", "nip.structure"},
        JudgedAnswer{"type: nip", R"("202712012005011001")", "nip.structure"}));

INSTANTIATE_TEST_SUITE_P(reaching, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: phone", R"("0812 3456-7890")", ""},
        JudgedAnswer{"type: phone", R"("+62 812.3456.7890")", ""}, JudgedAnswer{"type: phone", R"("6281234567")", ""},
        JudgedAnswer{"type: phone", R"("0561 732000")", "phone"}, JudgedAnswer{"type: phone", R"("0802345678")", "phone"},
        JudgedAnswer{"type: phone", R"("08123456")", "phone"}, JudgedAnswer{"type: phone", R"("08123456789012345")", "phone"},
        JudgedAnswer{"type: email", R"("budi@contoh.id")", ""}, JudgedAnswer{"type: email", R"("Budi.S+spbe@Contoh.ID")", ""},
        JudgedAnswer{"type: email", R"("budi@contoh")", "email"}, JudgedAnswer{"type: email", R"("budi@@contoh.id")", "email"},
        JudgedAnswer{"type: email", R"("bu di@contoh.id")", "email"},
        JudgedAnswer{"type: email", R"(".budi@contoh.id")", "email"},
        JudgedAnswer{"type: email", R"("budi@-contoh.id")", "email"},
        JudgedAnswer{"type: email", R"("budi@contoh..id")", "email"},
        JudgedAnswer{"type: email", R"("budi@contoh.id.")", "email"},
        JudgedAnswer{"type: email", R"("budi@10.0.0.1")", "email"},
        JudgedAnswer{"type: email",
            quoted(std::string(64, 'a') + "@" + std::string(60, 'b') + "." + std::string(63, 'c') + "." + std::string(63, 'd')
                + ".id"),
            "email"}));

INSTANTIATE_TEST_SUITE_P(networks, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: url", R"("https://contoh.id/a?b=c#d")", ""},
        JudgedAnswer{"type: url", R"("HTTP://contoh.id:8080")", ""}, JudgedAnswer{"type: url", R"("ftp://contoh.id")", "url"},
        JudgedAnswer{"type: url", R"x("javascript:alert(1)")x", "url"},
        JudgedAnswer{"type: url", R"("https://contoh.id@jahat.id/")", "url"},
        JudgedAnswer{"type: url", R"("https://contoh.id/<x>")", "url"}, JudgedAnswer{"type: url", R"("contoh.id")", "url"},
        JudgedAnswer{"type: url", R"("https://contoh.id:99999/")", "url"}, JudgedAnswer{"type: url", R"("https://")", "url"},
        JudgedAnswer{"type: ip_address", R"("203.0.113.7")", ""}, JudgedAnswer{"type: ip_address", R"("2001:DB8::7")", ""},
        JudgedAnswer{"type: ip_address", R"("203.0.113.256")", "ip_address"},
        JudgedAnswer{"type: ip_address", R"("203.0.113")", "ip_address"}, JudgedAnswer{"type: dns_label", R"("Dinkes-1")", ""},
        JudgedAnswer{"type: dns_label", R"("-dinkes")", "dns_label"},
        JudgedAnswer{"type: dns_label", R"("dinkes.kota")", "dns_label"},
        JudgedAnswer{"type: dns_label", R"("dinkes_kota")", "dns_label"},
        JudgedAnswer{"type: dns_label", quoted(std::string(64, 'a')), "dns_label"},
        JudgedAnswer{"type: mailbox_name", R"("Budi.santoso")", ""},
        JudgedAnswer{"type: mailbox_name", R"("budi..santoso")", "mailbox_name"},
        JudgedAnswer{"type: mailbox_name", R"("budi@kota")", "mailbox_name"}));

INSTANTIATE_TEST_SUITE_P(lists, FieldTypes,
    ::testing::Values(JudgedAnswer{list, R"([{"nama":"Budi"}])", ""},
        JudgedAnswer{list, R"([{"nama":"Budi"},{"nama":7}])", "type"}, JudgedAnswer{list, R"(["Budi"])", "type"},
        JudgedAnswer{list, R"("Budi")", "type"},
        JudgedAnswer{list, R"([{"nama":"A"},{"nama":"B"},{"nama":"C"}])", "list.maximum"}, JudgedAnswer{list, "[]", "required"},
        JudgedAnswer{list + ", minimum: 2", R"([{"nama":"A"}])", "list.minimum"}));

INSTANTIATE_TEST_SUITE_P(registers, FieldTypes,
    ::testing::Values(JudgedAnswer{"type: money", "1250000", ""}, JudgedAnswer{"type: money", "0", ""},
        JudgedAnswer{"type: money", "-1", "money"}, JudgedAnswer{"type: money", "1.5", "money"},
        JudgedAnswer{"type: money", R"("seribu")", "money"}, JudgedAnswer{"type: money", "1000000000000000", "money"},
        JudgedAnswer{"type: year", "2026", ""}, JudgedAnswer{"type: year", "1899", "year"},
        JudgedAnswer{"type: year", "26", "year"}, JudgedAnswer{"type: percent", "99.95", ""},
        JudgedAnswer{"type: percent", "100", ""}, JudgedAnswer{"type: percent", "100.01", "percent"},
        JudgedAnswer{"type: percent", "33.333", "percent"}, JudgedAnswer{"type: percent", "-1", "percent"},
        JudgedAnswer{"type: ip_range", R"("10.10.4.0/24")", ""}, JudgedAnswer{"type: ip_range", R"("10.10.4.7")", ""},
        JudgedAnswer{"type: ip_range", R"("2001:db8::/48")", ""}, JudgedAnswer{"type: ip_range", R"("0.0.0.0/0")", ""},
        JudgedAnswer{"type: ip_range", R"("10.10.4.1/24")", "ip_range.host"},
        JudgedAnswer{"type: ip_range", R"("2001:db8::1/64")", "ip_range.host"},
        JudgedAnswer{"type: ip_range", R"("10.10.4.0/33")", "ip_range"},
        JudgedAnswer{"type: ip_range", R"("10.10.4.0/024")", "ip_range"},
        JudgedAnswer{"type: ip_range", R"("10.10.04.0/24")", "ip_range"},
        JudgedAnswer{"type: ip_range", R"("10.10.4.0/")", "ip_range"},
        JudgedAnswer{"type: ip_range", R"("10.10.4/24")", "ip_range"}, JudgedAnswer{"type: entry, register: server", "7", ""},
        JudgedAnswer{"type: entry, register: server", R"("7")", "entry"},
        JudgedAnswer{"type: entry, register: server", "0", "entry"},
        JudgedAnswer{"type: entries, register: server", "[7, 8]", ""},
        JudgedAnswer{"type: entries, register: server", "[7, null]", ""},
        JudgedAnswer{"type: entries, register: server", R"([7, "x"])", "entry"},
        JudgedAnswer{"type: entries, register: server", "7", "type"}, JudgedAnswer{"type: request", R"("TD-26-0412-7")", ""}));

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
    EXPECT_EQ(sentence("type: text"), (Message{"Isi “{0}”", {{"Isian", "Field"}}}));
    EXPECT_EQ(sentence("type: agency").id, "Pilih “{0}”");
    EXPECT_EQ(sentence(choice).id, "Pilih “{0}”");
}

TEST(FieldTypes, names_the_entry_of_a_list_that_is_wrong)
{
    const City city = small_city();
    const auto complaints = check_fields(one_field(list), answer(json(R"([{"nama":"Budi"},{"nama":5}])")), {city, monday, {}});
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
