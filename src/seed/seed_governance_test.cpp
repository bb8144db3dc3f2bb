// Each city that is shipped comes to life: every register it keeps has entries, and its regulations show articles that
// are kept, due, late and not arranged. Knows no city by name.
#include "platform/files/old_files.hpp"
#include "regulations/article_state.hpp"
#include "seed/example_people.hpp"
#include "seed/seed_governance.hpp"
#include "testing/database.hpp"
#include "uploads/forget_files.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace pendopo::seed {
namespace {

std::vector<std::string> cities()
{
    std::vector<std::string> all;
    for (const auto& folder : std::filesystem::directory_iterator(testing::data_folder() + "/cities"))
        if (std::filesystem::exists(
                testing::data_folder() + "/example/" + folder.path().filename().string() + "/obligations.yaml"))
            all.push_back(folder.path().filename().string());
    return all;
}

class ExampleCity : public ::testing::TestWithParam<std::string> {
protected:
    std::int64_t count(const std::string& from_where)
    {
        const auto text = "select count(*) as found from " + from_where;
        const db::Query ask("count", text, text);
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) { found = reader.row(ask, {})->integer("found"); });
        return found;
    }

    // "from TABLE where COLUMN": every column of text there is.
    std::vector<std::string> texts()
    {
        const bool sqlite = testing::engine_under_test() == db::Engine::sqlite;
        const std::string text = sqlite
            ? "select t.name || ' where ' || c.name as place from sqlite_master t, pragma_table_info(t.name) c "
              "where t.type = 'table' and lower(c.type) = 'text'"
            : "select cast(table_name as text) || ' where ' || cast(column_name as text) as place "
              "from information_schema.columns where table_schema = current_schema() and data_type = 'text'";
        const db::Query ask("texts", text, text);
        std::vector<std::string> all;
        database->read([&](db::Reader& reader) {
            for (const auto& row : reader.rows(ask, {}))
                all.push_back(row.text("place"));
        });
        return all;
    }
    std::vector<std::string> stored()
    {
        std::vector<std::string> all;
        for (int folder = 0; folder < files::OldFiles::folders; ++folder)
            for (auto& digest : files::OldFiles(files).in_folder(folder, "", 1'000'000))
                all.push_back(std::move(digest));
        return all;
    }
    // Years later, no file is gone that any row or event shows.
    void expect_shown_files_to_stay()
    {
        const auto before = stored();
        const auto long_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(20'000);
        for (const auto& digest : before)
            std::filesystem::last_write_time(files.path(digest), long_ago);
        uploads::Round round;
        for (int folder = 0; folder < files::OldFiles::folders; ++folder)
            uploads::forget_files(*database, files, round);
        const auto places = texts();
        EXPECT_GT(places.size(), 100u);
        for (const auto& digest : before)
            for (const auto& place : files.has(digest) ? std::vector<std::string>() : places)
                EXPECT_EQ(count(place + " like '%" + digest + "%'"), 0) << place;
        EXPECT_GT(stored().size(), before.size() / 2);
    }

    const catalogue::Catalogue catalogue = catalogue::Catalogue::read(testing::data_folder(), GetParam());
    const governance::Arrangements arrangements = governance::Arrangements::read(testing::data_folder(), catalogue);
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    requests::Definitions definitions{catalogue};
    requests::Workplace place{*database, identifiers, catalogue, definitions, files, Secret("kunci-uji"),
        "https://pendopo.contoh.example"};
    Instant now = Instant::parse("2026-11-23T10:30:00+08:00").value();
};

// Takes the longest of all: hundreds of acts through the rules.
TEST_P(ExampleCity, keeps_every_register_and_shows_articles_in_every_state)
{
    register_example_people(place, testing::data_folder(), now);
    const auto seeded = seed_governance(place, arrangements, testing::data_folder(), now);
    EXPECT_EQ(seeded.left_out, std::vector<std::string>{});
    EXPECT_GT(seeded.entries, 200);
    EXPECT_GT(seeded.obligations, 20);
    // Two closed years and one half done, so that the first day has something to compare; a report where any is asked for.
    EXPECT_GE(count("(select distinct year from assessment where owner = '' and state = 'closed') as years"), 2);
    EXPECT_GE(count("assessment where owner <> ''"), 2);
    EXPECT_EQ(count("assessment where owner = '' and state = 'open'"), 1);
    for (const auto* waits : {"sent", "accepted", "returned"})
        EXPECT_GT(count(std::string("indicator_evidence where state = '") + waits + "'"), 0) << waits;
    EXPECT_EQ(count("report where state = 'sent' and settled = 1") > 0, !arrangements.reports().empty());
    for (const auto& of : arrangements.registers()) {
        EXPECT_GE(count("entry where register = '" + of.key + "'"), 3) << of.key;
        EXPECT_GE(count("(select distinct state from entry where register = '" + of.key + "') as states"), 2) << of.key;
    }
    const auto again = seed_governance(place, arrangements, testing::data_folder(), now);
    EXPECT_EQ(again.entries, 0) << "a city that has begun is not filled twice";
    const regulations::Workplace regulations{*database, identifiers, catalogue, arrangements};
    regulations::CityStates states;
    database->read([&](db::Reader& reader) { states = regulations::count_states(reader, regulations, now); });
    for (const auto& regulation : states.regulations) {
        const auto& found = regulation.counts;
        for (const auto state :
            {regulations::State::kept, regulations::State::due, regulations::State::late, regulations::State::not_arranged})
            EXPECT_GT(found.of(state), 0) << regulation.regulation->key << " " << regulations::word(state);
        EXPECT_GT(found.kept, found.late) << regulation.regulation->key;
    }
    expect_shown_files_to_stay();
}

INSTANTIATE_TEST_SUITE_P(data, ExampleCity, ::testing::ValuesIn(cities()), [](const auto& each) { return each.param; });

} // namespace
} // namespace pendopo::seed
