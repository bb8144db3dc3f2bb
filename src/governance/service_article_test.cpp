// A service names the article that offers it; one that the city's regulation does not have is refused with file and line.
#include "governance/arrangements_for_tests.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {
namespace {

std::string troubles_with_service(const Files& changed)
{
    const auto folder = write_small_city(changed);
    std::string all;
    for (const auto& trouble : check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil")))
        all += testing::in_english(trouble) + "\n";
    return all;
}

TEST(ServiceArticle, is_one_of_the_citys_regulation_or_of_another_citys)
{
    const std::string greet = "cities/kecil/services/sapa.yaml";
    const auto with = [&](const std::string& article) {
        return troubles_with_service({{greet, "key: sapa\nversion: 1\narticle: " + article + R"(
audience: external
order: 1
name: {id: Sapaan, en: Greeting}
short_name: {id: Sapaan, en: Greeting}
summary: {id: Contoh, en: Example}
owner_unit: teknik
service_days: 3
fee: {id: Tidak ada, en: None}
output: {id: Surat, en: Letter}
archive_code: 000.1.4
steps: [verify, answer]
identity: {name: nama, email: email}
subject: [nama]
sop: {version: 1, effective: 2026-01-05, steps: [{id: Kirim, en: Send}]}
pages:
  - title: {id: Satu, en: One}
    fields:
      - {key: nama, type: text, label: {id: Nama, en: Name}}
      - {key: email, type: email, label: {id: Email, en: E-mail}}
)"}});
    };
    EXPECT_EQ(with("1/2026 Pasal 9"),
        greet + ":3: expected an article of cities/kecil/regulations/1-2026.yaml in 'article'; found '1/2026 Pasal 9'\n");
    EXPECT_EQ(with("1/2026 Pasal 3"), "");
    EXPECT_EQ(with("67/2019 Pasal 99"), "");
}

} // namespace
} // namespace pendopo::governance
