// A fresh, migrated database for a test: on the engine that PENDOPO_TEST_DATABASE names ("sqlite:" by default, or a
// postgresql:// URL, where each call gets a schema of its own). Gone when the test ends.
#pragma once
#include "platform/db/database.hpp"

#include <memory>
#include <string>

namespace pendopo::testing {

// Which engine the tests of this process run on.
db::Engine engine_under_test();

class FreshDatabase {
public:
    FreshDatabase();
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;
    FreshDatabase& operator=(const FreshDatabase&) = delete;
    db::Database& operator*() { return *m_database; }
    db::Database* operator->() { return m_database.get(); }
    // To open the same database a second time.
    const std::string& url() const { return m_url; }
    // Closes and opens again, as a restart would.
    void reopen();

private:
    std::string m_folder, m_schema, m_url;
    std::unique_ptr<db::Database> m_database;
};

// The folder data/ of the source tree.
std::string data_folder();
// A folder of this test's own, removed at the end of the process.
std::string scratch_folder();

} // namespace pendopo::testing
