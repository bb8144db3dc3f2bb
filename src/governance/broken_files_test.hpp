// A file of the small city broken in one way, and what is to be told: for broken_files_test and broken_demands_test.
#pragma once
#include "governance/arrangements_for_tests.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace pendopo::governance {

namespace file_of {
inline const std::string city = "cities/kecil/city.yaml", thing = "common/registers/barang.yaml",
                         duty = "common/duties/periksa-barang.yaml", law = "cities/kecil/regulations/1-2026.yaml",
                         measure = "common/instruments/ukur.yaml", report = "common/reports/tahunan.yaml",
                         places = "cities/kecil/places.csv", calendar = "cities/kecil/calendar/2026.csv",
                         people = "cities/kecil/organisation.yaml", groups = "common/register_groups.yaml";
}

// What the two checks of a city say, one after the other as the command does.
inline std::vector<FileTrouble> troubles_in(const std::string& folder)
{
    auto troubles = catalogue::check_definitions(folder, "kecil");
    return troubles.empty() ? check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil")) : troubles;
}

struct Broken {
    std::string name, file;
    std::function<std::string(const std::string&)> by;
    std::string says; // a part of one of the troubles
};

inline void PrintTo(const Broken& broken, std::ostream* out)
{
    *out << broken.name << " in " << broken.file;
}

inline auto instead(std::string text)
{
    return [text](const std::string&) { return text; };
}

inline auto replacing(std::string what, std::string by)
{
    return [what, by](std::string text) {
        const auto at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return at == std::string::npos ? text : text.replace(at, what.size(), by);
    };
}

class BrokenFile : public ::testing::TestWithParam<Broken> {};

} // namespace pendopo::governance
