#include "cities/words_of_government.hpp"

#include "cities/fill_placeholders.hpp"

namespace pendopo::cities {

// The shared files say DISKOMINFO, OPD and PD, as the cities did for which they were first written.
static std::string say_of_every_government(const std::string& village, const NewCity& wish)
{
    const auto office = "\"" + escape_for_yaml(wish.office_short) + "\"";
    return "DISKOMINFO: " + office + ", Diskominfo: " + office
        + ", OPD: Perangkat Daerah, PD: Perangkat Daerah,\n    Kelurahan atau desa: " + village
        + ", \"Kelurahan, desa, atau gampong\": " + village;
}

GovernmentWords words_of_government(const NewCity& wish)
{
    if (!wish.name.starts_with("Kabupaten"))
        return {"Wali Kota", "Mayor", "Perwal", "City", "Kelurahan",
            say_of_every_government("Kelurahan", wish) + ", Walikota: Wali Kota", ""};
    const std::string village = "Desa atau kelurahan";
    return {"Bupati", "Regent", "Perbup", "Regency", village,
        say_of_every_government(village, wish) + ",\n    Kelurahan: " + village
            + ", kelurahan: desa dan kelurahan, Wali Kota: Bupati, Walikota: Bupati, Perwal: Perbup, Kepwali: Kepbup,\n"
              "    Balai Kota: Kantor Bupati, kota: kabupaten, Kota: Kabupaten",
        "Mayor: Regent, mayor: regent, Mayoral: Regent, City: Regency, city: regency, cities: regencies"};
}

} // namespace pendopo::cities
