// Takes out of the store what no row names any more: letters of drafts that nobody sent, uploads of acts that were refused.
// UU 27/2022: personal data is kept no longer than its purpose. Nothing that an act has kept is taken.
#pragma once
#include "platform/db/database.hpp"
#include "platform/files/store.hpp"

#include <cstddef>
#include <string>

namespace pendopo::uploads {

constexpr std::size_t most_looked_at = 500; // files a step

// Where the look round the store's folders stands.
struct Round {
    int folder = 0; // the next step looks there
    std::string after;
    std::size_t most = most_looked_at;
};

struct ForgottenFiles {
    int removed = 0;
    bool folder_is_done = true;       // and `round` stands at the next one
    bool of_another_database = false; // nothing was looked at: the store's `owner` names another one
};
// One step: looks at the next files, and at those that a step before has left set aside. Files younger than a day stay: the
// act that is to name them may not be done yet. Throws std::system_error or db::DatabaseError; the next step goes on.
ForgottenFiles forget_files(db::Database& database, const files::Store& store, Round& round);

} // namespace pendopo::uploads
