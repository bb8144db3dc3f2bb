// bench_load: many clients at one kind of work; prints one line of key=value. Ends with 1 when anything went wrong.
#include "load/work.hpp"

#include <CLI/CLI.hpp>
#include <sys/resource.h>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <thread>

using namespace pendopo::bench;

namespace {

struct Wish {
    std::string kind, server = "127.0.0.1:8080", tokens;
    int clients = 1, seconds = 5, warmup = 1, times = 0;
};

enum class Phase { warming, measuring, over };

// What begins before the measuring or ends after it does not count.
void repeat(Work& work, Worker& worker, const std::atomic<Phase>& phase, int times)
{
    while (phase != Phase::over && (times == 0 || worker.done < times)) {
        const auto began = phase.load();
        const auto start = Clock::now();
        ++worker.done;
        try {
            work.once(worker);
            if (began == Phase::measuring && phase == Phase::measuring)
                worker.figures.whole.push_back(microseconds_since(start));
        } catch (const std::exception& trouble) {
            worker.client.close();
            if (worker.figures.errors++ == 0)
                worker.figures.first_error = trouble.what();
        }
        if (began == Phase::warming)
            worker.figures.forget();
    }
}

double processor_seconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Measured {
    Figures figures;
    double seconds = 0, processor = 0;
};

Measured run(const Kind& kind, const Wish& wish)
{
    std::vector<std::unique_ptr<Worker>> workers;
    std::vector<std::unique_ptr<Work>> works;
    std::atomic<Phase> phase = wish.times > 0 ? Phase::measuring : Phase::warming;
    for (int number = 0; number < wish.clients; ++number) {
        workers.push_back(std::make_unique<Worker>(number, read_address(wish.server), kind.steps.size()));
        works.push_back(kind.make(number));
    }
    std::vector<std::jthread> threads;
    auto start = Clock::now();
    for (std::size_t i = 0; i < workers.size(); ++i)
        threads.emplace_back([&, i] { repeat(*works[i], *workers[i], phase, wish.times); });
    auto processor = processor_seconds();
    if (wish.times == 0) {
        std::this_thread::sleep_for(std::chrono::seconds(wish.warmup));
        phase = Phase::measuring;
        start = Clock::now();
        processor = processor_seconds();
        std::this_thread::sleep_for(std::chrono::seconds(wish.seconds));
        phase = Phase::over;
    }
    Measured measured{Figures(kind.steps.size())};
    measured.seconds = microseconds_since(start) / 1e6;
    measured.processor = processor_seconds() - processor;
    threads.clear();
    if (wish.times > 0)
        measured.seconds = microseconds_since(start) / 1e6;
    for (const auto& worker : workers)
        measured.figures.add(worker->figures);
    return measured;
}

void print(const Kind& kind, const Wish& wish, Measured measured)
{
    auto& figures = measured.figures;
    std::printf("kind=%s clients=%d seconds=%.1f done=%zu throughput=%.1f p50=%.2f p95=%.2f p99=%.2f errors=%llu "
                "client_processor=%.2f",
        kind.name.c_str(), wish.clients, measured.seconds, figures.whole.size(),
        static_cast<double>(figures.whole.size()) / measured.seconds, percentile(figures.whole, 0.5),
        percentile(figures.whole, 0.95), percentile(figures.whole, 0.99),
        static_cast<unsigned long long>(figures.errors), measured.processor / measured.seconds);
    for (std::size_t step = 0; kind.steps.size() > 1 && step < kind.steps.size(); ++step)
        std::printf(" %s.p50=%.2f %s.p99=%.2f", kind.steps[step].c_str(), percentile(figures.times[step], 0.5),
            kind.steps[step].c_str(), percentile(figures.times[step], 0.99));
    std::printf("\n");
    if (figures.errors > 0)
        std::fprintf(stderr, "first error: %s\n", figures.first_error.c_str());
}

// Until the server answers with 200: the health check, asked every two milliseconds.
int wait_for(const std::string& server)
{
    const auto start = Clock::now();
    Client client(read_address(server));
    while (microseconds_since(start) < 60'000'000) {
        try {
            if (client.ask({"GET /sehat HTTP/1.1\r\nHost: bench\r\n\r\n"}).status == 200)
                return 0;
        } catch (const std::exception&) { // not yet
        }
        client.close();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    std::fprintf(stderr, "the server did not answer within a minute\n");
    return 1;
}

Kind kind_of(const Wish& wish)
{
    const auto tokens = read_tokens(wish.tokens);
    if (wish.kind == "submit")
        return submissions(tokens);
    if (wish.kind == "lifecycle")
        return lifecycles(tokens);
    if (wish.kind == "queue")
        return queue_pages(tokens);
    if (wish.kind == "search")
        return searches(tokens);
    return uploads(tokens, wish.seconds);
}

int measure(Wish wish)
{
    if (wish.kind == "wait")
        return wait_for(wish.server);
    if (wish.kind == "upload")
        wish.times = 1;
    const auto kind = kind_of(wish);
    auto measured = run(kind, wish);
    const bool well = measured.figures.errors == 0;
    print(kind, wish, std::move(measured));
    return well ? 0 : 1;
}

} // namespace

int main(int count, char** words)
{
    Wish wish;
    CLI::App program("Many clients at one kind of work, against a server that runs.", "bench_load");
    program.add_option("kind", wish.kind)
        ->required()
        ->check(CLI::IsMember({"submit", "lifecycle", "queue", "search", "upload", "wait"}));
    program.add_option("--server", wish.server, "ADDRESS:PORT")->capture_default_str();
    program.add_option("--tokens", wish.tokens, "File with lines \"role token\"");
    program.add_option("--clients", wish.clients)->check(CLI::Range(1, 1000))->capture_default_str();
    program.add_option("--seconds", wish.seconds)->check(CLI::Range(1, 600))->capture_default_str();
    program.add_option("--warmup", wish.warmup, "Seconds before measuring")
        ->check(CLI::Range(0, 60))
        ->capture_default_str();
    CLI11_PARSE(program, count, words);
    try {
        return measure(wish);
    } catch (const std::exception& trouble) {
        std::cerr << trouble.what() << "\n";
        return 2;
    }
}
