// The real files of data/, read as the program reads them.
#include "catalogue/booked.hpp"
#include "catalogue/catalogue.hpp"
#include "catalogue/find_services.hpp"
#include "catalogue/form_for_tests.hpp"
#include "catalogue/read_sources.hpp"
#include "catalogue/write_definition.hpp"
#include "testing/database.hpp"

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace pendopo::catalogue {
namespace {

std::string found(std::string_view typed)
{
    std::string keys;
    for (const auto* service : find_services(pontianak(), typed))
        keys += (keys.empty() ? "" : " ") + service->key;
    return keys;
}

TEST(RealFiles, read_without_trouble_for_every_city)
{
    for (const auto& folder : std::filesystem::directory_iterator(pendopo::testing::data_folder() + "/cities"))
        for (const auto& trouble : check_definitions(pendopo::testing::data_folder(), folder.path().filename()))
            ADD_FAILURE() << trouble.text();
}

// 126/2022 Pasal 7 prescribes sixteen; the city may offer more.
TEST(RealFiles, pontianak_offers_at_least_sixteen_services_external_first)
{
    const auto& services = pontianak().services();
    ASSERT_GE(services.size(), 16u);
    EXPECT_EQ(services.front().audience, Audience::external);
    EXPECT_EQ(services.back().audience, Audience::internal);
    EXPECT_TRUE(std::is_sorted(services.begin(), services.end(),
        [](const Service& a, const Service& b) { return std::tie(a.audience, a.order) < std::tie(b.audience, b.order); }));
}

TEST(RealFiles, the_city_has_what_the_pages_need)
{
    const City& city = pontianak().city();
    EXPECT_EQ(city.name.indonesian, "Kota Pontianak");
    EXPECT_EQ(city.zone.offset.iso(), "+07:00");
    EXPECT_EQ(city.opens, 7 * 60 + 15);
    EXPECT_EQ(city.places.size(), 29u);
    EXPECT_NE(city.role("operator"), nullptr);
    EXPECT_EQ(city.role("operator")->scope, Scope::unit);
    EXPECT_EQ(city.resource("meeting-room")->capacity, 20);
    EXPECT_TRUE(city.calendar.knows(2026));
    EXPECT_FALSE(city.calendar.is_working_day(*Date::parse("2026-12-24")));
    EXPECT_EQ(city.resource("none"), nullptr);
}

TEST(KeptDefinition, gives_back_an_equal_service)
{
    for (const auto& service : pontianak().services()) {
        const auto kept = read_kept_definition(service.definition);
        EXPECT_EQ(kept, service) << service.key;
        EXPECT_EQ(kept.digest.size(), 64u);
    }
    EXPECT_THROW(read_kept_definition("{}"), FileTroubleError);
}

// What a hostile or careless API client may send for any field: complained about or taken, never thrown over.
TEST(RealForms, take_answers_of_any_kind_calmly)
{
    const std::string deep = "{\"date\":{\"date\":[1]},\"first\":7,\"last\":null,\"start\":true,\"nama\":{\"x\":[]}}";
    const std::vector<Value> odd{Value(), Value(true), Value(false), Value(0), Value(std::int64_t{1} << 62), Value(-1e308),
        Value(""), Value(" "), Value("x"), Value("\xff\xfe"), Value(std::string(1, '\0')), Value(std::string(100000, '9')),
        Value::list(), Value::map(), json("[[],{},null,1,\"x\"]"), json(deep), Value::list({json(deep), json(deep)}),
        Value::list(std::vector<Value>(5000, Value("a")))};
    const City& city = pontianak().city();
    const Surroundings around{city, monday, [](std::string_view, Instant, Instant) { return true; }};
    for (const auto& service : pontianak().services())
        for (const auto& value : odd) {
            Value answers = Value::map();
            for (const auto& page : service.pages)
                for (const auto& field : page.fields)
                    answers.set(field.key, value);
            EXPECT_FALSE(check_answers(service, answers, around).empty()) << service.key;
            unknown_answers(service, answers);
            booked(service, answers, city);
            for (const auto& page : service.pages) {
                flat(page.fields, answers);
                check_fields(page.fields, answers, around);
                for (const auto& field : page.fields)
                    show_answer(field, value, Language::indonesian, city, Showing::masked);
            }
        }
    for (const auto& value : odd)
        EXPECT_FALSE(check_answers(pontianak().services().front(), value, around).empty());
}

TEST(KeptDefinition, carries_options_that_came_from_the_city)
{
    auto with_source = fields_of("- {key: unit, type: choice, source: units, label: {id: Unit, en: Unit}}");
    fill_sources(with_source, pontianak().city());
    Service service = pontianak().services().front();
    service.pages = {{"Unit", {}, with_source}};
    const auto kept = read_kept_definition(write_definition(service));
    EXPECT_EQ(kept.field("unit")->options.size(), pontianak().city().units.size());
    EXPECT_EQ(kept.pages, service.pages);
}

TEST(RealForms, every_choice_has_options)
{
    for (const auto& one : pontianak().services())
        for (const auto& page : one.pages)
            for (const auto& field : page.fields)
                EXPECT_EQ(field.options.empty(), field.type != "choice" && field.type != "choices")
                    << one.key << " " << field.key;
}

TEST(FindServices, by_whole_words_beginnings_and_slips_in_both_languages)
{
    EXPECT_EQ(found("magang"), "magang");
    EXPECT_EQ(found("MAGANG"), "magang");
    EXPECT_EQ(found("intern").substr(0, 6), "magang");
    EXPECT_EQ(found("maggang"), "magang"); // one letter too many
    EXPECT_EQ(found("magagn"), "magang");  // two swapped
    EXPECT_EQ(found("pengadua"), "pengaduan");
    EXPECT_EQ(found("complaint").substr(0, 9), "pengaduan");
    EXPECT_EQ(found("pinjam ruang"), "ruang-eksternal ruang-internal");
    EXPECT_EQ(found("xyzzy"), "");
    EXPECT_EQ(found("ruang xyzzy"), "");
    EXPECT_EQ(found(""), "");
    EXPECT_EQ(found("\xff\xfe"), "");
    EXPECT_EQ(found("mxga"), ""); // too short for a slip
}

} // namespace
} // namespace pendopo::catalogue
