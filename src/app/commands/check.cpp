#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"
#include "audit/verify_chain.hpp"
#include "catalogue/catalogue.hpp"
#include "governance/arrangements.hpp"
#include "platform/text/both_languages.hpp"

#include <unistd.h>

#include <cstdio>
#include <filesystem>

namespace pendopo::app {

// The first column and "ok" are for scripts, and the same in every language.
static void tell(const char* what, const std::string& how)
{
    std::printf("%-14s %s\n", what, how.c_str());
}

static bool folder_can_be_written(const std::string& folder)
{
    std::error_code trouble;
    std::filesystem::create_directories(folder, trouble);
    return !trouble && access(folder.c_str(), W_OK | X_OK) == 0;
}

// The services first: what else a city arranges is read beside them.
static std::vector<FileTrouble> wrong_definitions(const Configuration& configuration)
{
    auto troubles = catalogue::check_definitions(configuration.data, configuration.city);
    return troubles.empty()
        ? governance::check_arrangements(configuration.data, catalogue::Catalogue::read(configuration.data, configuration.city))
        : troubles;
}

static int check(const std::string& path)
{
    const auto configuration = read_configuration(path);
    tell("configuration", "ok (" + path + ")");
    const auto troubles = wrong_definitions(configuration);
    for (const auto& trouble : troubles)
        tell("definitions", trouble.text());
    if (!troubles.empty())
        return wrong_files;
    tell("definitions", "ok (" + configuration.city + ")");
    if (!folder_can_be_written(configuration.files)) {
        tell("files", spoken(say("tidak dapat ditulisi: {0}", configuration.files)));
        return failed;
    }
    tell("files", "ok (" + configuration.files + ")");
    const auto database = db::open(configuration.database);
    if (!database->answers()) {
        tell("database", spoken(say("tidak menjawab")));
        return wrong_database;
    }
    audit::Verified verified;
    try {
        verified = audit::verify_chain(*database);
    } catch (const db::DatabaseError& trouble) {
        tell("database",
            spoken(say("tidak dapat dibaca; sudah mutakhir? Jalankan pendopo migrate. {0}", std::string(trouble.what()))));
        return wrong_database;
    }
    tell("database", "ok");
    if (verified.first_break) {
        const auto& found = *verified.first_break;
        tell("record", spoken(say("rusak di {0}: {1}", found.where, text::in_both(found.what))));
        return failed;
    }
    tell("record",
        spoken(say("ok ({0} peristiwa, {1} segel)", std::to_string(verified.events), std::to_string(verified.seals))));
    tell("mail",
        configuration.mail.url.empty() ? spoken(say("tidak ada server: email menunggu di kotak keluar"))
                                       : configuration.mail.url);
    return all_well;
}

Run prepare_check(CommandLine& line)
{
    auto path = configuration_option(line);
    return [path] { return check(*path); };
}

} // namespace pendopo::app
