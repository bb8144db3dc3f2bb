#include "app/jobs.hpp"
#include "app/routes.hpp"
#include "app/wiring.hpp"

#include <csignal>
#include <thread>

namespace pendopo::app {

constexpr std::chrono::seconds signal_pause{1};

static sigset_t stopping_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

static void stop_on_signal(std::stop_token stop, http::Server& server)
{
    const auto signals = stopping_signals();
    const timespec pause{signal_pause.count(), 0};
    while (!stop.stop_requested()) {
        const int signal = sigtimedwait(&signals, nullptr, &pause);
        if (signal <= 0)
            continue;
        log::info("program.stopping", {{"signal", signal}});
        server.stop();
        return;
    }
}

void hold_signals()
{
    const auto signals = stopping_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void serve(const Configuration& configuration, Wiring& wiring)
{
    auto& program = wiring.program();
    const auto& table = routes();
    auto options = configuration.server;
    options.spool_folder = wiring.files().spool_folder();
    http::Server server(
        options, [&](const http::Request& head) { return ui::limits(table, head); },
        [&](http::Request& request) { return ui::answer(table, program, request); },
        [&](int status, const http::Request& known) { return ui::apology(program, status, known); });
    const auto working = start_jobs(program, configuration.mail, registers::Vocabulary::read(configuration.data));
    std::jthread stopper(stop_on_signal, std::ref(server));
    log::info("program.serving",
        {{"address", options.address}, {"port", static_cast<int>(server.port())}, {"city", configuration.city}});
    server.run();
    log::info("program.stopped");
}

} // namespace pendopo::app
