#include "app/commands/check_city.hpp"

#include "app/commands/command.hpp"
#include "catalogue/catalogue.hpp"
#include "cities/check_example.hpp"
#include "governance/arrangements.hpp"
#include "platform/text/amount.hpp"

#include <algorithm>
#include <cstdio>

namespace pendopo::app {

static int tell(const std::vector<FileTrouble>& troubles)
{
    constexpr std::size_t most = 500; // more would hide the first, which often causes the rest
    for (std::size_t i = 0; i < troubles.size() && i < most; ++i)
        std::printf("%s\n", troubles[i].text().c_str());
    std::fflush(stdout);
    if (!troubles.empty())
        std::fprintf(stderr,
            "\nKesalahan: %zu. Aturan berkas-berkas ini ada di data/schema.\n"
            "Troubles: %zu. The rules of these files are in data/schema.\n",
            troubles.size(), troubles.size());
    return troubles.empty() ? all_well : wrong_files;
}

static void list_services(const catalogue::Catalogue& catalogue)
{
    std::printf("%s: %zu services\n", catalogue.city().name.english.c_str(), catalogue.services().size());
    for (const auto& service : catalogue.services())
        std::printf("  %-22s %s (version %d, %s)\n", service.key.c_str(), service.name.indonesian.c_str(), service.version,
            text::working_days(service.service_days).english.c_str());
}

static void list_arrangements(const governance::Arrangements& arrangements)
{
    std::printf("%zu registers, %zu duties, %zu reports\n", arrangements.registers().size(), arrangements.duties().size(),
        arrangements.reports().size());
    for (const auto& regulation : arrangements.regulations()) {
        const auto bound = std::count_if(regulation.articles.begin(), regulation.articles.end(),
            [](const governance::Article& article) { return !article.served_by.empty(); });
        std::printf("  regulation %-11s %zu articles: %td bound, %td waived\n", regulation.number.c_str(),
            regulation.articles.size(), bound, static_cast<std::ptrdiff_t>(regulation.articles.size()) - bound);
    }
    for (const auto& [year, instrument] : arrangements.measures())
        std::printf("  measured from %d by %s: %zu indicators\n", year, instrument.c_str(),
            arrangements.instrument(instrument)->indicators.size());
}

int check_city(const std::string& data, const std::string& city)
{
    if (const int wrong = tell(catalogue::check_definitions(data, city)); wrong != all_well)
        return wrong;
    const auto catalogue = catalogue::Catalogue::read(data, city);
    if (const int wrong = tell(governance::check_arrangements(data, catalogue)); wrong != all_well)
        return wrong;
    if (const int wrong = tell(cities::check_example(data, catalogue)); wrong != all_well)
        return wrong;
    list_services(catalogue);
    list_arrangements(governance::Arrangements::read(data, catalogue));
    for (const int year : catalogue.city().calendar.years())
        std::printf("  calendar %d\n", year);
    return all_well;
}

} // namespace pendopo::app
