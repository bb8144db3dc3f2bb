// A long import: nobody sees any of it before the end, nobody waits long for it, and nothing is left of one that was killed.
#include "audit/verify_chain.hpp"
#include "registers/exchange/exchange_test.hpp"
#include "registers/unshown_entries.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <regex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pendopo::registers::exchange {
namespace {

constexpr const char* database_of_child = "PENDOPO_TEST_IMPORT_INTO";
constexpr const char* table_of_child = "PENDOPO_TEST_IMPORT_TABLE";
constexpr std::size_t rows = 3000;

std::string long_table()
{
    std::string csv = "Nama,Jenis,Berlaku sampai\n";
    for (std::size_t i = 1; i <= rows; ++i)
        csv += "Barang " + std::to_string(i) + ",Baru,2027-01-05\n";
    return csv;
}

// Ends this process, as a failing machine would, once so many rows are being kept.
void die_at(const Progress& progress, std::size_t row)
{
    while (progress.total == 0 || progress.done < row)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::raise(SIGKILL);
}

} // namespace

class LongImport : public Exchange {
protected:
    std::int64_t written() { return count("entry where register = 'barang'"); }
    std::size_t listed() { return list(yusuf, things, {.typed = "barang", .size = 200}).value().rows.size(); }
    void expect_nothing_left()
    {
        for (const char* table_name :
            {"entry", "entry_version", "entry_passage", "entry_unique", "entry_value", "entry_word", "entry_date"})
            EXPECT_EQ(count(table_name), 0) << table_name;
    }
    // Runs this program once more, to import the table and to be killed in the middle of it.
    void import_and_die(const std::string& table)
    {
        const auto child = fork();
        if (child == 0) {
            setenv(database_of_child, database.url().c_str(), 1);
            setenv(table_of_child, table.c_str(), 1);
            execl("/proc/self/exe", "tests", "--gtest_filter=KilledImport.dies", nullptr);
            _exit(127);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << status;
        EXPECT_EQ(WTERMSIG(status), SIGKILL);
    }
};

// What LongImport starts and loses; without its words in the environment there is nothing to do.
TEST(KilledImport, dies)
{
    const auto* url = std::getenv(database_of_child);
    if (!url)
        return;
    const governance::SmallCity town{with_addresses()};
    const auto database = db::open({.url = url});
    audit::Identifiers identifiers(*database);
    files::Store files(testing::scratch_folder());
    const Workplace place{*database, identifiers, town.catalogue, town.arrangements, files, ""};
    people::Person person;
    person.id = 1;
    person.name = "Dewi Kartikasari";
    person.agency = "dinkes";
    person.roles = {{"agency_keeper", "", ""}};
    const access::Actor dewi{person, access::Grants(town.catalogue.city(), person)};
    Progress progress;
    const std::jthread death([&] { die_at(progress, rows / 2); });
    const auto now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    (void)import_entries(place, *town.arrangements.entry_register("barang"),
        {dewi, std::getenv(table_of_child), "sha", Keeping::keep, now}, progress);
    FAIL() << "the import was quicker than death";
}

TEST_F(LongImport, leaves_nothing_behind_when_it_is_killed)
{
    const auto table = file_with(long_table());
    import_and_die(table);
    EXPECT_GT(written(), 0) << "it was killed while it wrote";
    EXPECT_EQ(listed(), 0u);
    const auto before = reading([&](db::Reader& reader) { return count_entries(reader, {.register_key = "barang"}); });
    EXPECT_EQ(before, 0);
    // Another program waits until it is sure that nobody is at work; after a start of the only one it is known at once.
    EXPECT_FALSE(throw_away_left_over(place, now));
    Progress progress;
    EXPECT_EQ(import_entries(place, things, {dewi, table, "sha", Keeping::keep, now}, progress).refusal().code, "import.busy");
    let_go_all(place);
    EXPECT_TRUE(throw_away_left_over(place, now));
    expect_nothing_left();
    // And it can be done again.
    EXPECT_EQ(import(dewi, table).created, rows);
    EXPECT_EQ(reading([&](db::Reader& reader) { return passages_after(reader, "barang", "created", rows - 1); }).at(0).number,
        static_cast<std::int64_t>(rows));
    EXPECT_EQ(count("entry_unshown where token = ''"), 1);
    EXPECT_FALSE(audit::verify_chain(*database).first_break);
}

// A page that is opened meanwhile shows none of it or all of it, and others can write all the time.
TEST_F(LongImport, shows_all_at_once_and_lets_others_write)
{
    const auto table = file_with(long_table());
    Progress progress;
    std::size_t seen_none = 0, made = 0;
    std::set<std::size_t> seen;
    std::atomic<bool> over = false;
    std::jthread import_thread([&] {
        EXPECT_EQ(import_entries(place, things, {dewi, table, "sha", Keeping::keep, now}, progress).value().created, rows);
        over = true;
    });
    while (!over) {
        const auto found = static_cast<std::size_t>(
            reading([&](db::Reader& reader) { return count_entries(reader, {.register_key = "barang"}); }));
        seen.insert(found);
        seen_none += found == 0 && written() > 0;
        make(siti, boxes, R"({"nama":"Lemari )" + std::to_string(++made) + R"("})").value();
    }
    seen.erase(0);
    seen.erase(rows);
    EXPECT_TRUE(seen.empty()) << *seen.begin() << " of them were shown";
    EXPECT_GT(seen_none, 0u) << "none of it was looked at while it was written";
    EXPECT_GT(made, 1u);
    EXPECT_EQ(count("shown_entry where register = 'barang'"), static_cast<std::int64_t>(rows));
}

// What it holds alone nobody else takes meanwhile, although nobody sees it.
TEST_F(LongImport, holds_what_is_its_own_before_it_is_seen)
{
    import_and_die(file_with(long_table()));
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"Barang 1","jenis":"baru"})").refusal()), "entry.invalid nama=unique");
    let_go_all(place);
    ASSERT_TRUE(throw_away_left_over(place, now));
    EXPECT_TRUE(make(dewi, things, R"({"nama":"Barang 1","jenis":"baru"})"));
}

