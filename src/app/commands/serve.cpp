#include "app/commands/command.hpp"
#include "app/wiring.hpp"

namespace pendopo::app {

Run prepare_serve(CommandLine& line)
{
    auto path = configuration_option(line);
    auto now = std::make_shared<std::string>();
    line.option("--now", *now, say("Untuk percobaan: saat jam mulai, 2027-03-01T08:00 (kunci 'now')"));
    return [path, now] {
        auto configuration = read_configuration(*path);
        if (!now->empty())
            configuration.now = *now;
        hold_signals();
        Wiring wiring(configuration);
        serve(configuration, wiring);
        return all_well;
    };
}

} // namespace pendopo::app
