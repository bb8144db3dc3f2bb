// What a binding and a duty may ask of entries: one of several values, an owner, each of them, only when it happens.
#include "governance/arrangements_for_tests.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {
namespace {

Files with_binding(const std::string& text)
{
    auto law = small_files().at("cities/kecil/regulations/1-2026.yaml");
    const std::string box = "{register: wadah}";
    return {{"cities/kecil/regulations/1-2026.yaml", law.replace(law.find(box), box.size(), text)}};
}

Binding read_as(const SmallCity& city)
{
    return city.arrangements.regulation("1-2026")->article("pasal-2")->served_by.back();
}

TEST(Demands, ask_for_one_of_several_values_of_an_owner)
{
    const SmallCity city(with_binding("{register: barang, where: {jenis: [baru, lama]}, owner: dinkes}"));
    const auto binding = read_as(city);
    EXPECT_EQ(binding.where, (Where{{"jenis", {"baru", "lama"}}}));
    EXPECT_EQ(binding.owner, "dinkes");
    EXPECT_FALSE(binding.when_it_happens);
}

TEST(Demands, may_arise_only_when_something_happens)
{
    const SmallCity city(with_binding("{register: wadah, when_it_happens: true}"));
    EXPECT_TRUE(read_as(city).when_it_happens);
}

TEST(Demands, of_each_entry_are_known_to_its_register)
{
    const SmallCity any(with_binding("{register: barang, none_lacks: nilai}"));
    EXPECT_EQ(any.arrangements.entry_register("barang")->needed, std::set<std::string>{"nilai"});
    const SmallCity one(with_binding("{register: barang, none_lacks: {jenis: baru}, all_in: [dipakai]}"));
    EXPECT_EQ(one.arrangements.entry_register("barang")->needed, std::set<std::string>{"jenis=baru"});
    EXPECT_EQ(read_as(one).none_lacks, (Needed{"jenis", "baru"}));
    EXPECT_EQ(needed_of("jenis=baru"), (Needed{"jenis", "baru"}));
    EXPECT_EQ(read_as(one).all_in, std::vector<std::string>{"dipakai"});
    EXPECT_TRUE(one.arrangements.entry_register("wadah")->needed.empty());
}

TEST(Demands, of_duties_stand_in_evidence_and_event)
{
    auto files = small_files();
    auto& report = files.at("common/duties/lapor-barang.yaml");
    const std::string state = "state: dipakai}", said = "{kind: confirmation}";
    report.replace(report.find(state), state.size(), "state: dipakai, where: {jenis: [baru, lama]}}");
    report.replace(report.find(said), said.size(), "{kind: entry, register: barang, where: {jenis: lama}}");
    const SmallCity city(Files{{"common/duties/lapor-barang.yaml", report}});
    const auto& duty = *city.arrangements.duty("lapor-barang");
    EXPECT_EQ(std::get<AfterState>(duty.when).where, (Where{{"jenis", {"baru", "lama"}}}));
    EXPECT_EQ(duty.evidence.where, (Where{{"jenis", {"lama"}}}));
}

} // namespace
} // namespace pendopo::governance
