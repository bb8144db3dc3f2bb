// The commands of the program: a file each, a row each in commands.cpp.
#pragma once
#include "app/commands/command_line.hpp"
#include "app/configuration.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace pendopo::app {

// What the program ends with.
enum ExitCode { all_well = 0, failed = 1, wrong_use = 2, wrong_files = 3, wrong_database = 4 };

using Run = std::function<int()>;

struct Command {
    const char* name;
    Message summary;
    Run (*prepare)(CommandLine& line); // adds its options, returns what to do once they are read
};
const std::vector<Command>& commands();

// The option --config FILE; the text is filled in when the command line is read.
std::shared_ptr<std::string> configuration_option(CommandLine& line);

Run prepare_serve(CommandLine& line);
Run prepare_migrate(CommandLine& line);
Run prepare_seed(CommandLine& line);
Run prepare_check(CommandLine& line);
Run prepare_definitions(CommandLine& line);
Run prepare_new(CommandLine& line);
Run prepare_routes(CommandLine& line);
Run prepare_token(CommandLine& line);

} // namespace pendopo::app
