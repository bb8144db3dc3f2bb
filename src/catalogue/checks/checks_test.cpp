#include "catalogue/checks/check_kind.hpp"
#include "catalogue/form_for_tests.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {
namespace {

class Checks : public ::testing::TestWithParam<JudgedAnswer> {};

TEST_P(Checks, judges_an_answer)
{
    const auto& [field, typed, expected] = GetParam();
    EXPECT_EQ(codes(one_field(field), answer(json(typed))), expected) << field << " " << typed;
}

std::string hours(const std::string& start, const std::string& end)
{
    return R"({"date":"2026-11-30","start":")" + start + R"(","end":")" + end + R"("})";
}
std::string days(const std::string& first, const std::string& last)
{
    return R"({"first":")" + first + R"(","last":")" + last + R"("})";
}

const auto length = checked("text", "length: {minimum: 3, maximum: 5}");
const auto range = checked("decimal", "range: {minimum: 1, maximum: 2.5}");
const auto count = "options: [{value: a, label: {id: A, en: A}}, {value: b, label: {id: B, en: B}}, {value: c, label: "
                   "{id: C, en: C}}], "
    + checked("choices", "count: {minimum: 2, maximum: 2}");
const auto pattern
    = checked("text", R"(pattern: {regex: "[A-Z]{2}[0-9]+", message: {id: Tulis seperti AB12, en: Write it like AB12}})");

INSTANTIATE_TEST_SUITE_P(sizes, Checks,
    ::testing::Values(JudgedAnswer{length, R"("abc")", ""}, JudgedAnswer{length, R"("ab")", "length"},
        JudgedAnswer{length, R"("ééééé")", ""}, JudgedAnswer{length, R"("éééééé")", "length"}, JudgedAnswer{range, "1", ""},
        JudgedAnswer{range, "2.5", ""}, JudgedAnswer{range, "0.9", "range"}, JudgedAnswer{range, "2.6", "range"},
        JudgedAnswer{count, R"(["a","b"])", ""}, JudgedAnswer{count, R"(["a"])", "count"},
        JudgedAnswer{count, R"(["a","b","c"])", "count"}, JudgedAnswer{count, R"(["a","a"])", "count"},
        JudgedAnswer{pattern, R"("AB12")", ""}, JudgedAnswer{pattern, R"("xAB12")", "pattern"},
        JudgedAnswer{pattern, R"("AB12x")", "pattern"}));

// Today is Monday the 23rd; Wednesday the 25th is a holiday.
INSTANTIATE_TEST_SUITE_P(days, Checks,
    ::testing::Values(JudgedAnswer{checked("date", "not_after_today: {}"), R"("2026-11-23")", ""},
        JudgedAnswer{checked("date", "not_after_today: {}"), R"("2026-11-24")", "not_after_today"},
        JudgedAnswer{checked("date", "not_before_today: {}"), R"("2026-11-23")", ""},
        JudgedAnswer{checked("date", "not_before_today: {}"), R"("2026-11-22")", "not_before_today"},
        JudgedAnswer{checked("date", "age: {minimum: 15}"), R"("2011-11-23")", ""},
        JudgedAnswer{checked("date", "age: {minimum: 15}"), R"("2011-11-24")", "age"},
        JudgedAnswer{checked("date", "age: {maximum: 60}"), R"("1966-11-23")", ""},
        JudgedAnswer{checked("date", "age: {maximum: 60}"), R"("1965-11-23")", "age"},
        JudgedAnswer{checked("date", "lead: {working_days: 3}"), R"("2026-11-27")", ""},
        JudgedAnswer{checked("date", "lead: {working_days: 3}"), R"("2026-11-26")", "lead"},
        JudgedAnswer{checked("date", "working_day: {}"), R"("2026-11-24")", ""},
        JudgedAnswer{checked("date", "working_day: {}"), R"("2026-11-25")", "working_day"},
        JudgedAnswer{checked("date", "working_day: {}"), R"("2026-11-28")", "working_day"},
        JudgedAnswer{checked("date_span", "working_day: {}"), days("2026-11-24", "2026-11-28"), "working_day"},
        JudgedAnswer{checked("date", "within: {days: 30}"), R"("2026-12-23")", ""},
        JudgedAnswer{checked("date", "within: {days: 30}"), R"("2026-12-24")", "within"},
        JudgedAnswer{checked("date_time", "within: {hours: 12}"), R"("2026-11-23T21:00")", ""},
        JudgedAnswer{checked("date_time", "within: {hours: 12}"), R"("2026-11-23T21:01")", "within"}));

INSTANTIATE_TEST_SUITE_P(spans, Checks,
    ::testing::Values(JudgedAnswer{checked("time", "quarter_hour: {}"), R"("13:45")", ""},
        JudgedAnswer{checked("time", "quarter_hour: {}"), R"("13:50")", "quarter_hour"},
        JudgedAnswer{checked("date_time", "quarter_hour: {}"), R"("2026-11-30T13:05")", "quarter_hour"},
        JudgedAnswer{checked("time_span", "quarter_hour: {}"), hours("09:00", "10:10"), "quarter_hour"},
        JudgedAnswer{checked("time_span", "lasts: {minimum_hours: 1, maximum_hours: 12}"), hours("08:00", "20:00"), ""},
        JudgedAnswer{checked("time_span", "lasts: {minimum_hours: 1, maximum_hours: 12}"), hours("08:00", "20:15"), "lasts"},
        JudgedAnswer{checked("time_span", "lasts: {minimum_hours: 1, maximum_hours: 12}"), hours("08:00", "08:45"), "lasts"},
        JudgedAnswer{checked("date_span", "lasts: {minimum_days: 2, maximum_days: 3}"), days("2026-11-30", "2026-12-02"), ""},
        JudgedAnswer{checked("date_span", "lasts: {minimum_days: 2, maximum_days: 3}"), days("2026-11-30", "2026-12-03"),
            "lasts"},
        JudgedAnswer{checked("date_span", "lasts: {minimum_days: 2, maximum_days: 3}"), days("2026-11-30", "2026-11-30"),
            "lasts"},
        JudgedAnswer{checked("date_span", "lasts: {minimum_months: 1, maximum_months: 3}"), days("2027-01-01", "2027-03-31"),
            ""},
        JudgedAnswer{checked("date_span", "lasts: {minimum_months: 1, maximum_months: 3}"), days("2027-01-01", "2027-01-31"),
            ""},
        JudgedAnswer{checked("date_span", "lasts: {minimum_months: 1, maximum_months: 3}"), days("2027-01-01", "2027-01-30"),
            "lasts"},
        JudgedAnswer{checked("date_span", "lasts: {minimum_months: 1, maximum_months: 3}"), days("2027-01-01", "2027-04-02"),
            "lasts"}));

const auto agreed = checked("yes_no", "must_be_true: {message: {id: Setujui dahulu, en: Agree first}}");

INSTANTIATE_TEST_SUITE_P(others, Checks,
    ::testing::Values(JudgedAnswer{agreed, "true", ""}, JudgedAnswer{agreed, "false", "must_be_true"},
        JudgedAnswer{agreed, "null", "must_be_true"}, JudgedAnswer{checked("dns_label", "subdomain: {}"), R"("dinkes")", ""},
        JudgedAnswer{checked("dns_label", "subdomain: {}"), R"("WWW")", "subdomain"},
        JudgedAnswer{checked("text", "subdomain: {}"), R"("dinkes.pontianak.go.id")", ""},
        JudgedAnswer{checked("text", "subdomain: {}"), R"("dinkes.langsa.go.id")", "subdomain"},
        JudgedAnswer{checked("text", "subdomain: {}"), R"("mail.pontianak.go.id")", "subdomain"}));

TEST(Checks, compare_with_another_field)
{
    const auto fields = fields_of(R"(
- {key: mulai, type: date, label: {id: Mulai, en: Start}}
- {key: selesai, type: date, label: {id: Selesai, en: End}, checks: [after: {field: mulai}, within: {field: mulai, months: 6}]}
)");
    const auto judge
        = [&](const std::string& end) { return codes(fields, json(R"({"mulai":"2026-12-01","selesai":")" + end + R"("})")); };
    EXPECT_EQ(judge("2026-12-02"), "");
    EXPECT_EQ(judge("2026-12-01"), "after");
    EXPECT_EQ(judge("2027-06-01"), "");
    EXPECT_EQ(judge("2027-06-02"), "within");
}

TEST(Checks, a_room_has_a_capacity_and_may_be_taken)
{
    const auto fields = fields_of(R"(
- {key: ruang, type: resource, kind: room, label: {id: Ruang, en: Room}}
- {key: peserta, type: whole_number, label: {id: Peserta, en: People}, checks: [capacity: {resource: ruang}]}
- {key: waktu, type: time_span, label: {id: Waktu, en: Time}, checks: [free: {resource: ruang}]}
)");
    const City city = small_city();
    Instant asked_from, asked_to;
    const auto judge = [&](int people, bool free) {
        const Surroundings around{city, monday, [&](std::string_view resource, Instant from, Instant to) {
                                      EXPECT_EQ(resource, "meeting-room");
                                      asked_from = from;
                                      asked_to = to;
                                      return free;
                                  }};
        const Value answers
            = Value::map({{"ruang", "meeting-room"}, {"peserta", people}, {"waktu", json(hours("09:00", "11:00"))}});
        std::string all;
        for (const auto& complaint : check_fields(fields, answers, around))
            all += complaint.field + "=" + complaint.code + " ";
        return all;
    };
    EXPECT_EQ(judge(20, true), "");
    EXPECT_EQ(judge(21, true), "peserta=capacity ");
    EXPECT_EQ(judge(20, false), "waktu=free ");
    EXPECT_EQ(asked_from.rfc3339(city.zone.offset), "2026-11-30T09:00:00+07:00");
    EXPECT_EQ(asked_to.rfc3339(city.zone.offset), "2026-11-30T11:00:00+07:00");
}

TEST(Checks, look_at_blank_answers_when_they_must)
{
    const auto fields = fields_of(R"(
- {key: cara, type: choice, label: {id: Cara, en: How}, options: [{value: daring, label: {id: D, en: D}}, {value: luring, label: {id: L, en: L}}]}
- {key: tautan, type: url, required: false, label: {id: Tautan, en: Link}, checks: [required_when: {field: cara, is: daring}]}
- {key: hp, type: phone, required: false, label: {id: Nomor HP, en: Mobile}, checks: [one_of: {fields: [hp, email]}]}
- {key: email, type: email, required: false, label: {id: Email, en: E-mail}}
)");
    EXPECT_EQ(codes(fields, json(R"({"cara":"luring","email":"a@b.id"})")), "");
    EXPECT_EQ(codes(fields, json(R"({"cara":"daring","email":"a@b.id"})")), "required");
    EXPECT_EQ(codes(fields, json(R"({"cara":"luring"})")), "one_of");
    EXPECT_EQ(codes(fields, json(R"({"cara":"luring","hp":"0812 3456 7890"})")), "");
}

TEST(Checks, compare_numbers_of_two_fields)
{
    const auto fields = fields_of(R"(
- {key: pagu, type: money, label: {id: Pagu, en: Ceiling}}
- {key: nilai, type: money, label: {id: Nilai, en: Amount}, checks: [at_most: {field: pagu}]}
- {key: cadangan, type: money, required: false, label: {id: Cadangan, en: Reserve}, checks: [at_least: {field: nilai}]}
)");
    EXPECT_EQ(codes(fields, json(R"({"pagu":10,"nilai":10})")), "");
    EXPECT_EQ(codes(fields, json(R"({"pagu":10,"nilai":11})")), "at_most");
    EXPECT_EQ(codes(fields, json(R"({"pagu":10,"nilai":5,"cadangan":4})")), "at_least");
    EXPECT_EQ(codes(fields, json(R"({"pagu":10,"nilai":5,"cadangan":5})")), "");
}

TEST(Checks, tell_what_to_do_in_both_languages)
{
    const City city = small_city();
    const auto message = [&](const std::string& field, const std::string& typed) {
        return check_fields(one_field(field), answer(json(typed)), {city, monday, {}}).at(0).message;
    };
    const auto lead = message(checked("date", "lead: {working_days: 3}"), R"("2026-11-24")");
    EXPECT_EQ(lead.id, "Pilih tanggal paling cepat {0}");
    EXPECT_EQ(lead.arguments.at(0), Bilingual("Jumat, 27 November 2026", "Friday, 27 November 2026"));
    EXPECT_EQ(text::translate(Language::indonesian, message(length, R"("ab")")), "Isian paling sedikit 3\u00a0huruf");
    EXPECT_EQ(text::translate(Language::english, message(pattern, R"("x")")), "Write it like AB12");
    EXPECT_EQ(text::translate(Language::indonesian, message(checked("date", "working_day: {}"), R"("2026-11-25")")),
        "Pilih hari kerja: Rabu, 25 November 2026 libur (Hari Guru)");
}

} // namespace
} // namespace pendopo::catalogue
