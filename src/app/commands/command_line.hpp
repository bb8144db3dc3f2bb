// The options of one command. The library behind it (CLI11) stays in command_line.cpp and main.cpp: it is slow to compile.
#pragma once
#include "base/message.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pendopo::app {

class CommandLine {
public:
    explicit CommandLine(CLI::App& command) : m_command(command) {}
    // `into` holds the default and outlives the reading of the command line.
    void option(const std::string& name, std::string& into, const Message& meaning);
    void required_option(const std::string& name, std::string& into, const Message& meaning);
    void number(const std::string& name, int& into, int least, int most, const Message& meaning);
    // A word without dashes, one of these.
    void word(const std::string& name, std::string& into, const std::vector<std::string>& words, const Message& meaning);
    void footer(const std::string& text);

private:
    CLI::App& m_command;
};

} // namespace pendopo::app
