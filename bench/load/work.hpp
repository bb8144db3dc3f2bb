// What clients do: one kind of work each, repeated by every client until the time is over.
#pragma once
#include "load/client.hpp"
#include "load/figures.hpp"

#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace pendopo::bench {

// An answer that was not the one to expect; its text is shown for the first.
struct WrongAnswer : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// One client: its connection, its figures.
class Worker {
public:
    Worker(int number, const Address& address, std::size_t steps) : number(number), client(address), figures(steps) {}
    // Asks, notes the time under that step, gives the body; WrongAnswer unless the status is 2xx.
    std::string_view step(std::size_t step, const std::vector<std::string_view>& pieces);

    const int number;
    std::int64_t done = 0; // how many pieces of work it began
    Client client;
    Figures figures;
};

class Work {
public:
    virtual ~Work() = default;
    virtual void once(Worker& worker) = 0;
};

struct Kind {
    std::string name;
    std::vector<std::string> steps;
    // One for each client, so that each has texts of its own to write into.
    std::function<std::unique_ptr<Work>(int worker)> make;
};

// Who acts, by role: "applicant", "operator", "records", "head".
using Tokens = std::map<std::string, std::string>;
Tokens read_tokens(const std::string& path); // lines "role token"

Kind submissions(const Tokens& tokens);          // without a file
Kind lifecycles(const Tokens& tokens);           // from submission with a PDF of 200 kB to the answer, and found again
Kind queue_pages(const Tokens& tokens);          // every desk, view and order
Kind searches(const Tokens& tokens);             // by words
Kind uploads(const Tokens& tokens, int seconds); // submissions with a film of 20 MB, sent over that many seconds

} // namespace pendopo::bench
