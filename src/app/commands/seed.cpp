#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"
#include "app/wiring.hpp"
#include "requests/workplace.hpp"
#include "seed/seed_example.hpp"
#include "seed/seed_governance.hpp"

#include <cstdio>

namespace pendopo::app {

// Standard output is for scripts: a line a person (key, e-mail, password, position). Progress goes to standard error.
static int seed_town(const std::string& path)
{
    const auto configuration = read_configuration(path);
    Wiring wiring(configuration);
    const auto& program = wiring.program();
    const auto seeded = seed::seed_example(*program.workplace, configuration.data, program.clock(),
        [](int done, int all) { std::fprintf(stderr, "\r%d/%d", done, all); });
    if (seeded.requests > 0)
        std::fprintf(stderr, "\n");
    const auto governed = seed::seed_governance(*program.workplace, *program.arrangements, configuration.data, program.clock(),
        [](int done, int all) { std::fprintf(stderr, "\r%d/%d", done, all); });
    if (governed.entries > 0)
        std::fprintf(stderr, "\n%s\n",
            spoken(say("{0} entri, {1} kewajiban diselesaikan, {2} penilaian, {3} laporan", std::to_string(governed.entries),
                       std::to_string(governed.obligations), std::to_string(governed.assessments),
                       std::to_string(governed.reports)))
                .c_str());
    for (const auto& why : governed.left_out)
        std::fprintf(stderr, "%s\n", spoken(say("dilewati: {0}", why)).c_str());
    for (const auto& person : seed::read_example_people(configuration.data, configuration.city))
        std::printf("%s\t%s\t%s\t%s, %s\n", person.key.c_str(), person.email.c_str(), person.password.c_str(),
            person.name.c_str(), person.position.indonesian.c_str());
    return all_well;
}

Run prepare_seed(CommandLine& line)
{
    auto path = configuration_option(line);
    return [path] { return seed_town(*path); };
}

} // namespace pendopo::app
