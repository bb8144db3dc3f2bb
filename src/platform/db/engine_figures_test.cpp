#include "platform/db/engine_figures.hpp"

#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::db {
namespace {

TEST(EngineFigures, name_the_engine_and_grow_with_what_it_keeps)
{
    testing::FreshDatabase database;
    const auto figures = [&] {
        EngineFigures found;
        database->read([&](Reader& reader) { found = engine_figures(reader); });
        return found;
    };
    const auto before = figures();
    EXPECT_TRUE(before.name.starts_with(database->engine() == Engine::sqlite ? "SQLite 3." : "PostgreSQL 1")) << before.name;
    EXPECT_GT(before.bytes, 0);
    database->run_script("insert into setting (name, value) values ('long', '" + std::string(2'000'000, 'x') + "')");
    EXPECT_GE(figures().bytes, before.bytes + (database->engine() == Engine::sqlite ? 1'900'000 : 0));
}

} // namespace
} // namespace pendopo::db
