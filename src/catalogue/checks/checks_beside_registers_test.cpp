// Checks that ask what the registers hold: overlaps, twins, one of an owner, names that are somebody's.
#include "catalogue/form_for_tests.hpp"

namespace pendopo::catalogue {
namespace {

// What registers know, as a test sets it.
struct SaidFinder : EntryFinder {
    std::optional<std::string> said;
    mutable std::string asked;
    std::string owner() const override { return "dinkes"; }
    bool exists(std::string_view, std::int64_t id) const override { return id == 7; }
    bool request_exists(std::string_view number) const override { return number == "TD-26-0412-7"; }
    std::optional<std::string> overlapping(std::string_view, std::string_view range,
        const std::vector<std::string>& states) const override
    {
        asked = std::string(range) + " " + (states.empty() ? "" : states.front());
        return said;
    }
    std::optional<std::string> holding(std::string_view, std::string_view, std::string_view) const override { return said; }
    std::optional<std::string> of_same_owner(std::string_view, const Value&) const override { return said; }
    std::optional<std::string> twin(std::string_view, std::string_view, std::string_view,
        const std::vector<std::pair<std::string, std::string>>& where) const override
    {
        asked = where.empty() ? "" : where.front().first + "=" + where.front().second;
        return said;
    }
};

TEST(Checks, ask_the_registers_where_there_are_any)
{
    const City city = small_city();
    SaidFinder finder;
    const auto judged = [&](const std::string& field, const std::string& typed) {
        std::string all;
        for (const auto& complaint : check_fields(one_field(field), answer(json(typed)), {city, monday, {}, &finder}))
            all += complaint.code;
        return all;
    };
    const auto overlap = checked("ip_range", "no_overlap: {within: [aktif]}");
    const auto inside = checked("ip_address", "inside: {register: alamat, field: rentang}");
    const auto once = checked("year", "one_per_owner: {}");
    const auto twin
        = checked("text", "no_twin: {register: aplikasi, where: {jenis: umum}, message: {id: Sudah ada, en: There is one}}");
    EXPECT_EQ(judged(overlap, R"("10.0.0.0/8")"), "");
    EXPECT_EQ(finder.asked, "10.0.0.0/8 aktif");
    EXPECT_EQ(judged(inside, R"("10.0.0.1")"), "inside");
    EXPECT_EQ(judged(twin, R"("E-Kinerja")"), "");
    EXPECT_EQ(finder.asked, "jenis=umum");
    finder.said = "Yang lain";
    EXPECT_EQ(judged(overlap, R"("10.0.0.0/8")"), "no_overlap");
    EXPECT_EQ(judged(inside, R"("10.0.0.1")"), "");
    EXPECT_EQ(judged(once, "2026"), "one_per_owner");
    EXPECT_EQ(judged(twin, R"("E-Kinerja")"), "no_twin");
    EXPECT_EQ(judged("type: entry, register: server", "7"), "");
    EXPECT_EQ(judged("type: entry, register: server", "8"), "entry");
    EXPECT_EQ(judged("type: request", R"("td-26-0412-7")"), "");
    EXPECT_EQ(judged("type: request", R"("TD-26-0413-5")"), "request");
}

// 67/2019 Pasal 28 ayat (4)
TEST(Checks, keep_an_agencys_name_for_the_agency)
{
    City city = small_city();
    city.agencies.push_back({"disdik", {"Dinas Pendidikan", "Education Office"}});
    SaidFinder finder;
    const auto judged = [&](const std::string& name) {
        std::string all;
        for (const auto& complaint :
            check_fields(one_field(checked("text", "official_domain: {}")), answer(name), {city, monday, {}, &finder}))
            all += complaint.code;
        return all;
    };
    EXPECT_EQ(judged("dinkes.pontianak.go.id"), "");
    EXPECT_EQ(judged("antrean.dinkes.pontianak.go.id"), "");
    EXPECT_EQ(judged("e-kinerja.pontianak.go.id"), "");
    EXPECT_EQ(judged("disdik.pontianak.go.id"), "official_domain");
    EXPECT_EQ(judged("www.pontianak.go.id"), "official_domain");
    EXPECT_EQ(judged("dinkes.pontianak.com"), "official_domain");
    EXPECT_EQ(judged("pontianak.go.id"), "official_domain");
    EXPECT_EQ(judged("-a.pontianak.go.id"), "official_domain");
}

} // namespace
} // namespace pendopo::catalogue
