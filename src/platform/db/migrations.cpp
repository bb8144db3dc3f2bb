#include "platform/db/migrations.hpp"

#include "base/invariant.hpp"
#include "platform/assets.hpp"
#include "platform/db/engine.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pendopo::db {

namespace {

std::set<std::string> recorded(Writer& writer)
{
    static const auto& list = query("platform/db/list_migrations");
    std::set<std::string> names;
    for (const auto& row : writer.rows(list, {}))
        names.insert(row.text("name"));
    return names;
}

// The lock comes first: on PostgreSQL two programs that start at once would both find the migration missing.
std::set<std::string> lock_and_list(ScriptWriter& writer)
{
    static const auto& lock = query("platform/db/lock_migrations");
    if (writer.engine() == Engine::postgres)
        writer.script("SET LOCAL statement_timeout = 0");
    writer.rows(lock, {});
    writer.script("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY NOT NULL, at bigint NOT NULL)");
    return recorded(writer);
}

void refuse_unknown(const std::set<std::string>& seen, const std::vector<Migration>& migrations)
{
    for (const auto& name : seen)
        if (std::none_of(migrations.begin(), migrations.end(), [&](const auto& known) { return known.name == name; }))
            throw DatabaseError("the database has the migration " + name + ", which this program does not know", false);
}

bool run_one(Database& database, const Migration& migration)
{
    static const auto& insert = query("platform/db/insert_migration");
    return database.write([&](Writer& plain) {
        auto& writer = dynamic_cast<ScriptWriter&>(plain);
        if (lock_and_list(writer).contains(migration.name))
            return false;
        writer.script(migration.text);
        writer.run(insert, {{"name", migration.name}, {"at", Instant::clock_now()}});
        return true;
    });
}

} // namespace

std::vector<Migration> embedded_migrations(Engine engine)
{
    const std::string_view folder = "db/migrations/", ours = engine == Engine::sqlite ? ".sqlite" : ".postgres",
                           theirs = engine == Engine::sqlite ? ".postgres" : ".sqlite";
    std::map<std::string, std::string> texts;
    each_asset(folder, [&](std::string_view path, std::string_view bytes) {
        auto name = path.substr(folder.size());
        if (!name.ends_with(".sql"))
            return;
        name.remove_suffix(4);
        if (name.ends_with(theirs))
            return;
        if (name.ends_with(ours))
            name.remove_suffix(ours.size());
        if (!texts.emplace(name, bytes).second)
            throw Bug("the migration " + std::string(name) + " has two texts for one engine");
    });
    std::vector<Migration> migrations;
    for (auto& [name, text] : texts)
        migrations.push_back({name, std::move(text)});
    return migrations;
}

std::vector<std::string> run_migrations(Database& database, const std::vector<Migration>& migrations)
{
    std::set<std::string> seen;
    database.write([&](Writer& writer) {
        seen = lock_and_list(dynamic_cast<ScriptWriter&>(writer));
        return true;
    });
    refuse_unknown(seen, migrations);
    std::vector<std::string> ran;
    for (const auto& migration : migrations)
        if (!seen.contains(migration.name) && run_one(database, migration))
            ran.push_back(migration.name);
    return ran;
}

} // namespace pendopo::db
