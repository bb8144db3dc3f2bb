#include "app/commands/command.hpp"
#include "catalogue/catalogue.hpp"
#include "platform/text/amount.hpp"

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
        std::printf("  %-22s %s (version %d, %s)\n", service.key.c_str(), service.name.indonesian.c_str(),
            service.version, text::working_days(service.service_days).english.c_str());
    for (const int year : read.city().calendar.years())
        std::printf("  calendar %d\n", year);
    return all_well;
}

struct Wish {
    std::string verb = "check", configuration, data, city;
};

static int check_definitions_of(const Wish& wish)
{
    // Nothing but files is read: no database, no network.
    if (wish.data.empty()) {
        const auto configuration = read_configuration(wish.configuration);
        return check_and_list(configuration.data, wish.city.empty() ? configuration.city : wish.city);
    }
    return check_and_list(wish.data, wish.city.empty() ? only_city(wish.data) : wish.city);
}

Run prepare_definitions(CommandLine& line)
{
    auto wish = std::make_shared<Wish>();
    auto path = configuration_option(line);
    line.word("verb", wish->verb, {"check"}, "check: read every file, say what is wrong, list services and calendars");
    line.option("--data", wish->data, "A folder with definitions, instead of the configuration's");
    line.option("--city", wish->city, "A folder below data/cities, instead of the configuration's");
    return [wish, path] {
        wish->configuration = *path;
        return check_definitions_of(*wish);
    };
}

} // namespace pendopo::app
