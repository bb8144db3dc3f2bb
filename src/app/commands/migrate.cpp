#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"

#include <cstdio>

namespace pendopo::app {

Run prepare_migrate(CommandLine& line)
{
    auto path = configuration_option(line);
    return [path] {
        const auto configuration = read_configuration(*path);
        const auto names = db::open(configuration.database)->migrate();
        for (const auto& name : names)
            std::printf("%s\n", name.c_str());
        if (names.empty())
            std::printf("%s\n", spoken(say("Basis data sudah mutakhir.")).c_str());
        return all_well;
    };
}

} // namespace pendopo::app
