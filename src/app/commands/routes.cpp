#include "app/routes.hpp"
#include "app/commands/command.hpp"

#include <cstdio>

namespace pendopo::app {

static std::string entrance(const ui::Entrance& entrance)
{
    if (entrance.kind == ui::Entrance::Kind::anyone)
        return "anyone";
    return entrance.kind == ui::Entrance::Kind::signed_in ? "signed in" : std::string(access::word(*entrance.act));
}

Run prepare_routes(CommandLine& line)
{
    configuration_option(line); // accepted like everywhere; the table is the same for every city
    return [] {
        for (const auto& route : routes().routes())
            std::printf("%-7s %-36s %-22s %s\n", std::string(ui::word(route.method)).c_str(),
                std::string(route.pattern).c_str(), entrance(route.entrance).c_str(), std::string(route.summary).c_str());
        return all_well;
    };
}

} // namespace pendopo::app
