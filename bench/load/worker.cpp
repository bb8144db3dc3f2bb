#include "load/work.hpp"

#include <fstream>

namespace pendopo::bench {

std::string_view Worker::step(std::size_t step, const std::vector<std::string_view>& pieces)
{
    const auto start = Clock::now();
    const auto reply = client.ask(pieces);
    figures.times[step].push_back(microseconds_since(start));
    if (reply.status < 200 || reply.status > 299)
        throw WrongAnswer(std::to_string(reply.status) + " " + std::string(reply.body.substr(0, 400)) + "\n  to "
            + std::string(pieces.front().substr(0, pieces.front().find("\r\n"))));
    return reply.body;
}

Tokens read_tokens(const std::string& path)
{
    std::ifstream file(path);
    Tokens tokens;
    for (std::string role, token; file >> role >> token;)
        tokens[role] = token;
    if (tokens.empty())
        throw std::runtime_error("no tokens in " + path);
    return tokens;
}

} // namespace pendopo::bench
