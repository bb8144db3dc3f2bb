#include "app/wiring.hpp"

#include "app/clock.hpp"
#include "catalogue/city_begins.hpp"
#include "duties/beginning.hpp"
#include "duties/pages/place.hpp"
#include "governance/arrangements.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/templates/templates.hpp"
#include "requests/workplace.hpp"

#include <filesystem>

namespace pendopo::app {

static std::unique_ptr<db::Database> open_database(const db::Options& options)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (options.url.starts_with(sqlite)) {
        const auto folder = std::filesystem::path(options.url.substr(sqlite.size())).parent_path();
        if (!folder.empty())
            std::filesystem::create_directories(folder);
    }
    auto database = db::open(options);
    for (const auto& name : database->migrate())
        log::info("database.migrated", {{"migration", name}});
    return database;
}

// Signs CSRF tokens and tracking codes; made at the first start, the same in every program on this database.
static Secret program_key(db::Database& database)
{
    static const auto& insert = db::query("app/insert_setting");
    static const auto& find = db::query("app/find_setting");
    const db::Parameter name("name", "key");
    std::optional<db::Row> kept;
    database.read([&](db::Reader& reader) { kept = reader.row(find, {name}); });
    if (!kept) {
        database.write([&](db::Writer& writer) {
            writer.run(insert, {name, {"value", crypto::random_token(32)}});
            return true;
        });
        database.read([&](db::Reader& reader) { kept = reader.row(find, {name}); });
    }
    INVARIANT(kept.has_value(), "the key was written just now");
    return Secret(kept->text("value"));
}

struct Wiring::Parts {
    explicit Parts(const Configuration& configuration)
        : catalogue(catalogue::Catalogue::read(configuration.data, configuration.city)),
          arrangements(governance::Arrangements::read(configuration.data, catalogue)),
          database(open_database(configuration.database)), identifiers(*database),
          files(configuration.files), program{catalogue, *database, identifiers, files, program_key(*database),
                                          configuration.public_address,
                                          make_clock(configuration.now, catalogue.city().zone.offset)},
          definitions(catalogue), workplace{*database, identifiers, catalogue, definitions, files, program.key,
                                      configuration.public_address}
    {
        program.workplace = &workplace;
        program.arrangements = &arrangements;
        requests::keep_definitions(*database, catalogue, program.clock());
        duties::keep_city_begins(duties::pages::Place(program).rules(),
            catalogue::read_city_begins(configuration.data, configuration.city), program.clock());
    }
    catalogue::Catalogue catalogue;
    governance::Arrangements arrangements;
    std::unique_ptr<db::Database> database;
    audit::Identifiers identifiers;
    files::Store files;
    ui::Program program;
    requests::Definitions definitions;
    requests::Workplace workplace;
};

Wiring::Wiring(const Configuration& configuration)
{
    crypto::start();
    log::set_level(configuration.log);
    templates::load_all();
    m_parts = std::make_unique<Parts>(configuration);
}

Wiring::~Wiring() = default;

ui::Program& Wiring::program()
{
    return m_parts->program;
}

files::Store& Wiring::files()
{
    return m_parts->files;
}

} // namespace pendopo::app
