#include "app/commands/command.hpp"
#include "app/wiring.hpp"

namespace pendopo::app {

Run prepare_serve(CommandLine& line)
{
    auto path = configuration_option(line);
    return [path] {
        const auto configuration = read_configuration(*path);
        hold_signals();
        Wiring wiring(configuration);
        serve(configuration, wiring);
        return all_well;
    };
}

} // namespace pendopo::app
