#include "app/commands/command.hpp"

namespace pendopo::app {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"serve", "Answer requests until told to stop", prepare_serve},
        {"migrate", "Bring the database's tables up to date", prepare_migrate},
        {"seed", "Fill an empty database with the example town", prepare_seed},
        {"check", "Check configuration, definitions, database and folders", prepare_check},
        {"definitions", "Check the files of every city, or of one; list what cities share", prepare_definitions},
        {"new", "Make a new city: pendopo new city KEY --name NAME", prepare_new},
        {"routes", "List every address, who may enter and what it is for", prepare_routes},
        {"token", "Issue an API token in a person's name", prepare_token},
    };
    return all;
}

std::shared_ptr<std::string> configuration_option(CommandLine& line)
{
    auto path = std::make_shared<std::string>(default_configuration);
    line.option("--config", *path, "The configuration file");
    line.footer(explain_settings());
    return path;
}

} // namespace pendopo::app
