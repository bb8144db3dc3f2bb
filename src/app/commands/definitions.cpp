#include "app/commands/command.hpp"
#include "catalogue/catalogue.hpp"

#include <cstdio>

namespace pendopo::app {

static int check_and_list(const std::string& data, const std::string& city)
{
    const auto troubles = catalogue::check_definitions(data, city);
    for (const auto& trouble : troubles)
        std::printf("%s\n", trouble.text().c_str());
    if (!troubles.empty())
        return wrong_files;
    const auto read = catalogue::Catalogue::read(data, city);
    std::printf("%s: %zu services\n", read.city().name.english.c_str(), read.services().size());
    for (const auto& service : read.services())
        std::printf("  %-22s %s (version %d, %d working days)\n", service.key.c_str(), service.name.indonesian.c_str(), service.version,
            service.service_days);
    return all_well;
}

Run prepare_definitions(CLI::App& command)
{
    auto data = std::make_shared<std::string>("data");
    auto city = std::make_shared<std::string>();
    command.add_option("--data", *data, "The folder with definitions")->capture_default_str();
    command.add_option("--city", *city, "A folder below data/cities; may be left out where there is only one");
    return [data, city] { return check_and_list(*data, city->empty() ? only_city(*data) : *city); };
}

} // namespace pendopo::app
