// A file of the small city with one text replaced, and every word that is told of it, with file and line; one test for the
// cases of registers, duties, regulations, measures and reports.
#pragma once
#include "governance/arrangements_for_tests.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {

inline const std::string thing = "common/registers/barang.yaml", box = "common/registers/wadah.yaml",
                         inspect = "common/duties/periksa-barang.yaml", tell = "common/duties/lapor-barang.yaml",
                         law = "cities/kecil/regulations/1-2026.yaml", measure = "common/instruments/ukur.yaml",
                         yearly = "common/reports/tahunan.yaml", city_file = "cities/kecil/city.yaml";

inline std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// Every trouble of this file passes here: none is told in one language, or half in the other.
inline void expect_both_languages(const FileTrouble& trouble)
{
    const auto first = testing::indonesian(trouble);
    EXPECT_NE(first, testing::english(trouble));
    EXPECT_TRUE(first.starts_with("seharusnya ") || first.starts_with("kunci ")) << first;
    for (const auto* foreign : {"expected", "found ", " of ", " the ", " in "})
        EXPECT_EQ(first.find(foreign), std::string::npos) << first;
}

inline std::string troubles_of(const Files& changed)
{
    const auto folder = write_small_city(changed);
    std::string all;
    for (const auto& trouble : check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"))) {
        expect_both_languages(trouble);
        all += (all.empty() ? "" : "\n") + testing::in_english(trouble);
    }
    return all;
}

struct Case {
    std::string file, what, by; // what is replaced in the file
    std::string trouble;        // behind the file's name
};

inline void PrintTo(const Case& broken, std::ostream* out)
{
    *out << broken.file << ": " << broken.by;
}

class BrokenArrangement : public ::testing::TestWithParam<Case> {};

inline const std::string roles = "operator, records_officer, head, administrator, agency_keeper, coordinator, auditor";

} // namespace pendopo::governance
