// Articles that ask for something only when it happens, for each entry, for one of several values, or of one owner.
#include "regulations/regulations_test.hpp"

#include "regulations/serving.hpp"

#include <memory>

namespace pendopo::regulations {

namespace {

governance::Files with_article_two(const std::string& bindings)
{
    auto law = governance::small_files().at("cities/kecil/regulations/1-2026.yaml");
    const std::string served = "[{register: barang, states: [dipakai], where: {jenis: baru}}, {register: wadah}]";
    return {{"cities/kecil/regulations/1-2026.yaml", law.replace(law.find(served), served.size(), bindings)}};
}

} // namespace

// The small city with other bindings of its second article.
class ArticleDemands : public SmallRegulation {
protected:
    ArticleState stand(const std::string& bindings)
    {
        other = std::make_unique<governance::SmallCity>(with_article_two(bindings));
        const registers::Workplace there{*database, identifiers, other->catalogue, other->arrangements, files, ""};
        registers::reindex_entries(there, now);
        read_again();
        return *kept.regulations.at(0).article("pasal-2");
    }
    ArticleState read_again()
    {
        const Workplace there{*database, identifiers, other->catalogue, other->arrangements};
        kept = reading([&](db::Reader& reader) { return count_states(reader, there, now); });
        return *kept.regulations.at(0).article("pasal-2");
    }
    std::string address(const ArticleState& one)
    {
        const Workplace there{*database, identifiers, other->catalogue, other->arrangements};
        return one.bindings.at(0).remainders.empty() ? "" : address_of(there, one.bindings.at(0).remainders.at(0).which);
    }
    std::unique_ptr<governance::SmallCity> other;
};

TEST_F(ArticleDemands, WhatNeverHappenedIsKeptAndSaysWhy)
{
    auto one = stand("[{register: barang, when_it_happens: true}]");
    EXPECT_EQ(one.state, State::kept);
    EXPECT_TRUE(one.bindings[0].nothing_happened);
    EXPECT_EQ(said(one.bindings[0]),
        "Barang: belum ada kejadian yang tercatat. Ketentuan ini baru meminta sesuatu bila hal "
        "itu terjadi, jadi dihitung dijalankan.");
    thing_valid_until("Laptop", "2026-12-10");
    one = read_again();
    EXPECT_EQ(one.state, State::due);
    EXPECT_FALSE(one.bindings[0].nothing_happened);
    at("2026-12-11T09:00");
    EXPECT_EQ(read_again().state, State::late);
}

TEST_F(ArticleDemands, WithoutItAnEmptyRegisterKeepsNothing)
{
    EXPECT_EQ(stand("[{register: barang}]").state, State::not_arranged);
    EXPECT_EQ(stand("[{register: barang, none_lacks: nilai}]").state, State::not_arranged);
    EXPECT_EQ(stand("[{register: barang, none_lacks: nilai, when_it_happens: true}]").state, State::kept);
}

TEST_F(ArticleDemands, NoneMayLackAField)
{
    const auto poor = thing(dewi, "Laptop");
    thing(dewi, "Meja", R"("jenis":"baru","nilai":5000)");
    auto one = stand("[{register: barang, none_lacks: nilai}]");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(said(one.bindings[0]), "Barang: 2 tercatat, 1 belum mengisi “Nilai”.");
    EXPECT_EQ(address(one), "/register/barang?tanpa=nilai");
    // Whoever fills it in, or ends it, mends the article.
    const registers::Workplace there{*database, identifiers, other->catalogue, other->arrangements, files, ""};
    registers::change_entry(there, by(dewi, poor), registers::json(R"({"nilai":7})")).value();
    one = read_again();
    EXPECT_EQ(one.state, State::kept);
    EXPECT_EQ(said(one.bindings[0]), "Barang: 2 tercatat, tidak satu pun yang belum mengisi “Nilai”.");
}

// What an entry lacks is told even while another one's date comes near; a date that passed comes first.
TEST_F(ArticleDemands, WhatIsLackingIsToldBesideDates)
{
    thing(dewi, "Meja", R"("jenis":"baru","berlaku_sampai":"2026-12-10")");
    auto one = stand("[{register: barang, none_lacks: nilai}]");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(one.due_on, Date::parse("2026-12-10"));
    EXPECT_EQ(said(one.bindings[0]), "Barang: 1 tercatat, 1 belum mengisi “Nilai”.");
    at("2026-12-11T09:00");
    EXPECT_EQ(read_again().state, State::late);
}

TEST_F(ArticleDemands, NoneMayLackAValue)
{
    thing(dewi, "Laptop");
    const auto one = stand("[{register: barang, states: [usulan], none_lacks: {jenis: lama}}]");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(said(one.bindings[0]), "Barang (Diusulkan): 1 tercatat, 1 tanpa “Lama” pada “Jenis”.");
    EXPECT_EQ(address(one), "/register/barang?keadaan=usulan&tanpa=jenis%3Dlama");
}

TEST_F(ArticleDemands, AllMustHaveReachedAState)
{
    const auto proposed = thing(dewi, "Laptop");
    approve(yusuf, thing(dewi, "Meja", R"("jenis":"baru","nilai":5)")).value();
    auto one = stand("[{register: barang, all_in: [dipakai]}]");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(said(one.bindings[0]), "Barang: 2 tercatat, 1 belum “Dipakai”.");
    EXPECT_EQ(address(one), "/register/barang?keadaan=usulan");
    approve(yusuf, proposed).value();
    one = read_again();
    EXPECT_EQ(one.state, State::kept);
    EXPECT_EQ(said(one.bindings[0]), "Barang: 2 tercatat, semuanya “Dipakai”.");
}

TEST_F(ArticleDemands, OneOfSeveralValuesCountsEachEntryOnce)
{
    thing(dewi, "Laptop");
    thing(dewi, "Meja", R"("jenis":"lama","umur":4)");
    const auto one = stand("[{register: barang, where: {jenis: [baru, lama]}}]");
    EXPECT_EQ(said(one.bindings[0]), "Barang (Baru atau Lama): 2 tercatat, tidak ada yang lewat tanggalnya.");
    EXPECT_EQ(said(stand("[{register: barang, states: [usulan], where: {jenis: [lama]}}]").bindings[0]),
        "Barang (Lama; Diusulkan): 1 tercatat, tidak ada yang lewat tanggalnya.");
}

TEST_F(ArticleDemands, AnOwnerAnswersForTheirs)
{
    thing(dewi, "Laptop");
    EXPECT_EQ(stand("[{register: barang, owner: disdik}]").state, State::not_arranged);
    const auto one = stand("[{register: barang, owner: dinkes, where: {jenis: [baru, lama]}, none_lacks: nilai}]");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(address(one), "/register/barang?pemilik=dinkes&tanpa=nilai");
}

} // namespace pendopo::regulations
