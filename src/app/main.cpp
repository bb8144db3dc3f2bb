// pendopo: reads the command line, runs one command, ends with its code.
#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"
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

static void offer_help(CLI::App& command)
{
    command.set_help_flag("-h,--help", app::spoken(say("Menampilkan bantuan ini")));
}

// What the library says of its own in every help; commands take it over.
static void speak_of_options(CLI::App& program)
{
    auto& words = *program.get_formatter();
    words.label("Usage", app::spoken(say("Cara pakai")));
    words.label("OPTIONS", app::spoken(say("PILIHAN")));
    words.label("SUBCOMMAND", app::spoken(say("PERINTAH")));
    words.label("REQUIRED", app::spoken(say("WAJIB")));
    words.label("TEXT", app::spoken(say("TEKS")));
    words.label("INT", app::spoken(say("ANGKA")));
    words.label("Positionals", app::spoken(say("Kata-kata")));
    program.option_defaults()->group(app::spoken(say("Pilihan perintah")));
    offer_help(program);
}

int main(int count, char** words)
{
    CLI::App program(app::spoken(say("Layanan elektronik sebuah kota, menurut peraturannya.")), "pendopo");
    speak_of_options(program);
    program.require_subcommand(1);
    std::map<CLI::App*, app::Run> runs;
    for (const auto& command : app::commands()) {
        auto* subcommand = program.add_subcommand(command.name, app::spoken(command.summary));
        subcommand->group(app::spoken(say("Perintah")));
        offer_help(*subcommand);
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
