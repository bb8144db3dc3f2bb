// A folder of definitions in which a test makes a city, and all that the readers of definitions say of it.
#pragma once
#include "catalogue/catalogue.hpp"
#include "cities/make_city.hpp"
#include "governance/arrangements.hpp"
#include "testing/database.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace pendopo::cities {

namespace fs = std::filesystem;

class MakesCity : public ::testing::Test {
protected:
    MakesCity() : data(testing::scratch_folder() + "/data")
    {
        fs::create_directories(data + "/cities/lama/calendar");
        fs::copy(testing::data_folder() + "/common", data + "/common", fs::copy_options::recursive);
        std::ofstream(data + "/cities/lama/calendar/2026.csv") << "date,kind,name\n2026-01-01,holiday,Tahun Baru\n";
    }
    std::vector<std::string> troubles(const std::string& city) const
    {
        std::vector<std::string> all;
        for (const auto& trouble : catalogue::check_definitions(data, city))
            all.push_back(testing::in_english(trouble));
        if (!all.empty())
            return all;
        const auto catalogue = catalogue::Catalogue::read(data, city);
        for (const auto& trouble : governance::check_arrangements(data, catalogue))
            all.push_back(testing::in_english(trouble));
        return all;
    }
    static void replace_in(const std::string& file, const std::string& old, const std::string& with)
    {
        std::ifstream in(file, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto at = text.find(old);
        ASSERT_NE(at, std::string::npos) << file << " has no " << old;
        std::ofstream(file, std::ios::binary) << text.replace(at, old.size(), with);
    }
    std::string data;
    NewCity wish{"baru", "Kota Baru", "City of Baru", "Pemerintah Kota Baru", "Dinas Kominfo", "ICT Office", "KOMINFO",
        "baru.go.id", "WITA", "BRU", "12/2025", "all", 2026};
};

} // namespace pendopo::cities
