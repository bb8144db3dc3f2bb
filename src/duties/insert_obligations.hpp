// New obligations on their way into the database; inside this folder only.
#pragma once
#include "duties/obligation.hpp"
#include "duties/workplace.hpp"

#include <vector>

namespace pendopo::duties {

struct NewObligation {
    const governance::Duty* duty = nullptr;
    Owner owner;
    std::string occasion;
    Term term;
    Cause cause = {};
    std::optional<Instant> due_at = std::nullopt; // empty: the end of the due day
};

struct Progress {
    Date made_until;
    std::string owners; // digest of those who owed it then
    std::int64_t passage = 0;
};
std::optional<Progress> find_progress(db::Reader& reader, const std::string& duty);

// Keeps them with the progress of their duty, a few hundred in one transaction, each with one event of the record. The
// progress comes last: a program that stops between begins again and makes none twice. Says how many are new. What was
// over before the city began to count (find_city_begins) is left out.
int insert_obligations(const Workplace& place, const std::string& duty, const std::vector<NewObligation>& found,
    const Progress& progress, Date beginning, Instant now);

} // namespace pendopo::duties
