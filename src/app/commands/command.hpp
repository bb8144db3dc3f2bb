// The commands of the program: a file each, a row each in commands.cpp.
#pragma once
#include "app/configuration.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace pendopo::app {

// What the program ends with.
enum ExitCode { all_well = 0, failed = 1, wrong_use = 2, wrong_files = 3, wrong_database = 4 };

using Run = std::function<int()>;

struct Command {
    const char *name, *summary;
    Run (*prepare)(CLI::App& command); // adds its options, returns what to do once they are read
};
const std::vector<Command>& commands();

// The option --config FILE; the text is filled in when the command line is read.
std::shared_ptr<std::string> configuration_option(CLI::App& command);

Run prepare_serve(CLI::App& command);
Run prepare_migrate(CLI::App& command);
Run prepare_seed(CLI::App& command);
Run prepare_check(CLI::App& command);
Run prepare_definitions(CLI::App& command);
Run prepare_routes(CLI::App& command);
Run prepare_token(CLI::App& command);

} // namespace pendopo::app