// What shows entries reads only those that are shown. The others measure, check what may stand beside what, or write.
TEST(UnshownEntries, AreLeftOutOfEveryQueryThatShows)
{
    const std::set<std::string> see_all{"measure_due", "measure_owner", "end_of_walk_by_title", "end_of_walk_by_update",
        "end_of_walk_by_due", "end_of_walk_of_owner", "entries_after", "twins", "find_unique", "overlapping_range",
        "holding_range", "unshown_words", "insert_first_passages", "forget_entry", "any_entry", "date_of_entry"};
    const std::regex reads("\\b(from|join)\\s+entry\\b");
    std::size_t show = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(testing::data_folder() + "/../src")) {
        if (file.path().extension() != ".sql")
            continue;
        std::ifstream stream(file.path());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        const auto name = file.path().filename().string();
        EXPECT_TRUE(!std::regex_search(text, reads) || see_all.contains(name.substr(0, name.find('.')))) << file.path();
        show += text.find("shown_entry") != std::string::npos;
    }
    EXPECT_GT(show, 20u);
}

// A changed row that gives up its name makes room for a new one, also in a long table, in the order of the rows.
TEST_F(LongImport, adds_what_a_changed_row_makes_room_for)
{
    const auto old = thing(dewi, "Lama");
    std::string csv = "_id,Nama,Jenis\n" + std::to_string(old.id) + ",Lain,Baru\n,Lama,Baru\n";
    for (int i = 1; i <= 1200; ++i)
        csv += ",Barang " + std::to_string(i) + ",Baru\n";
    const auto kept = import_text(dewi, csv);
    EXPECT_EQ(told(kept.troubles), "");
    EXPECT_EQ(kept.created, 1201u);
    EXPECT_EQ(kept.changed, 1u);
    EXPECT_EQ(again(old).title, "Lain");
    EXPECT_EQ(count("shown_entry where title = 'Lama'"), 1);
}

} // namespace pendopo::registers::exchange
