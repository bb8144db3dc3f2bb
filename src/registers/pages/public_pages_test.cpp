// What anybody reads of a register, and what does not exist for them.
#include "registers/pages/pages_test.hpp"

namespace pendopo::registers::pages {

TEST_F(RegisterPages, WhatIsNotPublicDoesNotExistForAnyone)
{
    const access::Actor guest;
    const auto entry = thing(dewi, "Meja");
    EXPECT_EQ(ask(show_public_entry, guest, of(entry)).why, Why::not_found);
    EXPECT_EQ(ask(show_public_list, guest, of("tidak-ada")).why, Why::not_found);
    EXPECT_EQ(ask(show_public_registers, guest, {}).status, 200);
}

TEST_F(RegisterPages, AnybodyReadsWhatIsPublicAndNoMore)
{
    const access::Actor guest;
    const auto entry = approve(yusuf, thing(dewi, "Meja")).value();
    ASSERT_EQ(ask(classify, yusuf, of(entry), seen(entry, {{"_klasifikasi", "public"}})).status, 303);
    const auto page = ask(show_public_entry, guest, of(entry));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.says("Meja"));
    EXPECT_FALSE(page.says("1.250.000"));
    EXPECT_TRUE(ask(show_public_list, guest, of("barang")).says("/terbuka/barang/" + std::to_string(entry.id)));
    EXPECT_EQ(ask(show_public_list, guest, of("barang"), {}, {{"isian.nilai", "1250000"}}).why, Why::malformed);
}

TEST_F(RegisterPages, AnybodyReadsADocumentThatIsPublicAndNoOther)
{
    const access::Actor guest;
    const auto entry = approve(yusuf, thing(dewi, "Meja")).value();
    auto act = by(dewi, entry);
    act.files = {{"arsip", {"kode.zip", "application/zip", std::string(64, 'b'), 900}}};
    const auto both = change_entry(place, act, json("{}")).value();
    const auto files = reading([&](db::Reader& reader) { return all_files_of_entry(reader, entry.id); });
    const auto path_to = [&](const std::string& document) {
        auto path = of(entry);
        for (const auto& file : files)
            if (file.document == document)
                path["file"] = std::to_string(file.id);
        return path;
    };
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).why, Why::not_found) << "the entry is not public yet";
    ASSERT_EQ(ask(classify, yusuf, of(both), seen(both, {{"_klasifikasi", "public"}})).status, 303);
    const auto page = ask(show_public_entry, guest, of(entry));
    EXPECT_TRUE(page.says(path_to("bukti")["file"] + "\">Bukti<"));
    EXPECT_FALSE(page.says("kode.zip"));
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).status, 200);
    EXPECT_EQ(ask(show_public_file, guest, path_to("arsip")).why, Why::not_found) << "the register does not show it";
    // Neither under the address of another entry, nor when a newer one stands before it.
    const auto other = approve(yusuf, thing(dewi, "Kursi")).value();
    ASSERT_EQ(ask(classify, yusuf, of(other), seen(other, {{"_klasifikasi", "public"}})).status, 303);
    auto crossed = path_to("bukti");
    crossed["id"] = std::to_string(other.id);
    EXPECT_EQ(ask(show_public_file, guest, crossed).why, Why::not_found);
    auto newer = by(dewi, again(entry));
    newer.files = {proof("cukup.pdf")};
    ASSERT_TRUE(change_entry(place, newer, json("{}")));
    EXPECT_EQ(ask(show_public_file, guest, path_to("bukti")).why, Why::not_found);
}

} // namespace pendopo::registers::pages
