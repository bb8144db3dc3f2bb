// What the city's own services reserve, and what their files may say about it.
#include "catalogue/booked.hpp"

#include "catalogue/form_for_tests.hpp"
#include "catalogue/read_booking.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::catalogue {
namespace {

std::string shown_bookings(const char* service, const std::string& answers)
{
    std::string text;
    for (const auto& one : booked(*pontianak().service(service), json(answers), pontianak().city()))
        text += (text.empty() ? "" : "; ") + one.resource->key + " "
            + one.from.rfc3339(pontianak().city().zone.offset).substr(0, 16) + " "
            + one.to.rfc3339(pontianak().city().zone.offset).substr(0, 16) + " "
            + (one.pieces ? std::to_string(*one.pieces) : "whole") + " " + one.field;
    return text;
}

TEST(Booked, seats_of_a_session)
{
    EXPECT_EQ(shown_bookings("coworking", R"({"area":"meja-tenang","tanggal":"2026-11-30","slot":"siang","jumlah_kursi":4})"),
        "meja-tenang 2026-11-30T13:00 2026-11-30T16:00 4 jumlah_kursi");
    EXPECT_EQ(shown_bookings("coworking", R"({"area":"meja-tenang","tanggal":"2026-11-30","jumlah_kursi":4})"), "");
    EXPECT_EQ(shown_bookings("coworking", R"({"area":"bukan","tanggal":"2026-11-30","slot":"siang","jumlah_kursi":4})"), "");
}

TEST(Booked, places_for_a_group_and_its_leader)
{
    const std::string answers = R"("bidang_tujuan":"magang-ikp","jangka_waktu":{"first":"2027-01-04","last":"2027-03-31"})";
    EXPECT_EQ(shown_bookings("magang", "{" + answers + "}"), "magang-ikp 2027-01-04T00:00 2027-04-01T00:00 1 anggota");
    EXPECT_EQ(shown_bookings("magang", "{" + answers + R"(,"anggota":[{"nama":"A"},{"nama":"B"}]})"),
        "magang-ikp 2027-01-04T00:00 2027-04-01T00:00 3 anggota");
}

TEST(Booked, an_account_as_a_whole_and_pieces_beside_it)
{
    EXPECT_EQ(shown_bookings("vicon", R"({"kapasitas":"rapat-300","waktu":{"date":"2026-11-30","start":"09:00","end":"11:00"},
        "perangkat":[{"alat":"laptop-rapat","jumlah":2},{"alat":"layar-besar","jumlah":1},{"alat":"laptop-rapat","jumlah":1}]})"),
        "rapat-300 2026-11-30T09:00 2026-11-30T11:00 whole waktu; laptop-rapat 2026-11-30T09:00 2026-11-30T11:00 3 perangkat; "
        "layar-besar 2026-11-30T09:00 2026-11-30T11:00 1 perangkat");
}

TEST(Booked, is_kept_with_the_definition)
{
    for (const auto* key : {"coworking", "magang", "vicon", "ruang-eksternal"})
        EXPECT_EQ(read_kept_definition(pontianak().service(key)->definition).booking, pontianak().service(key)->booking) << key;
    EXPECT_EQ(write_json(booking_value({"ruang", "waktu"})), R"({"resource":"ruang","time":"waktu"})");
}

} // namespace
} // namespace pendopo::catalogue
