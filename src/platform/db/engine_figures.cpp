#include "platform/db/engine_figures.hpp"

namespace pendopo::db {

EngineFigures engine_figures(Reader& reader)
{
    static const auto& query = db::query("platform/db/engine_figures");
    const auto row = *reader.row(query, {});
    const auto& version = row.text("version"); // PostgreSQL adds its packager: "15.6 (Debian 15.6-0+deb12u1)"
    const auto name = reader.engine() == Engine::sqlite ? "SQLite " : "PostgreSQL ";
    return {name + version.substr(0, version.find(' ')), row.integer("bytes")};
}

} // namespace pendopo::db
