#include "app/commands/command.hpp"
#include "app/wiring.hpp"

namespace pendopo::app {

Run prepare_serve(CLI::App& command)
{
    auto path = configuration_option(command);
    return [path] {
        const auto configuration = read_configuration(*path);
        hold_signals();
        hold_stopping_signals();
        Wiring wiring(configuration);
        serve(configuration, wiring);
        return all_well;
    };
}

} // namespace pendopo::app
