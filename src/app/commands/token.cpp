#include "app/commands/command.hpp"
#include "app/wiring.hpp"
#include "people/api_token.hpp"
#include "platform/text/translate.hpp"

#include <cstdio>

namespace pendopo::app {

struct TokenWish {
    std::string configuration, email, name = "command line";
    int days = 90;
};

static int issue(const TokenWish& wish)
{
    Wiring wiring(read_configuration(wish.configuration));
    auto& program = wiring.program();
    const auto now = program.clock();
    std::optional<people::Person> person;
    program.database.read([&](db::Reader& reader) {
        person = people::find_person_by_email(reader, EmailAddress(wish.email), program.today(now));
    });
    if (!person) {
        std::fprintf(stderr, "Nobody has this e-mail address.\n");
        return failed;
    }
    const audit::Actor actor{audit::Actor::Kind::system, 0, "pendopo token"};
    const auto token = people::issue_token(program.database, program.identifiers, actor, person->id, wish.name, wish.days, now);
    if (token.refused()) {
        std::fprintf(stderr, "%s\n", text::translate(Language::english, token.refusal().message).c_str());
        return failed;
    }
    std::printf("%s\n", token->reveal().c_str());
    return all_well;
}

Run prepare_token(CommandLine& line)
{
    auto wish = std::make_shared<TokenWish>();
    auto path = configuration_option(line);
    line.required_option("--email", wish->email, say("Atas nama siapa token bertindak"));
    line.option("--name", wish->name, say("Kegunaan token"));
    line.number("--days", wish->days, 1, 366, say("Berapa hari token berlaku"));
    return [wish, path] {
        wish->configuration = *path;
        return issue(*wish);
    };
}

} // namespace pendopo::app
