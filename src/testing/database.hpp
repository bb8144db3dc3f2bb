// A fresh, migrated database for a test: on the engine that PENDOPO_TEST_DATABASE names ("sqlite:" by default, or a
// postgresql:// URL, where each call gets a schema of its own). Gone when the test ends.
#pragma once
#include "platform/db/database.hpp"

#include <memory>
#include <string>

namespace pendopo::testing {

class FreshDatabase {
public:
    FreshDatabase();
    ~FreshDatabase();
    db::Database& operator*() { return *m_database; }
    db::Database* operator->() { return m_database.get(); }
    const std::string& url() const { return m_url; }

private:
    std::string m_folder, m_schema, m_url;
    std::unique_ptr<db::Database> m_database;
};

// The folder data/ of the source tree.
std::string data_folder();
// A folder of this test's own, removed at the end of the process.
std::string scratch_folder();

} // namespace pendopo::testing
