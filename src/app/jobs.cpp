#include "app/jobs.hpp"

#include "audit/seal_events.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pages/place.hpp"
#include "duties/pursue_obligations.hpp"
#include "duties/send_daily_letters.hpp"
#include "outbox/deliver_due.hpp"
#include "people/forget_expired.hpp"
#include "platform/files/old_files.hpp"
#include "platform/log/log.hpp"
#include "registers/duplicates/search_alike.hpp"
#include "registers/exchange/pages/pages.hpp"
#include "registers/pages/opened.hpp"
#include "registers/reindex_entries.hpp"
#include "regulations/keep_states.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/recent_states.hpp"
#include "reports/pages/place.hpp"
#include "reports/settle_reports.hpp"
#include "requests/close_answered.hpp"
#include "requests/forget_drafts.hpp"
#include "requests/index_words.hpp"
#include "requests/workplace.hpp"
#include "uploads/forget_files.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string_view>

namespace pendopo::app {

enum class Next { at_once, after_the_pause };

struct Job {
    std::string_view name;
    std::chrono::seconds pause;
    std::function<Next()> work;
};

static void repeat_until_stopped(std::stop_token stop, const Job& job)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        auto next = Next::after_the_pause;
        try {
            next = job.work();
        } catch (const std::exception& trouble) {
            log::error("job.failure", {{"job", std::string(job.name)}, {"trouble", trouble.what()}});
        }
        std::unique_lock lock(mutex);
        if (next == Next::after_the_pause)
            wake.wait_for(lock, stop, job.pause, [] { return false; });
    }
}

// What has begun to be owed is made first, so that its reminder can leave in the same run.
static Next keep_duties(const ui::Program& program)
{
    constexpr int most = 500;
    const duties::pages::Place place(program);
    const auto now = program.clock();
    const auto made = duties::make_obligations(place.rules(), now);
    const auto pursued = duties::pursue_obligations(place.rules(), now, most);
    if (made.made + made.cancelled + made.fulfilled + pursued.obligations > 0)
        log::info("duties.kept",
            {{"made", made.made}, {"cancelled", made.cancelled}, {"fulfilled", made.fulfilled},
                {"reminders", pursued.reminders}, {"escalations", pursued.escalations}, {"reprimands", pursued.reprimands}});
    if (pursued.obligations == most)
        return Next::at_once;
    // Only when all are looked at, so that a letter of the day leaves nothing out.
    if (const auto sent = duties::send_daily_letters(place.rules(), now); sent.letters > 0)
        log::info("duties.told", {{"people", sent.people}, {"letters", sent.letters}});
    return Next::after_the_pause;
}

// After the duties, so that what is written down of a day knows what is owed on it.
static void keep_article_states(const ui::Program& program)
{
    if (const int kept = regulations::keep_states(regulations::pages::place_of(program), program.clock()))
        log::info("article_states.kept", {{"articles", kept}});
}

// Once after each start, when a register's file has changed how its entries are found; until then lists go by the old
// way. Done again only after a failure: two programs with different files would undo each other's work for ever.
static Next reindex_once(const ui::Program& program, bool& done)
{
    if (done)
        return Next::after_the_pause;
    const auto entries = registers::reindex_entries(registers::pages::workplace_of(program), program.clock());
    done = true;
    if (entries > 0)
        log::info("registers.reindexed", {{"entries", static_cast<std::int64_t>(entries)}});
    return Next::after_the_pause;
}

// A folder in five minutes: the whole store once a day, however large, and none while the program starts. The clock says which
// folder is first, so that a program that is started every morning does not always begin with the same ones.
constexpr std::chrono::minutes minutes_a_folder{5};

static Next forget_files(const ui::Program& program, std::optional<uploads::Round>& round)
{
    if (!round) {
        const auto folders = std::chrono::milliseconds(program.clock().unix_milliseconds()) / minutes_a_folder;
        round.emplace(uploads::Round{.folder = static_cast<int>(folders % files::OldFiles::folders)});
        return Next::after_the_pause;
    }
    const auto forgotten = uploads::forget_files(program.database, program.files, *round);
    if (forgotten.of_another_database)
        log::warning("files.of_another_database", {{"do", "keep each database its own files, or remove their file owner"}});
    if (forgotten.removed > 0)
        log::info("files.forgotten", {{"files", forgotten.removed}});
    return forgotten.folder_is_done ? Next::after_the_pause : Next::at_once;
}

std::vector<std::jthread> start_jobs(const ui::Program& program, const mail::Server& mail, registers::Vocabulary words)
{
    const auto& place = *program.workplace;
    const auto& clock = program.clock;
    auto& database = program.database;
    using std::chrono::seconds;
    const std::vector<Job> jobs{
        {"outbox", seconds(2),
            [&database, &mail, &clock] {
                return outbox::deliver_due(database, mail, clock()).taken() > 0 ? Next::at_once : Next::after_the_pause;
            }},
        {"index", seconds(1),
            [&database] {
                return requests::index_words(database) == requests::most_indexed_at_once ? Next::at_once
                                                                                         : Next::after_the_pause;
            }},
        {"seal", seconds(60),
            [&database, &clock] {
                const auto sealed = audit::seal_events(database, clock());
                return sealed && sealed->events == audit::most_events_of_a_seal ? Next::at_once : Next::after_the_pause;
            }},
        {"forget", seconds(3600),
            [&database, &place, &clock] {
                people::forget_expired(database, clock());
                requests::forget_drafts(database, clock());
                requests::close_answered(place, clock());
                return Next::after_the_pause;
            }},
        {"files", minutes_a_folder,
            [&program, round = std::optional<uploads::Round>()]() mutable { return forget_files(program, round); }},
        {"reindex", seconds(60), [&program, done = false]() mutable { return reindex_once(program, done); }},
        {"imports", seconds(1),
            [&program] {
                return registers::exchange::pages::work_on_imports(program) ? Next::at_once : Next::after_the_pause;
            }},
        {"alike", seconds(120),
            [&program, words = std::move(words)] {
                registers::search_alike(registers::pages::workplace_of(program), words, program.clock());
                return Next::after_the_pause;
            }},
        {"article_states", seconds(5),
            [&program] {
                regulations::refresh_states(regulations::pages::place_of(program), program.clock());
                return Next::after_the_pause;
            }},
        {"reports", seconds(300),
            [&program] {
                const reports::pages::Place reporting(program);
                reports::settle_reports(reporting.rules(), program.clock());
                return Next::after_the_pause;
            }},
        {"duties", seconds(600),
            [&program] {
                const auto next = keep_duties(program);
                keep_article_states(program);
                return next;
            }},
    };
    registers::exchange::pages::begin_again(program);
    std::vector<std::jthread> threads;
    for (const auto& job : jobs)
        threads.emplace_back(repeat_until_stopped, job);
    return threads;
}

} // namespace pendopo::app
