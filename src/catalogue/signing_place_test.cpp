#include "catalogue/signing_place.hpp"

#include <gtest/gtest.h>

namespace pendopo::catalogue {

TEST(SigningPlace, a_city_signs_in_its_own_name_and_a_regency_with_the_date_alone)
{
    const auto day = *Date::of(2026, 2, 25);
    City city;
    city.name = {"Kota Langsa", "City of Langsa"};
    EXPECT_EQ(place_and_date(city, day), "Langsa, 25 Februari 2026");
    city.name = {"Kabupaten Mempawah", "Mempawah Regency"};
    EXPECT_EQ(place_and_date(city, day), "25 Februari 2026");
}

} // namespace pendopo::catalogue
