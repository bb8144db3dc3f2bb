#include "testing/database.hpp"

#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <random>
#include <stdexcept>
#include <vector>

namespace pendopo::testing {

namespace {

std::string chosen_url()
{
    const char* url = std::getenv("PENDOPO_TEST_DATABASE");
    return url && *url ? url : "sqlite:";
}

std::string random_name()
{
    std::random_device random;
    return "test_" + std::to_string(random()) + "_" + std::to_string(random());
}

struct ScratchFolders {
    std::mutex mutex;
    std::vector<std::string> paths;
    ~ScratchFolders()
    {
        std::error_code ignored;
        for (const auto& path : paths)
            std::filesystem::remove_all(path, ignored);
    }
};

ScratchFolders& scratch_folders()
{
    static ScratchFolders folders;
    return folders;
}

// Migrating takes longer than copying the file, and every test wants one.
const std::string& migrated_file()
{
    static const std::string path = [] {
        auto file = scratch_folder() + "/migrated.sqlite";
        db::open({.url = "sqlite:" + file})->migrate();
        return file;
    }();
    return path;
}

// The schema is named in the address, so that every connection finds its tables there.
std::string with_schema(const std::string& url, const std::string& schema)
{
    return url + (url.find('?') == url.npos ? "?" : "&") + "options=-csearch_path%3D" + schema;
}

} // namespace

db::Engine engine_under_test()
{
    return chosen_url().starts_with("sqlite:") ? db::Engine::sqlite : db::Engine::postgres;
}

FreshDatabase::FreshDatabase()
{
    if (engine_under_test() == db::Engine::sqlite) {
        m_folder = scratch_folder();
        const auto file = m_folder + "/test.sqlite";
        std::filesystem::copy_file(migrated_file(), file);
        m_url = "sqlite:" + file;
        m_database = db::open({.url = m_url});
        return;
    }
    m_schema = random_name();
    db::open({.url = chosen_url(), .connections = 1})->run_script("CREATE SCHEMA " + m_schema);
    m_url = with_schema(chosen_url(), m_schema);
    m_database = db::open({.url = m_url});
    m_database->migrate();
}

FreshDatabase::~FreshDatabase()
{
    m_database.reset();
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
    try {
        if (!m_schema.empty())
            db::open({.url = chosen_url(), .connections = 1})->run_script("DROP SCHEMA " + m_schema + " CASCADE");
    } catch (const db::DatabaseError&) { // a test took the server away; the schema stays with it
    }
}

void FreshDatabase::reopen()
{
    m_database.reset();
    m_database = db::open({.url = m_url});
}

std::string data_folder()
{
    return PENDOPO_SOURCE_FOLDER "/data";
}

std::string scratch_folder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "pendopo-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no scratch folder could be made at " + pattern);
    auto& folders = scratch_folders();
    const std::lock_guard lock(folders.mutex);
    return folders.paths.emplace_back(pattern);
}

} // namespace pendopo::testing
