#include "app/jobs.hpp"

#include "audit/seal_events.hpp"
#include "outbox/deliver_due.hpp"
#include "people/forget_expired.hpp"
#include "platform/log/log.hpp"
#include "requests/close_answered.hpp"
#include "requests/forget_drafts.hpp"
#include "requests/index_words.hpp"

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

std::vector<std::jthread> start_jobs(const requests::Workplace& place, const mail::Server& mail)
{
    auto& database = place.database;
    using std::chrono::seconds;
    const std::vector<Job> jobs{
        {"outbox", seconds(2), [&database, &mail] {
             return outbox::deliver_due(database, mail, Instant::clock_now()).taken() > 0 ? Next::at_once : Next::after_the_pause;
         }},
        {"index", seconds(1), [&database] {
             return requests::index_words(database) == requests::most_indexed_at_once ? Next::at_once : Next::after_the_pause;
         }},
        {"seal", seconds(60), [&database] {
             const auto sealed = audit::seal_events(database, Instant::clock_now());
             return sealed && sealed->events == audit::most_events_of_a_seal ? Next::at_once : Next::after_the_pause;
         }},
        {"forget", seconds(3600), [&database, &place] {
             people::forget_expired(database, Instant::clock_now());
             requests::forget_drafts(database, Instant::clock_now());
             requests::close_answered(place, Instant::clock_now());
             return Next::after_the_pause;
         }},
    };
    std::vector<std::jthread> threads;
    for (const auto& job : jobs)
        threads.emplace_back(repeat_until_stopped, job);
    return threads;
}

} // namespace pendopo::app
