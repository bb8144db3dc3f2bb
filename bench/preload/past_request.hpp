// One request of the past five years, always the same for the same place in the row: 97 of 100 answered, the rest at
// every step and lying on the desks where such a request lies. Nothing random: every table is filled from it anew.
#pragma once
#include "audit/event.hpp"
#include "catalogue/catalogue.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::bench {

struct DeskRow {
    std::string unit, view, step;
};

struct PastRequest {
    std::int64_t id = 0;
    std::string number, state, subject, name, words;
    const catalogue::Service* service = nullptr;
    Instant submitted_at, changed_at;
    Date submitted_on, due_on;
    bool answered = false, granted = false, disposed = false, recorded = false;
    int agenda_year = 0;
    std::optional<std::int64_t> person_id;
    std::string work_unit; // to which it was disposed
    std::vector<DeskRow> desks;
};

class Past {
public:
    // `first_id`: of the oldest; ids count up with time.
    Past(const catalogue::Catalogue& catalogue, std::int64_t first_id, std::int64_t count, Instant now);
    PastRequest request(std::int64_t place) const; // 0 … count - 1, oldest first
    std::int64_t count() const { return m_count; }
    // Two, or one while nothing but the submission has happened; chained as the program chains them.
    static std::vector<audit::KeptEvent> events(const PastRequest& request);

private:
    void put_in_state(PastRequest& request, std::int64_t place) const;
    void put_on_desks(PastRequest& request) const;

    const catalogue::Catalogue& m_catalogue;
    std::int64_t m_first_id, m_count;
    Instant m_now;
};

} // namespace pendopo::bench
