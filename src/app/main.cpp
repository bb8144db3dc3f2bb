// pendopo: reads the command line, runs one command, ends with its code.
#include "app/commands/command.hpp"
#include "platform/data/value.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>

using namespace pendopo;

static int run(const app::Run& command)
{
    try {
        return command();
    } catch (const FileTroubleError& trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
        return app::wrong_files;
    } catch (const db::DatabaseError& trouble) {
        std::fprintf(stderr, "database: %s\n", trouble.what());
        return app::wrong_database;
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
        return app::failed;
    }
}

int main(int count, char** words)
{
    CLI::App program("The electronic services of a city, as its regulations prescribe them.", "pendopo");
    program.require_subcommand(1);
    std::map<CLI::App*, app::Run> runs;
    for (const auto& command : app::commands()) {
        auto* subcommand = program.add_subcommand(command.name, command.summary);
        app::CommandLine line(*subcommand);
        runs[subcommand] = command.prepare(line);
    }
    try {
        program.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? app::all_well : app::wrong_use;
    }
    return run(runs.at(program.get_subcommands().front()));
}
